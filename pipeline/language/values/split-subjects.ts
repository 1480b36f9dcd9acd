import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import type { Clause } from './clauses.js'
import { mayStateAmount } from './quantities.js'

const onlyShare = latin(/^[^%;:]{0,60}?(?<![\d.,])\d[\d.,]*\s?%\s+(?=\p{L})(?=[^%]*$)/u)
const moreOfThem = /^\s*(?:và\s+)?các\s/u

/**
 * Clauses with those made one that a semicolon parts within what a share is of: `100% các khu du lịch; các cơ sở lưu trú không
 * dùng nhựa một lần` says of both what stands behind the second.
 *
 * @param text the text that the clauses are of
 */
export function joinSubjects(text: string, clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = []
  for (const clause of clauses) {
    const before = joined.at(-1)
    if (before && before.sentence === clause.sentence && goesOn(text, before, clause))
      joined[joined.length - 1] = { ...before, to: clause.to }
    else joined.push(clause)
  }
  return joined
}

function goesOn(text: string, before: Clause, clause: Clause): boolean {
  const more = fold(text.slice(clause.from, clause.to))
  if (text[before.to] !== ';' || !moreOfThem.test(more) || mayStateAmount(more) || !says(more)) return false
  const words = fold(text.slice(before.from, before.to))
  const share = onlyShare.exec(words)
  return share !== null && !says(words.slice(share[0].length))
}

const says = (words: string): boolean => words.search(valueWords().predicate) >= 0
