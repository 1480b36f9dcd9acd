import type { Change } from '../../schemas/change.js'
import { compareStrings } from '../dataset/compare-strings.js'
import type { Across, PlanFacts, PlanRecords } from './across.js'
import { canonicalText } from './canonical-text.js'
import { comparePlans } from './compare-plans.js'
import { byImportance } from './order.js'

/** The facts of a document that a reader would miss. */
const fields = ['number', 'title', 'issuer', 'issuedOn', 'signer', 'period'] as const

/**
 * What changed from one state of a dataset to another: documents that came or went, and what changed in those that both
 * have, such as after a better scan or with a new version of the program. Documents that say the same in both are left
 * out.
 *
 * @example compareDatasets(before.documents, after.documents, after)
 */
export function compareDatasets(
  a: readonly PlanRecords[],
  b: readonly PlanRecords[],
  across: Across,
): Change[] {
  const before = new Map(a.map((plan) => [plan.document.id, plan]))
  const after = new Map(b.map((plan) => [plan.document.id, plan]))
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort(compareStrings)
  return byImportance(
    ids.flatMap((id) => {
      const [own, other] = [before.get(id), after.get(id)]
      if (!own) return [wholeDocument('added', other!)]
      if (!other) return [wholeDocument('removed', own)]
      if (canonicalText(own) === canonicalText(other)) return []
      return [...documentChanges(own.document, other.document), ...comparePlans(own, other, across)]
    }),
  )
}

function wholeDocument(kind: 'added' | 'removed', { document, targets, tasks }: PlanRecords): Change {
  const isAdded = kind === 'added'
  const said = {
    number: document.number,
    title: document.title,
    issuedOn: document.issuedOn,
    targets: targets.length,
    tasks: tasks.length,
  }
  const side = isAdded ? 'b' : 'a'
  return {
    ...common(document),
    kind,
    a: isAdded ? null : document.id,
    b: isAdded ? document.id : null,
    field: null,
    before: isAdded ? null : said,
    after: isAdded ? said : null,
    significance: 'major',
    sources: document.sources.map((source) => ({ ...source, side })),
  }
}

function documentChanges(a: PlanFacts, b: PlanFacts): Change[] {
  return fields
    .filter((field) => canonicalText(a[field]) !== canonicalText(b[field]))
    .map((field) => ({
      ...common(b),
      kind: a[field] === null ? 'added' : b[field] === null ? 'removed' : 'reworded',
      a: a.id,
      b: b.id,
      field,
      before: a[field],
      after: b[field],
      significance: 'major',
      sources: [
        ...a.sources.map((source) => ({ ...source, side: 'a' as const })),
        ...b.sources.map((source) => ({ ...source, side: 'b' as const })),
      ],
    }))
}

function common(
  document: PlanFacts,
): Pick<Change, 'subject' | 'effect' | 'reasons' | 'basis' | 'related' | 'title'> {
  const title = document.title ?? document.number ?? document.id
  return { subject: 'document', effect: null, reasons: [], basis: null, related: [], title }
}
