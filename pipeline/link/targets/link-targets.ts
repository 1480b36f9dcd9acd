import type { Indicator } from '../../../schemas/indicator.js'
import type { Candidate, Link } from '../../../schemas/link.js'
import type { Target } from '../../../schemas/target.js'
import { compareStrings } from '../../dataset/compare-strings.js'
import type { PairJudgement } from '../../judge/pair-judgement.js'
import { agencyLines } from '../agency-lines.js'
import type { Known, LinkInput } from '../link-result.js'
import { makeCandidate, makeLink } from '../make-link.js'
import { nearDocuments } from '../near-documents.js'
import { pairKey } from '../pair-key.js'
import { compareDocuments } from '../time-order.js'
import { alongTime, chainOf, type Placed } from './chain.js'
import { type Clusters, clusterNodes, compareEdges, type NodeJudgements } from './clusters.js'
import { nameIndicators } from './name-indicators.js'
import { type Edge, scoreNodes } from './score-nodes.js'
import { scoreTargets } from './score-targets.js'
import { type TargetNode, targetNodes } from './target-node.js'

/** Of what is linked, all but the tasks. */
type TargetInput = Omit<LinkInput, 'tasks'>

/** The indicators and links of targets. */
export interface LinkedTargets {
  readonly indicators: Indicator[]
  readonly links: Link[]
  readonly candidates: Candidate[]
  readonly scored: number
}

/**
 * Ties the targets that measure one thing. Only the targets of `fresh` documents, and what hangs together with them,
 * are compared; of the rest, what is known stays.
 */
export function linkTargets(input: TargetInput, known: Known, fresh: ReadonlySet<string>): LinkedTargets {
  const judgements = input.judgements.filter(({ kind }) => kind === 'target')
  const stirred = stirredTargets(input, known, fresh)
  const near = nearTargets(input, stirred)
  const nodes = targetNodes(near, {
    documents: new Map(input.documents.map((document) => [document.id, document])),
    lines: agencyLines(input.agencies),
    judged: new Set(judgements.flatMap(({ a, b }) => [a, b])),
  })
  const nodeOf = new Map(nodes.flatMap(({ members }, at) => members.map(({ target }) => [target.id, at])))
  const start = nodes.flatMap(({ members }, at) =>
    members.some(({ target }) => stirred.has(target.id)) ? [at] : [],
  )
  const { sure, doubtful, reached, scored } = scoreNodes(nodes, start)
  const judged = nodeJudgements(judgements, nodeOf)
  const clusters = clusterNodes(nodes, reached, sure, judged)
  const reachedTargets = new Set(
    [...reached].flatMap((at) => nodes[at]!.members.map(({ target }) => target.id)),
  )
  const present = new Set(input.targets.map(({ id }) => id))
  const isLeft = (id: string) => present.has(id) && !reachedTargets.has(id)
  const isKept = ({ a, b }: { a: string; b: string }) => isLeft(a) && isLeft(b)
  const kept = input.previous.filter(({ targets }) => targets.every(isLeft))
  const judgedPairs = new Set(judgements.map(({ a, b }) => pairKey(a, b)))
  const placed = clusters.all().map((cluster) => alongTime(cluster, nodes))
  return {
    indicators: [...kept, ...nameIndicators(placed, input.previous, kept)],
    links: [
      ...known.links.filter((link) => link.kind === 'target' && isKept(link)),
      ...placed.flatMap((one) => chainLinks(one, judgedPairs)),
      ...judgedLinks(judgements, nodeOf, nodes),
    ],
    candidates: [
      ...known.candidates.filter((one) => one.kind === 'target' && isKept(one)),
      ...candidatesOf(doubtful, withNeighbours(clusters, doubtful, kept, nodeOf), nodes),
    ],
    scored,
  }
}

/** The targets whose ties may have changed: those of fresh plans, judged ones, and what lost one of its own. */
function stirredTargets(input: TargetInput, known: Known, fresh: ReadonlySet<string>): Set<string> {
  const stirred = new Set(input.judgements.flatMap(({ a, b }) => [a, b]))
  for (const { a, b, status } of known.links) if (status !== 'auto') stirred.add(a).add(b)
  const present = new Set<string>()
  for (const { id, documentId } of input.targets) {
    present.add(id)
    if (fresh.has(documentId)) stirred.add(id)
  }
  const placed = new Set<string>()
  for (const { targets } of input.previous) {
    const isWhole = targets.every((id) => present.has(id) && !stirred.has(id))
    for (const id of targets) {
      placed.add(id)
      if (!isWhole) stirred.add(id)
    }
  }
  for (const id of present) if (!placed.has(id)) stirred.add(id)
  return stirred
}

/** The targets that may be tied to those that were stirred. */
function nearTargets({ targets, documents }: TargetInput, stirred: ReadonlySet<string>): Target[] {
  const origins = new Set(targets.filter(({ id }) => stirred.has(id)).map(({ documentId }) => documentId))
  const near = nearDocuments(documents, origins)
  return targets.filter(({ documentId }) => near.has(documentId))
}

function nodeJudgements(
  judgements: readonly PairJudgement[],
  nodeOf: ReadonlyMap<string, number>,
): NodeJudgements {
  const same: Edge[] = []
  const different = new Map<number, Set<number>>()
  const inOrder = [...judgements].sort((x, y) => compareStrings(x.a, y.a) || compareStrings(x.b, y.b))
  for (const judgement of inOrder) {
    const a = nodeOf.get(judgement.a)
    const b = nodeOf.get(judgement.b)
    if (a === undefined || b === undefined || a === b) continue
    if (judgement.verdict === 'same') same.push({ a, b, score: 1 })
    else {
      different.set(a, (different.get(a) ?? new Set()).add(b))
      different.set(b, (different.get(b) ?? new Set()).add(a))
    }
  }
  return { same, different }
}

/** Why the targets of a cluster are together, along time; what a steward judged is listed elsewhere. */
function chainLinks(placed: readonly Placed[], judged: ReadonlySet<string>): Link[] {
  return chainOf(placed).flatMap(([earlier, later]) => {
    const [a, b] = inIdOrder(earlier, later)
    const isJudged = judged.has(pairKey(a.member.target.id, b.member.target.id))
    return isJudged ? [] : [linkBetween(a, b, 'auto')]
  })
}

function judgedLinks(
  judgements: readonly PairJudgement[],
  nodeOf: ReadonlyMap<string, number>,
  nodes: readonly TargetNode[],
): Link[] {
  return judgements.flatMap(({ a, b, verdict, judgementId }) => {
    const one = placedOf(a, nodeOf, nodes)
    const other = placedOf(b, nodeOf, nodes)
    if (!one || !other) return []
    const link = linkBetween(one, other, verdict === 'same' ? 'confirmed' : 'rejected')
    const said = { feature: 'judgement', weight: 0, detail: judgementId }
    return [{ ...link, evidence: [...link.evidence, said] }]
  })
}

function placedOf(
  id: string,
  nodeOf: ReadonlyMap<string, number>,
  nodes: readonly TargetNode[],
): Placed | undefined {
  const node = nodes[nodeOf.get(id) ?? -1]
  const member = node?.members.find(({ target }) => target.id === id)
  return node && member && { node, member }
}

function linkBetween(a: Placed, b: Placed, status: Link['status']): Link {
  const scored = scoreTargets(a.node, b.node)
  const evidence = [...scored.evidence, horizonEvidence(a, b)]
  return makeLink('target', a.member.target.id, b.member.target.id, { ...scored, evidence }, status)
}

/** The years do not count for or against a link between two plans; they help a reader. */
function horizonEvidence(a: Placed, b: Placed): Candidate['evidence'][number] {
  const years = ({ member }: Placed) => member.statements.map(({ by }) => by ?? '–').join(', ')
  return { feature: 'horizon', weight: 0, detail: `${years(a)} / ${years(b)}` }
}

function inIdOrder(x: Placed, y: Placed): [Placed, Placed] {
  return compareStrings(x.member.target.id, y.member.target.id) <= 0 ? [x, y] : [y, x]
}

/** The clusters, and beside them those of earlier runs that a doubtful edge leads to. */
function withNeighbours(
  clusters: Clusters,
  doubtful: readonly Edge[],
  kept: readonly Indicator[],
  nodeOf: ReadonlyMap<string, number>,
): Clusters {
  const ends = new Set(
    doubtful.flatMap(({ a, b }) => [a, b]).filter((at) => clusters.nameOf(at) === undefined),
  )
  if (ends.size === 0) return clusters
  for (const { targets } of kept) {
    const nodes = [...new Set(targets.flatMap((id) => nodeOf.get(id) ?? []))]
    if (nodes.some((at) => ends.has(at))) clusters.settle(nodes)
  }
  return clusters
}

/** One pair for each two clusters that may be one: the likest. */
function candidatesOf(
  doubtful: readonly Edge[],
  clusters: Clusters,
  nodes: readonly TargetNode[],
): Candidate[] {
  const shown = new Set<string>()
  const found: Candidate[] = []
  for (const edge of [...doubtful].sort((x, y) => compareEdges(x, y, nodes))) {
    const pair = [clusters.nameOf(edge.a), clusters.nameOf(edge.b)].sort().join(' ')
    if (shown.has(pair) || !clusters.mayJoin(edge.a, edge.b)) continue
    shown.add(pair)
    const [a, b] = inIdOrder(earliestOf(nodes[edge.a]!), earliestOf(nodes[edge.b]!))
    const scored = scoreTargets(a.node, b.node)
    const evidence = [...scored.evidence, horizonEvidence(a, b)]
    found.push(makeCandidate('target', a.member.target.id, b.member.target.id, { ...scored, evidence }))
  }
  return found
}

function earliestOf(node: TargetNode): Placed {
  const [member] = [...node.members].sort(
    (a, b) => compareDocuments(a.document, b.document) || compareStrings(a.target.id, b.target.id),
  )
  return { node, member: member! }
}
