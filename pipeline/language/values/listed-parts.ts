import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { beginsMeasure } from './borders.js'
import type { Clause } from './clauses.js'
import { lower } from './compose-name.js'
import type { Horizon } from './horizons.js'
import { withoutHorizons } from './names.js'
import type { Statement } from './statement.js'
import { trimName } from './trim-name.js'

/** What names the whole of a list of parts before its colon: `Tỷ lệ thu gom chất thải rắn: đô thị 100%, …`. */
const wholeMeasure = /^(?:số|tổng|tỷ|tỉ|diện tích|sản lượng|quy mô|cơ cấu|mức|độ)(?!\p{L})/iu
const mostWords = 8

interface ClauseText {
  readonly text: string
  readonly clause: Clause
  readonly horizons: readonly Horizon[]
}

/** The list that a clause opens or goes on with. */
export interface PartList {
  /** What all of it is of; empty where no words before a colon tell. */
  readonly head: string
  /** The name of its first thing as it stands. */
  readonly first: string
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
  const named = found.map((statement) => {
    const part = partOf({ text, clause, horizons }, statement, list?.first ?? '')
    if (part === null) {
      list = { head: '', first: statement.name, sentence: clause.sentence }
      return statement
    }
    if (part.head) list = { head: part.head, first: statement.name, sentence: clause.sentence }
    const name = list && nameInList(part, list)
    list ??= { head: '', first: statement.name, sentence: clause.sentence }
    return name ? { ...statement, name } : statement
  })
  return { named, list }
}

interface Part {
  words: string
  head: string
  bracketed: boolean
}

/** The words of a part that stands alone between two marks with its amount behind it, or null. */
function partOf(
  { text, clause, horizons }: ClauseText,
  { name, values }: Statement,
  whole: string,
): Part | null {
  const [first] = values as [Statement['values'][number]]
  const end = Math.max(...values.map((value) => Math.max(value.end, value.textEnd)))
  if (first.noun || !/^\s*(?:[,;.)]|và\s|$)/u.test(text.slice(end, end + 6))) return null
  const ahead = withoutHorizons(text, clause.from, first.start, horizons)
  const mark = Math.max(ahead.lastIndexOf(','), ahead.lastIndexOf(':'), ahead.lastIndexOf('('))
  const words = trimName(ahead.slice(mark + 1))
  const names = [words, `${whole} ${words}`, `${name.slice(0, name.lastIndexOf('('))}(${words})`]
  const isName = names.some((one) => fold(one) === fold(name))
  if (!isName || words.split(' ').length > mostWords || beginsMeasure.test(fold(words))) return null
  const topic = ahead[mark] === ':' ? trimName(ahead.slice(0, mark)) : ''
  const open = ahead.lastIndexOf('(') > ahead.lastIndexOf(')')
  return { words, head: wholeMeasure.test(topic) ? topic : '', bracketed: open }
}

function nameInList({ words, bracketed }: Part, { head, first }: PartList): string | null {
  if (head) return `${head.charAt(0).toUpperCase()}${head.slice(1)} ${lower(words)}`
  if (bracketed) return `${first} (${words})`
  if (!wholeMeasure.test(first)) return null
  return likeFirst(words, first)
}

/** The name of the first thing with this part for its own, by the word that both begin with or by what each divides. */
function likeFirst(words: string, first: string): string | null {
  const own = fold(words)
  const whole = fold(first)
  const opening = /^\S+(?=\s)/.exec(own)?.[0]
  const same = opening ? whole.lastIndexOf(` ${opening} `) : -1
  if (same > 0) return `${first.slice(0, same)} ${lower(words)}`
  for (const division of valueWords().divisions) {
    const theirs = division.find((one) => whole.endsWith(` ${one}`))
    if (theirs && division.some((one) => own === one))
      return `${first.slice(0, first.length - theirs.length)}${words}`
  }
  return null
}
