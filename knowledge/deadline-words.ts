import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'

const phrases = z.array(z.string().min(1)).min(1)

const DeadlineWords = z.strictObject({
  about: z.string(),
  /** Right before a time, what makes it part of something else: `so với năm 2020`. */
  otherUses: phrases,
  /** Things that are of a month or a quarter: `báo cáo quý II/2025`. */
  datedThings: phrases,
  /** What says that a level is reached, and no duty done. */
  levels: phrases,
  /** What says how much a thing changes. */
  growth: phrases,
  /** What only begins with a word of levels or growth. */
  notGrowth: phrases,
  /** Before `100 %`, what makes it a level all the same. */
  aims: phrases,
  /** What is done to all of a thing: `hoàn thành 100 % …`. */
  completed: phrases,
  /** The duty right behind its time: `Quý III/2025 trình dự thảo`. */
  doneNext: phrases,
  /** The duty right before the year that it ends in. */
  finishing: phrases,
  /** Duties that are done in the year right behind them, without a preposition. */
  milestones: phrases,
  /** The duty right before the year that it begins in. */
  starting: phrases,
  /** In a sentence that a year opens, what says that something is to be done. */
  doing: phrases,
  /** Reviews, done in the year right behind them, and the things that are named after them. */
  reviews: phrases,
  reviewThings: phrases,
  /** Things that are themselves yearly: `kế hoạch hằng năm` names a plan, not the time of a duty. */
  yearlyThings: phrases,
  /** Plants that are named by how long they live: `cây hằng năm`. */
  crops: phrases,
  /** Those of them of which a report is not the yearly one: `báo cáo kế hoạch hằng năm`. */
  thingsNotReported: phrases,
  /** What is carried out every year, as this document calls itself, and the verbs of it. */
  plans: phrases,
  carryingOut: phrases,
  /** Duties that return where `hằng năm` stands right behind them, and what may stand between. */
  returning: phrases,
  updating: phrases,
  sums: phrases,
  returningThings: phrases,
  /** What is done each time, right behind `mỗi năm`. */
  eachTime: phrases,
  /** Papers, money and findings are of years, whoever deals with them and whenever. */
  thingsOfYears: phrases,
  /** Who foresees or looks back speaks of years that are not those of the duty itself. */
  lookingAhead: phrases,
  /** What has years of its own in its name: `Dự án 7 (giai đoạn 2021-2025)`. */
  namedWithYears: phrases,
  /** The verb of a stretch of years right behind it. */
  stretchVerbs: phrases,
  /** Behind `theo`, ways of doing things that leave a stated time as it is. */
  ordinaryWays: phrases,
  /** Behind `theo`, what a cell of a deadline column waits for. */
  followed: phrases,
  /** What waits in prose: `thực hiện sau khi …`. */
  waitingVerbs: phrases,
  /** What waits in a cell of a deadline column, what says there that it is done, and what says nothing there. */
  cellVerbs: phrases,
  cellDone: phrases,
  cellFillers: phrases,
  /** What authorities do that is waited for, and what they give: `được phê duyệt`, `được giao vốn`. */
  decisions: phrases,
  grants: phrases,
  /** What of theirs is waited for: `sau khi có hướng dẫn`; the latter at the end of a sentence alone. */
  papersAwaited: phrases,
  wordsAwaited: phrases,
  /** In a bracket, what says that a duty is done: `(đã ban hành Quyết định số …)`. */
  decidedAsides: phrases,
  /** What comes when it comes, without a day that is known: `trước mùa mưa lũ`, `trong thời gian nghỉ hè`. */
  events: phrases,
  /** Their beginnings and ends, which are times without a preposition: `đầu năm học`. */
  eventParts: phrases,
  /** What the parts of a duty are called that are done one after the other: `đợt 1`. */
  rounds: phrases,
  /** What headings of columns say by which a time in a cell is the last one, or the first that is too late. */
  latestHeadings: phrases,
  beforeHeadings: phrases,
})

export type DeadlineWords = z.infer<typeof DeadlineWords>

/** The words around times, from `knowledge/deadline-words.json`. */
export const deadlineWords = lazily((): DeadlineWords => loadKnowledge('deadline-words.json', DeadlineWords))
