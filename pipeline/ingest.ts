import { createHash } from 'node:crypto'
import { parseText } from '../parsers/text.js'
import { documentId } from './dataset/ids.js'
import type { IngestFile, IngestResult } from './dataset/ingest-result.js'

/** Reads a file into a document with its records; so far only the document itself, known by its first line. */
export function ingest(file: IngestFile): IngestResult {
  const parsed = parseText(file)
  if (!parsed.ok) return { ok: false, problem: parsed.problem }
  const text = String(parsed.file.value)
  const start = text.search(/\S/)
  const title = text
    .slice(start)
    .split(/[\r\n]/, 1)[0]!
    .trimEnd()
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const id = documentId({ issuer: null, number: null, type: null, title, issuedOn: null, kind: 'plan' })
  const end = start + title.length
  const document = {
    id,
    kind: 'plan',
    number: null,
    type: null,
    title,
    issuer: null,
    place: null,
    issuedOn: null,
    effectiveOn: null,
    signer: null,
    field: null,
    period: { start: null, end: null },
    implements: [],
    citations: [],
    recipients: [],
    appendices: [],
    warnings: [],
    source: {
      path: file.path,
      sha256,
      mediaType: 'text/plain',
      bytes: file.bytes.byteLength,
      pages: null,
      encoding: parsed.encoding,
    },
    sources: [{ documentId: id, section: [], start, end, page: null, text: title.normalize('NFC') }],
  } as const
  const own = { ...document, implements: [], citations: [], recipients: [], appendices: [], warnings: [] }
  return {
    ok: true,
    document: { ...own, sources: own.sources.map((source) => ({ ...source, section: [] })) },
    targets: [],
    tasks: [],
    agencies: [],
    text,
  }
}
