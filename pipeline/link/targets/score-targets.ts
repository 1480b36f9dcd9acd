import { linkWords } from '../../../knowledge/link-words.js'
import type { Evidence } from '../../../schemas/link.js'
import { agencyEvidence, type Scored, sumOf, thousandths, wordsDetail } from '../evidence.js'
import { compareTerms, type Likeness } from '../names/compare-terms.js'
import { readTerms, type Terms } from '../names/read-terms.js'
import type { TargetNode } from './target-node.js'

/** The most that the words of the names add. */
const nameWeight = 0.85
/** Names that tell less than this in all say too little to be sure by. */
const tellsEnough = 0.6
const tellsNothing = 0.15

/** What every target of a node is compared by. */
export type Features = Pick<TargetNode, 'scope' | 'terms' | 'unit' | 'measure' | 'heirs' | 'parent'>

/** How alike two nodes' targets are; `likeness` is that of their names alone. */
export interface TargetScore extends Scored {
  readonly likeness: number
}

/**
 * How sure it is that two targets measure the same thing, and why: a function of the two and of the knowledge alone,
 * so that a score stays when plans are added.
 */
export function scoreTargets(a: Features, b: Features): TargetScore {
  const names = compareTerms(a.terms, b.terms)
  const evidence: Evidence[] = [nameEvidence(names)]
  if (names.contrast) evidence.push(contrastEvidence(names.contrast))
  for (const one of [
    unitEvidence(a, b),
    measureEvidence(a.measure, b.measure),
    agencyEvidence(a.heirs, b.heirs),
    parentEvidence(a.parent, b.parent),
    placeEvidence(a.scope, b.scope),
  ]) {
    if (one) evidence.push(one)
  }
  return { score: sumOf(evidence), evidence, likeness: names.likeness }
}

function nameEvidence(names: Likeness): Evidence {
  const sure = names.told < tellsNothing ? 0.5 : 0.75 + 0.25 * Math.min(1, names.told / tellsEnough)
  const weight = thousandths(nameWeight * names.likeness * sure)
  return { feature: 'name-words', weight, detail: wordsDetail(names) }
}

function contrastEvidence([a, b]: readonly [string, string]): Evidence {
  return { feature: 'contrast', weight: -linkWords().contrastPenalty, detail: `${a} / ${b}` }
}

function unitEvidence(
  { unit: a, terms: termsA }: Features,
  { unit: b, terms: termsB }: Features,
): Evidence | null {
  if (a === null || b === null) return null
  if (a === b) {
    const weight = a.includes('/') && !a.startsWith('%') ? 0.08 : 0.05
    return { feature: 'unit', weight, detail: a }
  }
  const detail = `${a} / ${b}`
  if (saysWhole(b, termsA) || saysWhole(a, termsB)) return { feature: 'unit', weight: 0.05, detail }
  const familyA = familyOf(a)
  const familyB = familyOf(b)
  if (familyA === familyB) return { feature: 'unit', weight: 0.03, detail }
  const isRank = familyA === 'rank' || familyB === 'rank'
  return { feature: 'unit', weight: isRank ? -0.02 : -0.04, detail }
}

const wholes = new Map<string, readonly string[]>()

/** Whether the whole that a unit is a share of (`% tổng chi NSNN`) stands in the other target's name. */
function saysWhole(unit: string, name: Terms): boolean {
  if (!unit.startsWith('% ')) return false
  let whole = wholes.get(unit)
  if (!whole) {
    whole = [...readTerms(unit.slice(2)).keys()]
    wholes.set(unit, whole)
  }
  return whole.length > 0 && whole.every((is) => name.has(is))
}

const multiple = /^(?:nghìn|ngàn|vạn|triệu|tỷ)\s+/

/** Units that count one thing: shares of whatever whole, money, ranks, and amounts with or without their year. */
function familyOf(unit: string): string {
  if (unit.startsWith('%')) return '%'
  if (unit === 'thứ bậc') return 'rank'
  const [amount = unit] = unit.replace(multiple, '').split('/')
  return amount.endsWith('đồng') ? 'money' : amount
}

function measureEvidence(a: string | null, b: string | null): Evidence | null {
  if (a === null || b === null) return null
  return a === b
    ? { feature: 'measure', weight: 0.03, detail: a }
    : { feature: 'measure', weight: -0.02, detail: `${a} / ${b}` }
}

function parentEvidence(a: Terms | null, b: Terms | null): Evidence | null {
  if (a === null || b === null) return null
  const parents = compareTerms(a, b)
  const weight = parents.likeness >= 0.7 ? 0.03 : parents.likeness < 0.3 ? -0.12 : 0
  return { feature: 'parent', weight, detail: wordsDetail(parents) }
}

/** Where one plan does not say whose it is, its targets are linked by a steward only. */
function placeEvidence(a: string | null, b: string | null): Evidence | null {
  if ((a === null) === (b === null)) return null
  return { feature: 'place', weight: -0.32, detail: `${a ?? 'unknown'} / ${b ?? 'unknown'}` }
}
