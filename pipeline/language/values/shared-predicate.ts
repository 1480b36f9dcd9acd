import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import type { Statement } from './statement.js'

/** A thing of more words says what is to become of it, or is a sentence of its own. */
const mostWords = 10

/**
 * Gives the things of parallel shares what is said of the last one for all of them: `100% cơ quan cấp tỉnh, 90% cơ quan cấp xã
 * sử dụng chữ ký số` is of `cơ quan cấp tỉnh sử dụng chữ ký số` too. Their names are put together, and say so.
 *
 * @param folded the text, folded, that the statements are of
 * @param statements in order
 */
export function sharePredicates(folded: string, statements: readonly Statement[]): Statement[] {
  const named = [...statements]
  for (let at = named.length - 2; at >= 0; at--) {
    const [one, next] = [named[at]!, named[at + 1]!]
    const said = isParallel(folded, one, next) ? predicateOf(next.name) : ''
    if (said !== '' && predicateOf(one.name) === '')
      named[at] = { ...one, name: `${one.name}${said}`, isComposed: true }
  }
  for (const [at, next] of named.entries()) {
    const one = named[at - 1]
    if (!one || !(isNextKind(folded, one, next) || isAlsoDone(folded, one, next))) continue
    named[at] = { ...next, name: `${next.name}${predicateOf(one.name)}`, isComposed: true }
  }
  return named
}

/**
 * `100% khu công nghiệp có nhà máy xử lý nước thải; cụm công nghiệp đạt 80%`: whether a second share is of the same, said of another
 * kind of the first thing, whose name differs in one word.
 */
function isNextKind(folded: string, one: Statement, next: Statement): boolean {
  const [amount, beside] = [one.values.at(-1)!, next.values[0]!]
  if (amount.unit !== '%' || beside.unit !== '%' || amount.reached || !beside.reached) return false
  if (predicateOf(next.name) !== '' || /[.!?]\s/.test(folded.slice(amount.end, beside.start))) return false
  const said = predicateOf(one.name)
  const [things, others] = [one.name.slice(0, one.name.length - said.length), next.name].map((name) =>
    fold(name).split(' '),
  ) as [string[], string[]]
  const unlike = things.filter((word, at) => word !== others[at])
  return said !== '' && things.length > 1 && things.length === others.length && unlike.length === 1
}

/** `Cứng hóa 85% đường trục thôn; 70% đường ngõ xóm`: what is done to the first is done to the next of its kind. */
function isAlsoDone(folded: string, one: Statement, next: Statement): boolean {
  const beside = next.values[0]!
  if (one.values[0]!.unit !== '%' || beside.unit !== '%' || predicateOf(next.name) !== '') return false
  const from = Math.min(beside.textStart, beside.start)
  return (
    /^\s+được\s/u.test(predicateOf(one.name)) &&
    opens.test(folded.slice(next.start, from)) &&
    /^[^.!?]*[;,]\s*$/.test(folded.slice(one.values.at(-1)!.end, next.start)) &&
    /^\S+\s/.exec(fold(one.name))?.[0] === /^\S+\s/.exec(fold(next.name))?.[0]
  )
}

/** Whether both are shares, nothing but a promise stands before the first, and nothing but its thing between the two. */
function isParallel(folded: string, one: Statement, next: Statement): boolean {
  const [amount, ...others] = one.values
  const beside = next.values[0]!
  if (others.length > 0 || amount!.unit !== '%' || beside.unit !== '%' || one.partOf || next.partOf)
    return false
  const from = Math.min(amount!.textStart, amount!.start)
  if (!opens.test(folded.slice(one.start, from)) && !joined.test(folded.slice(one.start, from))) return false
  const between = folded.slice(amount!.end, Math.min(beside.textStart, beside.start))
  const thing = between.replace(areOnlyKinds(one.name) ? linkOfKinds : link, '').trim()
  return thing === fold(one.name) && thing !== between.trim() && thing.split(' ').length <= mostWords
}

/** What may stand before a share that is of nothing said before. */
const opens = /^[\s\-+•*(\d).,]*(?:(?:phấn đấu|bảo đảm|đảm bảo|duy trì|có)(?:\s+có)?\s*)?$/u
/** Behind another share. */
const joined = latin(/(?:[,;]|(?<!\p{L})và)\s*(?:có\s+)?$/u)
/** What parts two shares of which one thing is said; behind a semicolon another begins. */
const link = /(?<!\s)(?:\s{0,3},\s{0,3}(?:và\s{1,3})?|\s{1,3}và\s{1,3})(?:có\s{1,3})?$/u

/** `70% số thôn, làng; 90% số xã có nhà văn hóa`: kinds of places and persons, of which a share alone says nothing. */
const areOnlyKinds = (name: string): boolean =>
  fold(name)
    .replace(/^số\s/u, '')
    .split(/,\s/)
    .every((kind) => valueWords().counted.has(kind))
const linkOfKinds =
  /(?<!\s)\s{0,3}[,;]\s{1,3}(?:và\s{1,3})?(?:có\s{1,3})?$|(?<!\s)\s{1,3}và\s{1,3}(?:có\s{1,3})?$/u

/** What a name says of its thing, with the space before it; empty where it says nothing. Who a thing is (`phụ nữ có thai`) is passed over. */
export function predicateOf(name: string): string {
  const { predicate, trait } = valueWords()
  // a name may end in what is said: `hộ kinh doanh ký cam kết`
  const folded = `${fold(name)} `
  for (const { index } of folded.matchAll(predicate))
    if (!trait.test(folded.slice(index))) return name.slice(index)
  return ''
}
