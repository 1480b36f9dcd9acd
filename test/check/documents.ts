import type { Citation } from '../../schemas/citation.js'
import type { Document } from '../../schemas/document.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Source } from '../../schemas/source.js'
import { schemaId, schemaVersion } from '../../schemas/version.js'
import { sampleDocument } from '../dataset/sample.js'

type Facts = Partial<Document> & Pick<Document, 'id'>

/** A document file with no records, of a province's committee unless said otherwise. */
export function fileOf(facts: Facts): DocumentFile {
  const issuer = 'Ủy ban nhân dân tỉnh Lào Cai'
  const document = { ...sampleDocument(facts.id), number: null, issuer, warnings: [], ...facts }
  return { $schema: schemaId('document-file'), schemaVersion, document, targets: [], tasks: [] }
}

/** A source with these words; offsets follow from its place among the words of a document. */
export function said(documentId: string, text: string, start = 0, section: string[] = []): Source {
  return { documentId, section, start, end: start + text.length, page: null, box: null, text }
}

/** A citation that one mention makes. */
export function cites(
  documentId: string,
  text: string,
  facts: Partial<Citation> & Pick<Citation, 'number'>,
): Citation {
  return {
    type: null,
    date: null,
    issuer: null,
    title: null,
    relation: 'mentions',
    sources: [said(documentId, text)],
    ...facts,
  }
}
