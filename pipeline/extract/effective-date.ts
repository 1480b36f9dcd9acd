import { addDays, readDates } from '../language/dates.js'
import type { Plan, Preamble } from '../tree/nodes.js'

/** How many days behind the day of signing: `sau 07 ngày kể từ ngày ký`; group 1. */
const daysAfter = /sau\s+(\d{1,3})\s*(?:\([^)]{0,30}\)\s*)?ngày/u

/**
 * From when a decision holds: `từ ngày 01/02/2024`, or `từ ngày ký`, which is the day it was issued on, or so many days behind
 * it. The day of its gazette is not known.
 *
 * @param issuedOn the day it was issued on
 */
export function effectiveIn(tree: Plan, issuedOn: string | null): string | null {
  for (const text of clausesOfForce(tree)) {
    const clause = /có hiệu lực[^.]{0,40}?từ ngày/u.exec(text)
    if (!clause) continue
    const words = text.slice(clause.index, clause.index + clause[0].length + 60)
    const days = daysAfter.exec(clause[0])?.[1]
    if (!/từ ngày ký/u.test(words)) return days === undefined ? (readDates(words)[0]?.date ?? null) : null
    return issuedOn !== null && days !== undefined ? addDays(issuedOn, Number(days)) : issuedOn
  }
  return null
}

/** Where a document says from when it holds: its preamble, its articles and what stands beside its sections. */
function clausesOfForce(tree: Plan): string[] {
  const inside = tree.children.find((node): node is Preamble => node.type === 'preamble')?.children ?? []
  const below = tree.children.flatMap((node) => (node.type === 'section' ? [node, ...node.children] : [node]))
  return [...inside, ...below].flatMap((node) => {
    if (node.type === 'paragraph') return [node.text.value]
    if (node.type === 'section' && node.label?.kind === 'article') return [node.title.value]
    return []
  })
}
