import type { Agency } from '../../schemas/agency.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'
import type { Issue } from './issue.js'

type RecordList = 'targets' | 'tasks'
type Check = (issue: Omit<Issue, 'file'>) => void

/**
 * What the records of a document refer to and is not there, and ids that stand twice.
 *
 * @param file the document file's path, for the issues
 */
export function checkReferences(file: string, content: DocumentFile, agencies: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = []
  const report: Check = (issue) => issues.push({ ...issue, file })
  for (const list of ['targets', 'tasks'] as const) {
    const ids = new Set<string>()
    content[list].forEach((record, index) => {
      if (ids.has(record.id))
        report(issueOf('duplicate-id', [list, index, 'id'], `${record.id} stands twice`))
      ids.add(record.id)
    })
    content[list].forEach((record, index) => {
      checkRecord(record, [list, index], content.document.id, ids, agencies, report)
    })
  }
  content.document.sources.forEach((source, index) => {
    checkDocumentId(source.documentId, ['document', 'sources', index], content.document.id, report)
  })
  return issues
}

function checkRecord(
  record: Target | Task,
  path: readonly [RecordList, number],
  document: string,
  siblings: ReadonlySet<string>,
  agencies: ReadonlySet<string>,
  report: Check,
): void {
  checkDocumentId(record.documentId, path, document, report)
  record.sources.forEach((source, index) => {
    checkDocumentId(source.documentId, [...path, 'sources', index], document, report)
  })
  if (record.parentId !== null && (!siblings.has(record.parentId) || record.parentId === record.id)) {
    report(
      issueOf('unknown-parent', [...path, 'parentId'], `there is no other record ${record.parentId} here`),
    )
  }
  for (const list of ['leadAgencies', 'coordinatingAgencies'] as const) {
    record[list].forEach(({ agencyId }, index) => {
      if (agencies.has(agencyId)) return
      report(
        issueOf('unknown-agency', [...path, list, index, 'agencyId'], `${agencyId} is not in agencies.json`),
      )
    })
  }
}

function checkDocumentId(found: string, path: Issue['path'], document: string, report: Check): void {
  if (found === document) return
  report(issueOf('unknown-document', [...path, 'documentId'], `is ${found}, the document is ${document}`))
}

function issueOf(code: Issue['code'], path: Issue['path'], message: string): Omit<Issue, 'file'> {
  return { code, path, message }
}

/** Agencies whose successors or predecessors are not in the list, and ids that stand twice. */
export function checkAgencies(file: string, agencies: readonly Agency[]): Issue[] {
  const ids = new Set(agencies.map((agency) => agency.id))
  const seen = new Set<string>()
  const issues: Issue[] = []
  agencies.forEach((agency, index) => {
    if (seen.has(agency.id)) {
      issues.push({
        file,
        code: 'duplicate-id',
        path: ['agencies', index, 'id'],
        message: `${agency.id} stands twice`,
      })
    }
    seen.add(agency.id)
    for (const list of ['successors', 'predecessors'] as const) {
      agency[list].forEach((id, place) => {
        if (ids.has(id)) return
        issues.push({
          file,
          code: 'unknown-agency',
          path: ['agencies', index, list, place],
          message: `${id} is not in the list`,
        })
      })
    }
  })
  return issues
}
