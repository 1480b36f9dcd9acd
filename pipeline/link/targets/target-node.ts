import type { Target } from '../../../schemas/target.js'
import { compareStrings } from '../../dataset/compare-strings.js'
import { words } from '../../language/fold.js'
import { type AgencyLines, heirsOf } from '../agency-lines.js'
import { readTerms, type Terms } from '../names/read-terms.js'
import { type DocumentFacts, placeNameOf, scopeOf } from '../scope.js'
import { type Statements, sayTheSame, shareHorizon, statementsOf } from './statements.js'

/** A target with what linking knows of it. */
export interface Member {
  readonly target: Target
  readonly document: DocumentFacts
  readonly statements: Statements
}

/**
 * Targets that no signal tells apart: one place, and names, units, measures, agencies and parents that read alike.
 * They are compared once, so that a corpus of plans that copy each other costs no more than one plan.
 */
export interface TargetNode {
  /** What all of them share, written out; the node's name. */
  readonly key: string
  readonly scope: string | null
  readonly terms: Terms
  /** The terms that tell something, in one order: names that read alike have one key. */
  readonly nameKey: string
  readonly unit: string | null
  readonly measure: string | null
  readonly heirs: readonly string[]
  readonly parent: Terms | null
  readonly parentKey: string
  readonly members: Member[]
}

/** What the targets of all plans are grouped with. */
export interface NodeContext {
  readonly documents: ReadonlyMap<string, DocumentFacts>
  readonly lines: AgencyLines
  /** Targets that a steward judged: each is a node of its own, so that a judgement can part it from its like. */
  readonly judged: ReadonlySet<string>
}

const hardlyTells = 0.03

type Features = Omit<TargetNode, 'key' | 'members'>

/**
 * The targets of all plans as nodes, in the order of their keys. Targets of one plan that read alike but set different
 * amounts for one horizon come to different nodes.
 *
 * @param targets each of one of the documents of `context`
 */
export function targetNodes(targets: readonly Target[], context: NodeContext): TargetNode[] {
  const nodes = new Map<string, TargetNode>()
  const byId = new Map(targets.map((target) => [target.id, target]))
  const readings = new Readings()
  for (const target of [...targets].sort((a, b) => compareStrings(a.id, b.id))) {
    const document = context.documents.get(target.documentId)!
    const parent = target.parentId === null ? undefined : byId.get(target.parentId)
    const features = featuresOf(target, parent, document, context.lines, readings)
    const member = { target, document, statements: statementsOf(target, document) }
    placeMember(nodes, features, member, context.judged.has(target.id))
  }
  return [...nodes.values()].sort((a, b) => compareStrings(a.key, b.key))
}

function placeMember(
  nodes: Map<string, TargetNode>,
  features: Features,
  member: Member,
  isJudged: boolean,
): void {
  const own = isJudged ? member.target.id : ''
  const base = [
    features.scope ?? '',
    features.nameKey,
    features.unit ?? '',
    features.measure ?? '',
    features.heirs.join(' '),
    features.parentKey,
    own,
  ].join('|')
  for (let variant = 0; ; variant++) {
    const key = variant === 0 ? base : `${base}|${variant}`
    const node = nodes.get(key)
    if (!node) {
      nodes.set(key, { ...features, key, members: [member] })
      return
    }
    if (node.members.some((other) => isAnother(other, member))) continue
    node.members.push(member)
    return
  }
}

/** Whether two targets of one plan that read alike are two, for they differ on one horizon. */
function isAnother(a: Member, b: Member): boolean {
  return a.document.id === b.document.id && !sayTheSame(a.statements, b.statements)
}

/** Whether the targets of two nodes read alike: one name, one unit, one parent. */
export function readAlike(a: TargetNode, b: TargetNode): boolean {
  return a.nameKey === b.nameKey && a.unit === b.unit && a.parentKey === b.parentKey
}

/**
 * Whether two targets cannot be one, whatever their names: two of one plan and one horizon, unless they read alike
 * and say the same.
 */
export function areApart(a: Member, b: Member, areAlike: boolean): boolean {
  if (a.document.id !== b.document.id) return false
  if (areAlike && sayTheSame(a.statements, b.statements)) return false
  return shareHorizon(a.statements, b.statements)
}

function featuresOf(
  target: Target,
  parent: Target | undefined,
  document: DocumentFacts,
  lines: AgencyLines,
  readings: Readings,
): Features {
  const terms = readings.read(target.name, document)
  const parentTerms = parent ? readings.read(parent.name, document) : null
  return {
    scope: readings.scope(document),
    terms,
    nameKey: readings.key(terms),
    unit: target.unit,
    measure: target.values[0]?.measure ?? null,
    heirs: heirsOf(target.leadAgencies, lines),
    parent: parentTerms,
    parentKey: parentTerms ? readings.key(parentTerms) : '',
  }
}

/** Names that were read before, for plans copy each other's names. */
class Readings {
  readonly #terms = new Map<string, Terms>()
  readonly #keys = new WeakMap<Terms, string>()
  readonly #places = new Map<string, { scope: string | null; words: string[] }>()

  read(name: string, document: DocumentFacts): Terms {
    const { words: without } = this.#placeOf(document)
    const key = `${without.join(' ')}|${name}`
    let terms = this.#terms.get(key)
    if (!terms) {
      terms = readTerms(name, without)
      this.#terms.set(key, terms)
    }
    return terms
  }

  key(terms: Terms): string {
    let key = this.#keys.get(terms)
    if (key === undefined) {
      key = nameKeyOf(terms)
      this.#keys.set(terms, key)
    }
    return key
  }

  scope(document: DocumentFacts): string | null {
    return this.#placeOf(document).scope
  }

  #placeOf(document: DocumentFacts): { scope: string | null; words: string[] } {
    let place = this.#places.get(document.id)
    if (!place) {
      place = { scope: scopeOf(document), words: words(placeNameOf(document) ?? '') }
      this.#places.set(document.id, place)
    }
    return place
  }
}

/** Words that hardly tell anything, such as those for how a thing is counted, are left out unless there are no others. */
function nameKeyOf(terms: Terms): string {
  const all = [...terms.values()]
  const tellings = all.filter(({ weight }) => weight >= hardlyTells)
  const kept = tellings.length > 0 ? tellings : all
  return kept
    .map(({ is, weight }) => `${is}:${weight.toFixed(2)}`)
    .sort()
    .join(' ')
}
