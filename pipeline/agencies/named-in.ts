import type { DocumentFile } from '../../schemas/document-file.js'

/** A place where a record names an agency. */
export interface Naming {
  readonly documentId: string
  readonly recordId: string
  readonly role: 'leads' | 'coordinates'
  /** The words written there. */
  readonly mention: string
}

/**
 * Where the records of some documents name each agency.
 *
 * @returns by the agency's id, in the order of the documents and of their records
 */
export function namingsIn(files: readonly DocumentFile[]): Map<string, Naming[]> {
  const namings = new Map<string, Naming[]>()
  for (const { document, targets, tasks } of files) {
    for (const { id, leadAgencies, coordinatingAgencies } of [...targets, ...tasks]) {
      const add = (references: typeof leadAgencies, role: Naming['role']) => {
        for (const { agencyId, mention } of references) {
          const known = namings.get(agencyId)
          const naming = { documentId: document.id, recordId: id, role, mention }
          if (known) known.push(naming)
          else namings.set(agencyId, [naming])
        }
      }
      add(leadAgencies, 'leads')
      add(coordinatingAgencies, 'coordinates')
    }
  }
  return namings
}

/** How many records name an agency; one that names it twice counts once. */
export function recordCount(namings: readonly Naming[]): number {
  return new Set(namings.map(({ recordId }) => recordId)).size
}
