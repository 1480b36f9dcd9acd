import { DocumentFile } from '../../schemas/document-file.js'
import type { Source } from '../../schemas/source.js'
import { schemaId, schemaVersion } from '../../schemas/version.js'
import type { Ingested } from './ingest-result.js'

/**
 * A document as its file holds it: checked, with its records in the order of the source.
 *
 * @throws ZodError where a record does not fit its schema
 */
export function toDocumentFile({ document, targets, tasks }: Ingested): DocumentFile {
  return DocumentFile.parse({
    $schema: schemaId('document-file'),
    schemaVersion,
    document,
    targets: bySource(targets),
    tasks: bySource(tasks),
  })
}

/** Records of one and the same place keep the order in which they were read from it. */
function bySource<T extends { readonly sources: readonly Source[] }>(records: readonly T[]): T[] {
  const end = Number.MAX_SAFE_INTEGER
  return [...records].sort(
    (a, b) =>
      (a.sources[0]?.start ?? end) - (b.sources[0]?.start ?? end) ||
      (a.sources[0]?.end ?? end) - (b.sources[0]?.end ?? end),
  )
}
