import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { capital } from '../capitals.js'
import { fold } from '../fold.js'
import { lazily } from '../lazily.js'
import { beginsMeasure, endsThing } from './borders.js'
import { asGrowth } from './changes.js'
import type { Clause } from './clauses.js'
import { lower, saysWhat } from './compose-name.js'
import { asChange } from './growing-on.js'
import { type Horizon, withoutHorizons } from './horizons.js'
import { ofTotal } from './of-whole.js'
import { partAtEnd } from './shared-measure.js'
import type { StatedValue, Statement } from './statement.js'
import { trimName } from './trim-name.js'

/** What names the whole of a list of parts before its colon: `Tỷ lệ thu gom chất thải rắn: đô thị 100%, …`. */
const wholeMeasure = (words: string): boolean =>
  /^(?:tỷ|tỉ|cơ cấu|mức|chiều cao|thời gian)(?!\p{L})/iu.test(words) || beginsMeasure(fold(words))
/** `Tiêm phòng lở mồm long móng: đàn lợn đạt 80%`: a deed that shares tell how far it reaches. */
const namesDeed = lazily(() => new RegExp(`^(?:${targetWords().topicDeeds})(?!\\p{L})`, 'u'))
const isWhole = (topic: string, unit: string | null): boolean =>
  wholeMeasure(topic) || (unit === '%' && namesDeed().test(fold(topic)))
/** `riêng trẻ 5 tuổi`. */
const apart = lazily(() => new RegExp(`^\\s*(?:${targetWords().partsApart})\\s+`, 'iu'))
const mostWords = 8
/** Behind a colon that names the whole nothing but a part may stand: `dịch vụ và thuế sản phẩm trừ trợ cấp sản phẩm`. */
const mostWordsOfList = 14

interface ClauseText {
  readonly text: string
  readonly clause: Clause
  readonly horizons: readonly Horizon[]
}

/** The list that a clause opens or goes on with. */
export interface PartList {
  /** What all of it is of; empty where no words before a colon tell. */
  readonly head: string
  /** The name of its first thing as it stands, and its first amount. */
  readonly first: string
  readonly amount: StatedValue
  readonly sentence: number
}

/**
 * Gives the parts of a list the name of their whole: `Tỷ lệ X: đô thị 100%, nông thôn 92%` is of `Tỷ lệ X đô thị` and
 * `Tỷ lệ X nông thôn`, `Tỷ lệ X ở đô thị đạt 100%, ở nông thôn đạt 92%` of `Tỷ lệ X ở nông thôn`.
 *
 * @param before the list that the clause before it is of
 */
export function nameParts(
  { text, clause, horizons }: ClauseText,
  found: readonly Statement[],
  before: PartList | null,
): { named: Statement[]; list: PartList | null } {
  let list = before?.sentence === clause.sentence ? before : null
  const named: Statement[] = []
  for (const [at, statement] of found.entries()) named.push(nameOne(statement, at))
  return { named, list }

  function nameOne(statement: Statement, at: number): Statement {
    // `dệt may đạt 5 tỷ USD (tăng 5%)`: said of the one before, whatever that is called now
    if (statement.name === found[at - 1]?.name) return { ...statement, name: named[at - 1]!.name }
    const part = partOf({ text, clause, horizons }, statement, list, found.slice(0, at))
    const own = { first: statement.name, amount: statement.values[0]!, sentence: clause.sentence }
    if (part === null) {
      list = { head: '', ...own }
      return statement
    }
    if (part.head) list = { head: part.head, ...own }
    const name = list && nameInList(part, list, own.amount.unit)
    list ??= { head: '', ...own }
    return name ? { ...statement, name, values: likeOfFirst(name, statement.values, list, text) } : statement
  }
}

/** `Giảm tiêu hao của ngành thép 10%, ngành xi măng 7,5%`: the amount of a part is such a change as that of the first. */
function likeOfFirst(
  name: string,
  values: readonly StatedValue[],
  { amount }: PartList,
  text: string,
): StatedValue[] {
  const stated = asGrowth(name, values)
  if (amount.measure !== 'growth') return stated
  return stated.map((value) =>
    value.measure === 'level' && !value.reached && value.unit === amount.unit
      ? asChange(value, amount, fold(text))
      : value,
  )
}

/** `5 tỷ USD (tăng 5%);`. */
const changeBehind = /^\s*\((?:tăng|giảm)\s[^()]{1,30}\)/u

interface Part {
  words: string
  head: string
  bracketed: boolean
}

/** The words of a part that stands alone between two marks with its amount behind it, or null. */
function partOf(
  { text, clause, horizons }: ClauseText,
  { name, values, partOf: isPart }: Statement,
  list: PartList | null,
  before: readonly Statement[],
): Part | null {
  const [first] = values as [Statement['values'][number]]
  const end = Math.max(...values.map((value) => Math.max(value.end, value.textEnd)))
  if (!endsThing.test(fold(text.slice(end, end + 40)).replace(changeBehind, ''))) return null
  const ahead = withoutHorizons(text, clause.from, first.start, horizons)
  const names = (words: string): string[] =>
    [
      words,
      `${trimName(ahead.slice(0, Math.max(0, ahead.lastIndexOf(':'))))} ${words}`,
      `${list?.first ?? ''} ${words}`,
      `${name.slice(0, name.lastIndexOf('('))}(${words})`,
    ].map(fold)
  const [colon, bracket] = [ahead.lastIndexOf(':'), ahead.lastIndexOf('(')]
  // the name of a part may itself hold commas: `Cơ cấu kinh tế: nông, lâm nghiệp, thủy sản 8%; …`
  const opened = Math.max(colon, bracket)
  const marks = [
    Math.max(ahead.lastIndexOf(','), opened),
    ...(opened >= 0 || list?.head ? [opened] : []),
    ahead.indexOf(','),
    ...(name.includes(',') && !isPart ? [...ahead.matchAll(/,/g)].map(({ index }) => index) : []),
  ]
  const wordsBehind = (at: number): string =>
    trimName(ahead[at] === ',' ? ahead.slice(at + 1).replace(apart(), '') : ahead.slice(at + 1))
  const mark = marks.find((at) => names(wordsBehind(at)).includes(fold(name)))
  if (mark === undefined) return null
  const words = wordsBehind(mark)
  const topic = ahead[mark] === ':' ? topicOf(ahead.slice(0, mark), before) : ''
  // what is counted is a part only of a list whose whole is named: `Quy mô đào tạo: đại học 12.000 sinh viên, …`
  if (first.noun && !isWhole(topic, first.unit) && !list?.head) return null
  const most = isWhole(topic, first.unit) || list?.head ? mostWordsOfList : mostWords
  if (words.split(' ').length > most || beginsMeasure(fold(words))) return null
  const open = bracket > ahead.lastIndexOf(')')
  // `Tỷ lệ văn bản điện tử: cấp tỉnh 100%; hồ sơ điện tử: cấp tỉnh 95%`: the next thing of a list has its own parts
  const isNext = list !== null && list.head !== '' && topic !== '' && !list.head.endsWith(topic)
  return { words, head: isWhole(topic, first.unit) || isNext ? topic : '', bracketed: open }
}

/** `Tổng sản phẩm tăng 8%, trong đó: khu vực I tăng 3%`: with an amount before the colon its thing is what the parts are of. */
const topicOf = (words: string, before: readonly Statement[]): string =>
  before.findLast(({ partOf }) => !partOf)?.name ?? trimName(words)

function nameInList(
  { words, bracketed }: Part,
  { head, first, amount }: PartList,
  ownUnit: string | null,
): string | null {
  // `Chỉ số X: kết quả Chỉ số X đạt 85%`: behind the colon the whole is named again
  if (head && fold(words).includes(fold(head))) return capital(words)
  if (head) return capital(ofTotal(words, head) ?? `${head} ${lower(words)}`)
  if (bracketed) return `${first} (${words})`
  // `Tốc độ tăng trưởng GRDP 8%/năm; GRDP bình quân đầu người 120 triệu đồng`: another measure, whatever word both begin with
  if (amount.unit !== ownUnit) return null
  // `Huy động trẻ nhà trẻ đạt 25%, trẻ mẫu giáo đạt 92%`: a deed is done to the others of their kind
  const isOfAll = wholeMeasure(first) || valueWords().action.test(fold(first))
  if (!isOfAll && !isPartOfYear(fold(words))) return null
  return likeFirst(words, first)
}

/** `cả năm`, unlike the parts of a thing, may be of any. */
const isPartOfYear = (words: string): boolean =>
  valueWords().divisions.some((division) => division.includes('cả năm') && division.includes(words))

/** What becomes of the first becomes of its like: `hộ dùng nước sạch đạt 95%, trong đó hộ nông thôn đạt 90%`. */
function becomesOfAll(thing: string, words: string): string {
  const at = `${thing} `.search(valueWords().predicate)
  return at < 0 || saysWhat.test(` ${words}`) ? '' : thing.slice(at)
}

/** Whether folded words end, where they are cut, in a verb of two words: `tham gia` has no `gia` of which `gia đình` is one. */
const endsVerb = (words: string, at: number): boolean =>
  ` ${words.slice(0, at).split(' ').slice(-2).join(' ')} `.search(valueWords().predicate) === 0

/** The name of the first thing with this part for its own, by the word that both begin with or by what each divides. */
export function likeFirst(words: string, first: string): string | null {
  const own = fold(words)
  const whole = fold(first)
  const opening = /^\S+(?=\s)/.exec(own)?.[0]
  const ends = /^tỷ lệ\s/u.test(whole) ? `${whole} ` : whole
  const found = opening ? ends.indexOf(` ${opening} `) : -1
  const same = endsVerb(ends, found + 1 + (opening?.length ?? 0)) ? -1 : found
  const like = `${first.slice(0, same)} ${lower(words)}${becomesOfAll(first.slice(same), words)}`
  // `Kim ngạch xuất nhập khẩu, trong đó nhập khẩu`: the word is the last of the whole, and not what both begin with
  if (same > 0 && fold(like) !== whole) return like
  for (const division of valueWords().divisions) {
    const theirs = partAtEnd(whole, division)
    if (theirs && division.some((one) => own === one))
      return `${first.slice(0, first.length - theirs.length)}${lower(words)}`
  }
  return isPartOfYear(own) ? `${first} ${lower(words)}` : null
}
