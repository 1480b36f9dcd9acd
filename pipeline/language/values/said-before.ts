import { targetWords } from '../../../knowledge/target-words.js'
import { fold } from '../fold.js'
import { lazily } from '../lazily.js'
import type { Statement } from './statement.js'

const standsFor = lazily(() => new RegExp(`^(?:${targetWords().anaphors})$`, 'u'))
const onlyKind = lazily(() => new RegExp(`^(?:${targetWords().kinds})$`, 'u'))

/**
 * Statements with the name of the one before where they name it by a word that stands for it: `Tỷ lệ hộ nghèo còn 3%, đến năm 2028 tỷ
 * lệ này còn 2%`, `Số ca mắc sởi giảm 10% và đến năm 2030 số ca giảm 20%`.
 *
 * @param folded the text, folded, that the statements are of
 * @param statements in order
 */
export function saidBefore(folded: string, statements: readonly Statement[]): Statement[] {
  const named: Statement[] = []
  for (const one of statements) {
    const before = named.at(-1)
    const isSame = before !== undefined && meansBefore(folded, before, one)
    named.push(isSame ? { ...one, name: before.name, isComposed: true } : one)
  }
  return named
}

function meansBefore(folded: string, before: Statement, one: Statement): boolean {
  const name = fold(one.name)
  const [value] = one.values
  const last = before.values.at(-1)!
  if (last.unit !== value!.unit || /[.!?]\s/.test(folded.slice(last.end, value!.start))) return false
  return standsFor().test(name) || (onlyKind().test(name) && fold(before.name).startsWith(`${name} `))
}
