import { z } from 'zod'
import { fold } from '../pipeline/language/fold.js'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'
import { either } from './value-words.js'

const words = z.array(z.string())

const targetWordsFile = z.object({
  about: z.string(),
  /** What only the name of a measured thing begins with: `tỷ lệ`. */
  measures: words,
  /** Verbs that may stand before it: `nâng tỷ lệ`. */
  measureVerbs: words,
  /** What opens the words of a part: `trong đó`. */
  parts: words,
  /** What opens them behind a mark alone: `; riêng vùng khó khăn`, and not in `sầu riêng`. */
  partsApart: words,
  /** What alone in a row says that those below it are of parts. */
  partsAhead: words,
  /** What heads columns and rows of parts of what stands before them, and what heads rows alone. */
  partMarks: words,
  rowPartMarks: words,
  /** At the end of a name, what says that its parts follow. */
  partLists: words,
  /** What joins a sentence to the one before it: `theo đó`. */
  connectives: words,
  /** Bodies and documents that set aims, at the beginning of a sentence, and places that do: `Sở Y tế phấn đấu`, `Huyện đặt mục tiêu`. */
  aimers: words,
  homes: words,
  /** What kind of aims are told: `các chỉ tiêu chủ yếu`. */
  aimTraits: words,
  /** What tells of what is not to be: `hạn chế`. */
  avoiding: words,
  /** What is kept or given before what a point is about: `bố trí kinh phí, tổ chức …`. */
  keptFirst: words,
  /** What stands for the thing measured before: `tỷ lệ này`; and what does so where it is counted so: `số ca`. */
  anaphors: words,
  kinds: words,
  /** Behind a mark, what opens words that say more and name nothing: `nhằm`. */
  asides: words,
  /** Behind a comma, verbs of what else is to be done. */
  furtherDeeds: words,
  /** What says how a thing stands to a measure, and not what it is: `trên chuẩn`. */
  grading: words,
  /** What a bracket begins with that names no part of the thing before it. */
  notParts: words,
  /** What is told of how many there are with those of before, and what may stand between it and their number. */
  cumulatives: words,
  cumulativeFillers: words,
  /** Headings of columns that hold a part of a year, or all of it beside its parts. */
  yearParts: words,
  /** Behind `toàn` or `cả`, the place or field that all of a plan is of: `toàn tỉnh`. */
  wholePlaces: words,
  /** Places that a part may be of, and what is said of them: `các xã`, `đặc biệt khó khăn`. */
  places: words,
  placeTraits: words,
  /** How a clause begins that tells how things are, and how a bracket does. */
  /** What goes on behind a number that has no unit: `dưới 0,35 vào năm 2030`. */
  behindNumbers: words,
  present: words,
  presentAsides: words,
  /** Behind a comma, how words begin that tell how the thing before them is now: `, hiện tỷ lệ này là 85%`. */
  presentTurns: words,
  /** What makes an amount in a task a commitment. */
  commitments: words,
  /** What is itself measured in years, metres and the like. */
  extents: words,
  /** What is measured in units of length, area and the like, and never by counting. */
  areas: words,
  /** What a procedure takes, of which a part is cut: `cắt giảm 30% thời gian`. */
  cutThings: words,
  /** Deeds that shares tell how far they reach, before the colon of a list: `tiêm phòng`. */
  topicDeeds: words,
  /** What there is not to be: `không để`. */
  absences: words,
  /** What says of things that none are left, what may stand before it, and what is said so of no things. */
  gone: words,
  goneAhead: words,
  notGone: words,
  /** What says of events that none are to happen, and what is too vague to be one. */
  kept: words,
  notKept: words,
  /** What is done to things until none are left, and to which; of others it tells a task (`xóa bỏ rào cản`). */
  removals: words,
  removed: words,
  /** What is paid for each, and the words up to its amount. */
  norms: words,
  normVerbs: words,
  /** What is done so often a day: `học`; and so many times: `tiêm`. */
  habits: words,
  repeated: words,
  /** Who is listed behind the first of whom each has so many: `mỗi cán bộ, công chức`. */
  persons: words,
  /** How far things have come, and what says that they have: `đạt 19 tiêu chí`. */
  gradeUnits: words,
  gradeVerbs: words,
  /** By what they have things are told from others: `trang bị`; and by what measures of it: `có doanh thu`. */
  traitVerbs: words,
  traitMeasures: words,
  /** What opens a bracket that describes the whole of a share. */
  wholes: words,
  /** On what something is done: `trên 12 tuyến phố`. */
  sites: words,
  /** What opens the name of a part by the field, level or age that it is of: `lĩnh vực đất đai`. */
  fields: words,
  /** What says how large things are, right behind them, and what may stand behind it. */
  descriptions: words,
  descriptionFillers: words,
  /** What is grown or used so many seasons a year: `lúa 2 vụ`. */
  seasonal: words,
  /** Multiples in words. */
  multiples: z.record(z.string(), z.number()),
  /** Other amounts in words, which are not read: `một nửa`. */
  wordAmounts: words,
  /** How headings of columns begin that hold means of years. */
  meanHeadings: words,
  /** What headings of columns of values name that is no thing but how it is measured, and what stands before it. */
  placeHeadings: words,
  yields: words,
  /** What bears a name that may hold an amount: `Đề án một triệu héc-ta lúa`. */
  namedWorks: words,
  /** What tells how large the things are that are counted before it: `5 cụm công nghiệp, tổng diện tích 150 ha`. */
  extentsOfThings: words,
  scoreHeadings: words,
  aims: words,
  /** In a cell of several amounts, what tells when or against what one is reached: first, and wherever it stands. */
  scopeStops: words,
  innerScopeStops: words,
  /** Headings and names of who targets are handed out to. */
  receiverHeadings: words,
  receivers: words,
  /** Headings of what is handed out, and of how things stand. */
  handedOut: words,
  asTheyStand: words,
  /** Who sets a target, and that they do, in the headings of columns: `TW giao`, `Xã phấn đấu`. */
  assigners: words,
  assigning: words,
  totals: words,
  /** How headings of columns of money begin that are of one source of it. */
  fundSources: words,
  /** Headings of columns that, beside those of parts, are of all of it, or only say that parts follow. */
  wholeHeadings: words,
  /** What is reached without an amount. */
  done: words,
  /** By which a document is said to have so many of its own parts (`đề ra 12 chỉ tiêu`), and what these are. */
  planSays: words,
  planParts: words,
  /** What is handed out, in words that tell how it is measured and not what it is, besides yields and extents: `Số hộ`. */
  vagueNames: words,
  /** What begins a sentence, and no name of what is measured: `Như vậy phần còn lại`. */
  sentenceStarts: words,
  /** Parts of something that are measured themselves: `Xuất khẩu`, unlike `Dịch vụ`. */
  measuresThemselves: words,
  /** What stands before a colon or over rows without being the thing that they measure: `Trong đó:`, `Về kinh tế:`. */
  topicStops: words,
  /** What a title says of a table that hands out targets. */
  handOutTitles: words,
})

type Lists = z.infer<typeof targetWordsFile>

/** The lists as alternations of folded phrases, for patterns on folded text. */
export type TargetWords = { readonly [Name in keyof Omit<Lists, 'about' | 'multiples'>]: string } & {
  readonly multiples: Readonly<Record<string, number>>
}

/** `knowledge/target-words.json`; each list is an alternation, longest phrase first. */
export const targetWords = lazily(
  (): TargetWords => prepare(loadKnowledge('target-words.json', targetWordsFile)),
)

function prepare({ about: _, multiples, ...lists }: Lists): TargetWords {
  const alternations = Object.entries(lists).map(([name, phrases]) => [name, either(phrases)])
  const folded = Object.entries(multiples).map(([word, times]) => [fold(word), times])
  return { ...Object.fromEntries(alternations), multiples: Object.fromEntries(folded) }
}
