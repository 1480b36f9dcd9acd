import type { Role } from '../../knowledge/sections.js'
import {
  type AgencyMention,
  type Duty,
  printedBodies,
  readDuty,
  readHeadingAgencies,
} from '../language/agencies/index.js'
import type { Item, PlanContent, Section } from '../tree/nodes.js'
import { unlistedBody } from './unlisted-body.js'

/**
 * Who leads the points below a heading that names nobody whom a register has, by its own words, where what stands beside it hands
 * duties to agencies. In a section on tasks, which has topics as well, two headings beside it have to name such.
 *
 * @param siblings what stands beside the heading, itself among it
 * @param role what the section is for
 * @returns null where it is no name, or stands among other things
 * @example printedDuty(headingOf('Chủ rừng'), [headingOf('Sở Y tế'), …])?.lead[0]?.name // 'Chủ rừng'
 */
export function printedDuty(node: Section | Item, siblings: readonly PlanContent[], role: Role): Duty | null {
  if (node.children.length === 0) return null
  const named = printedBodies(wordsOf(node))
  const others = siblings.filter((one) => one !== node)
  if (named.length === 0 || !(role === 'tasks' ? areHeadedByAgencies(others) : areAgencies(others)))
    return null
  return { lead: named.map((one) => ({ ...one, name: unlistedBody(one.name) })), coordinating: [] }
}

/** Whether one of some headings and points gives a duty to a listed agency, or two to others. */
function areAgencies(nodes: readonly PlanContent[]): boolean {
  let others = 0
  return nodes.some((node) => {
    const doer = doerOf(node)
    if (doer === 'other') others++
    return doer === 'agency' || others > 1
  })
}

function areHeadedByAgencies(nodes: readonly PlanContent[]): boolean {
  const heads = nodes.filter(
    (node) => (node.type === 'section' || node.type === 'item') && node.children.length > 0,
  ) as (Section | Item)[]
  const named = heads.filter((node) => agenciesOf(node).some(({ agency }) => agency !== null))
  return named.length > 1
}

const agenciesOf = (node: Section | Item): readonly AgencyMention[] =>
  readHeadingAgencies(wordsOf(node).replace(/[:;.]$/, ''))

type Doer = 'agency' | 'other' | null

/** Each heading is asked for by all beside it. */
const known = new WeakMap<PlanContent, Doer>()

/** Whom a heading or a point, or what stands below it, gives a duty to. */
function doerOf(node: PlanContent): Doer {
  if (node.type !== 'section' && node.type !== 'item') return null
  const told = known.get(node)
  if (told !== undefined) return told
  const named = [...agenciesOf(node), ...readDuty(wordsOf(node), []).lead]
  const doer = named.some(({ agency }) => agency !== null)
    ? 'agency'
    : named.length > 0
      ? 'other'
      : (node.children.map(doerOf).find((below) => below !== null) ?? null)
  known.set(node, doer)
  return doer
}

const wordsOf = (node: Section | Item): string => (node.type === 'section' ? node.title : node.text).value
