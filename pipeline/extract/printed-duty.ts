import { type Duty, printedBodies, readDuty, readHeadingAgencies } from '../language/agencies/index.js'
import type { Item, PlanContent, Section } from '../tree/nodes.js'
import { unlistedBody } from './unlisted-body.js'

/**
 * Who leads the points below a heading of a section on implementation that names nobody whom a register has, by its own words,
 * where what stands beside it hands duties to agencies.
 *
 * @param siblings what stands beside the heading, itself among it
 * @returns null where it is no name, or stands among other things
 * @example printedDuty(headingOf('Chủ rừng'), [headingOf('Sở Y tế'), …])?.lead[0]?.name // 'Chủ rừng'
 */
export function printedDuty(node: Section | Item, siblings: readonly PlanContent[]): Duty | null {
  if (node.children.length === 0) return null
  const named = printedBodies(wordsOf(node))
  if (named.length === 0 || !siblings.some((one) => one !== node && handsOut(one))) return null
  return { lead: named.map((one) => ({ ...one, name: unlistedBody(one.name) })), coordinating: [] }
}

/** Whether a heading or a point gives a duty to a listed agency, or one below it does. */
function handsOut(node: PlanContent): boolean {
  if (node.type !== 'section' && node.type !== 'item') return false
  const words = wordsOf(node)
  const named = readHeadingAgencies(words.replace(/[:;.]$/, ''))
  return (
    [...named, ...readDuty(words, []).lead].some(({ agency }) => agency !== null) ||
    node.children.some(handsOut)
  )
}

const wordsOf = (node: Section | Item): string => (node.type === 'section' ? node.title : node.text).value
