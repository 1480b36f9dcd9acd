import { compareStrings } from '../dataset/compare-strings.js'
import type { Face } from './face.js'
import type { FaceIndex } from './index-of-faces.js'
import { contradicts, sameId, samePlan, tellsOf } from './same-plan.js'

/** Two readings that may be of one plan, and how surely. */
interface Tie {
  readonly a: Face
  readonly b: Face
  readonly weight: number
}

/**
 * The readings that hang together with the given ones by any number of ties: what must be looked at again when these
 * come, go or change. All others stay as they are.
 */
export function reachedFrom(keys: Iterable<string>, index: FaceIndex): Face[] {
  const reached = new Map<string, Face>()
  const waiting = [...keys].flatMap((key) => index.get(key) ?? [])
  for (let face = waiting.pop(); face; face = waiting.pop()) {
    if (reached.has(face.key)) continue
    reached.set(face.key, face)
    for (const other of index.near(face))
      if (!reached.has(other.key) && areTied(face, other)) waiting.push(other)
  }
  return [...reached.values()]
}

const areTied = (a: Face, b: Face): boolean => samePlan(a, b) > 0 || tiedAsReport(a, b) > 0

function tiedAsReport(a: Face, b: Face): number {
  if (a.kind === b.kind) return 0
  return a.kind === 'report' ? tellsOf(a, b) : tellsOf(b, a)
}

/** The readings of one document: those of the plan itself, and those that only tell of it. */
export interface Group {
  /** Of one plan, or, where the plan is not there, of the reports about it. */
  readonly members: readonly Face[]
  /** Reports about the plan; none where the members are reports themselves. */
  readonly reports: readonly Face[]
}

/**
 * Parts readings into documents. Ties are taken from the surest down, and readings that contradict each other never come
 * together, so the order of the readings means nothing.
 *
 * @param faces all readings that hang together, see `reachedFrom`
 */
export function groupsOf(faces: readonly Face[]): Group[] {
  const clusters = clustersOf(faces)
  const plans = clusters.filter((cluster) => cluster.some(({ kind }) => kind === 'plan'))
  const about = new Map<readonly Face[], Face[]>(plans.map((plan) => [plan, []]))
  const alone: Face[][] = []
  for (const cluster of clusters) {
    if (about.has(cluster)) continue
    const plan = planToldOf(cluster, plans)
    if (plan) about.get(plan)!.push(...cluster)
    else alone.push(cluster)
  }
  const groups = plans.map((members) => ({ members, reports: about.get(members)!.sort(byKey) }))
  return [...groups, ...alone.map((members) => ({ members, reports: [] }))]
}

function clustersOf(faces: readonly Face[]): Face[][] {
  const clusterOf = new Map<Face, Face[]>(faces.map((face) => [face, [face]]))
  for (const { a, b, weight } of tiesOf(faces)) {
    const [one, other] = [clusterOf.get(a)!, clusterOf.get(b)!]
    if (one === other) continue
    if (weight < sameId && one.some((x) => other.some((y) => contradicts(x, y)))) continue
    one.push(...other)
    for (const face of other) clusterOf.set(face, one)
  }
  return [...new Set(clusterOf.values())].map((cluster) => cluster.sort(byKey))
}

function tiesOf(faces: readonly Face[]): Tie[] {
  const sorted = [...faces].sort(byKey)
  const ties = sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => ({ a, b, weight: samePlan(a, b) })))
  return ties
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || byKey(x.a, y.a) || byKey(x.b, y.b))
}

/** The plan that reports tell of; undefined where none is there, or where several could be meant and their words do not tell which. */
function planToldOf(reports: readonly Face[], plans: readonly Face[][]): Face[] | undefined {
  const told = plans.map((plan) => ({ plan, weight: tellsOfCluster(reports, plan) }))
  const possible = told.filter(({ weight }) => weight > 0).sort((x, y) => y.weight - x.weight)
  const [best, second] = possible
  return second && best!.weight - second.weight < clearLead ? undefined : best?.plan
}

/** By how much the best plan must lead, where a report could tell of several. */
const clearLead = 0.1

function tellsOfCluster(reports: readonly Face[], plan: readonly Face[]): number {
  if (reports.some((report) => plan.some((face) => contradicts(report, face)))) return 0
  return Math.max(...reports.flatMap((report) => plan.map((face) => tellsOf(report, face))))
}

function byKey(a: Face, b: Face): number {
  return compareStrings(a.key, b.key)
}
