import { targetWords } from '../../../knowledge/target-words.js'
import { fold } from '../fold.js'
import { lazily } from '../lazily.js'
import { beginsMeasure } from './borders.js'
import { lower, measureNoun } from './compose-name.js'
import type { Statement } from './statement.js'

/** A share or an amount is the same within what rounding leaves. */
const least = 1e-6

const opensParts = lazily(() => new RegExp(`[,:;(]\\s*(?:${targetWords().partsAhead})\\s*:?\\s*$`, 'u'))

/**
 * Gives parts that add up to the amount before them what is done to the whole: `Trồng mới 500 ha rừng, gồm: rừng phòng hộ 120 ha; rừng
 * sản xuất 380 ha` is of `Rừng phòng hộ được trồng mới`. A whole that is itself a measure has parts of their own names.
 *
 * @param folded the text, folded, that the statements are of
 * @param statements in order
 */
export function partsOfDeed(folded: string, statements: readonly Statement[]): Statement[] {
  const named = [...statements]
  for (const [at, whole] of statements.entries()) {
    const count = isDeedOfSome(whole) ? partsBehind(folded, whole, statements.slice(at + 1)) : 0
    for (let part = at + 1; part <= at + count; part++)
      named[part] = { ...named[part]!, name: nameOfPart(named[part]!.name, whole.name), isComposed: true }
  }
  return named
}

const isDeedOfSome = ({ name }: Statement): boolean => !measureNoun.test(name) && !beginsMeasure(fold(name))

/** How many statements right behind a whole are its parts; none where they do not add up to it. */
function partsBehind(folded: string, whole: Statement, rest: readonly Statement[]): number {
  const [all, part] = [amountOf(whole), rest[0]]
  if (all === null || !part) return 0
  const opening = folded.slice(whole.values[0]!.end, part.values[0]!.start)
  const words = opening.slice(0, opening.lastIndexOf(fold(part.name).slice(0, 12)))
  if (!opensParts().test(words)) return 0
  let sum = 0
  for (const [at, one] of rest.entries()) {
    const amount = one.values[0]!.unit === whole.values[0]!.unit ? amountOf(one) : null
    if (amount === null) return 0
    sum += amount
    if (Math.abs(sum - all) < least) return at > 0 ? at + 1 : 0
  }
  return 0
}

const amountOf = ({ values: [value, ...others] }: Statement): number | null =>
  value &&
  others.length === 0 &&
  value.comparator === 'eq' &&
  value.measure === 'level' &&
  value.noun === null
    ? value.min
    : null

function nameOfPart(part: string, whole: string): string {
  if (fold(part).startsWith(fold(whole))) return part
  const deed = /\sđược\s.*$/u.exec(whole)?.[0]
  return deed ? `${part}${deed}` : `${whole} (${lower(part)})`
}
