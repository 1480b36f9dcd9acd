import { Citation } from '../../../schemas/citation.js'
import { CitationEdge, CitedDocument } from '../../../schemas/citation-edge.js'
import { documentId } from '../../../schemas/id.js'
import { columnsOf } from '../column.js'
import { position } from '../derived.js'
import { key, type TableDefinition } from '../table.js'

const { number, type, date, issuer, title, relation, sources } = Citation.shape

/** A row for each legal document that a document names, as it names it. */
export const citations: TableDefinition = {
  name: 'citations',
  description: 'A row for each legal document that a document names, as that document names it.',
  columns: columnsOf({ documentId, position, number, type, date, issuer, title, relation, sources }),
  primaryKey: ['documentId', 'position'],
  foreignKeys: [key('documentId', 'documents')],
  rowsOf: ({ documents }) =>
    documents.flatMap(({ document }) =>
      document.citations.map((citation, index) => ({
        documentId: document.id,
        position: index + 1,
        ...citation,
      })),
    ),
}

/** A row for each document of the citation graph. */
export const citedDocuments: TableDefinition = {
  name: 'cited_documents',
  description: 'A row for each document that is cited or that the dataset holds, once.',
  columns: columnsOf(CitedDocument.shape),
  primaryKey: ['key'],
  foreignKeys: [key('documentId', 'documents')],
  rowsOf: ({ citedDocuments }) => citedDocuments.map((document) => ({ ...document })),
}

/** A row for each document that cites another, the two being the same for all spellings. */
export const citationEdges: TableDefinition = {
  name: 'citation_edges',
  description: 'A row for each pair of documents of which one names the other.',
  columns: columnsOf(CitationEdge.shape),
  primaryKey: ['from', 'to'],
  foreignKeys: [key('from', 'documents'), key('to', 'cited_documents', 'key')],
  rowsOf: ({ citations }) => citations.map((citation) => ({ ...citation })),
}
