import type { CitationsFile } from '../../schemas/citations-file.js'
import type { Contradiction } from '../../schemas/contradiction.js'
import type { Indicator } from '../../schemas/indicator.js'
import type { Candidate } from '../../schemas/link.js'
import type { Source } from '../../schemas/source.js'
import { sayTheSame, shareHorizon } from '../link/targets/statements.js'
import { checkSource } from './check-sources.js'
import type { Held, HeldRecord } from './held.js'
import type { Issue } from './issue.js'
import { citationsPath, contradictionsPath, documentPath, indicatorsPath, linksPath } from './layout.js'

/** Indicators of targets that are not there or name another one, and targets whose indicator is not there. */
export function checkIndicators(indicators: readonly Indicator[], { records }: Held): Issue[] {
  const file = indicatorsPath
  const issues: Issue[] = []
  const namedBy = new Map<string, string>()
  const seen = new Set<string>()
  indicators.forEach(({ id, targets }, index) => {
    const path = ['indicators', index]
    if (seen.has(id))
      issues.push({ code: 'duplicate-id', file, path: [...path, 'id'], message: `${id} stands twice` })
    seen.add(id)
    targets.forEach((target, place) => {
      namedBy.set(target, id)
      if (records.get(target)?.kind === 'target') return
      const message = `there is no target ${target}`
      issues.push({ code: 'unknown-record', file, path: [...path, 'targets', place], message })
    })
    issues.push(...checkHorizons(path, targets, { records }))
  })
  for (const [id, { kind, documentId, indicatorId, path }] of records) {
    if (kind !== 'target' || namedBy.get(id) === (indicatorId ?? undefined)) continue
    const message = `is ${indicatorId}, ${file} says ${namedBy.get(id) ?? 'none'}`
    issues.push({
      code: 'wrong-indicator',
      file: documentPath(documentId),
      path: [...path, 'indicatorId'],
      message,
    })
  }
  return issues
}

/** Two targets of one plan that set different amounts for one year are two things, and cannot share an indicator. */
function checkHorizons(
  path: Issue['path'],
  targets: readonly string[],
  { records }: Pick<Held, 'records'>,
): Issue[] {
  const issues: Issue[] = []
  const ofPlan = new Map<string, [id: string, record: HeldRecord][]>()
  for (const id of targets) {
    const record = records.get(id)
    if (!record) continue
    const others = ofPlan.get(record.documentId) ?? []
    for (const [other] of others.filter(([, one]) => areApart(one, record))) {
      const message = `${other} and ${id} of one plan set different amounts for one year`
      issues.push({ code: 'one-horizon-twice', file: indicatorsPath, path: [...path, 'targets'], message })
    }
    ofPlan.set(record.documentId, [...others, [id, record]])
  }
  return issues
}

/** A plan that states one name with two amounts contradicts itself: that is one target all the same. */
function areApart(a: HeldRecord, b: HeldRecord): boolean {
  if (a.documentId !== b.documentId || a.name === b.name) return false
  return shareHorizon(a.statements, b.statements) && !sayTheSame(a.statements, b.statements)
}

/** Links and candidates between records that are not there or of another kind. */
export function checkLinks(
  list: 'links' | 'candidates',
  links: readonly Candidate[],
  { records }: Held,
): Issue[] {
  const issues: Issue[] = []
  links.forEach((link, index) => {
    for (const end of ['a', 'b'] as const) {
      if (records.get(link[end])?.kind === link.kind) continue
      const message = `there is no ${link.kind} ${link[end]}`
      issues.push({ code: 'unknown-record', file: linksPath, path: [list, index, end], message })
    }
  })
  return issues
}

/** Citations by or of documents that are not there, and sources that are not in the text. */
export function checkCitations({ documents, citations }: CitationsFile, held: Held): Issue[] {
  const file = citationsPath
  const issues: Issue[] = []
  const keys = new Set(documents.map(({ key }) => key))
  documents.forEach(({ documentId }, index) => {
    if (documentId === null || held.texts.has(documentId)) return
    const message = `there is no document ${documentId}`
    issues.push({ code: 'unknown-document', file, path: ['documents', index, 'documentId'], message })
  })
  citations.forEach(({ from, to, sources }, index) => {
    const path = ['citations', index]
    if (!held.texts.has(from))
      issues.push({
        code: 'unknown-document',
        file,
        path: [...path, 'from'],
        message: `there is no document ${from}`,
      })
    if (!keys.has(to))
      issues.push({
        code: 'unknown-citation',
        file,
        path: [...path, 'to'],
        message: `${to} is not in the list`,
      })
    issues.push(...checkSlices(file, [...path, 'sources'], sources, held))
  })
  return issues
}

/** Contradictions of documents and records that are not there, and sources that are not in the text. */
export function checkContradictions(contradictions: readonly Contradiction[], held: Held): Issue[] {
  const file = contradictionsPath
  const issues: Issue[] = []
  contradictions.forEach(({ sides }, index) => {
    sides.forEach(({ recordId, sources }, place) => {
      const path = ['contradictions', index, 'sides', place]
      if (recordId !== null && !held.records.has(recordId)) {
        const message = `there is no record ${recordId}`
        issues.push({ code: 'unknown-record', file, path: [...path, 'recordId'], message })
      }
      issues.push(...checkSlices(file, [...path, 'sources'], sources, held))
    })
  })
  return issues
}

function checkSlices(
  file: string,
  path: Issue['path'],
  sources: readonly Source[],
  { texts }: Held,
): Issue[] {
  return sources.flatMap((source, index): Issue[] => {
    const text = texts.get(source.documentId)
    const missing = {
      code: 'unknown-document',
      message: `there is no document ${source.documentId}`,
    } as const
    const issue = text === undefined ? missing : checkSource(source, text)
    return issue ? [{ ...issue, file, path: [...path, index] }] : []
  })
}
