import type { CitationEdge, CitedDocument } from '../../schemas/citation-edge.js'
import type { Document } from '../../schemas/document.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import { compareStrings } from '../dataset/compare-strings.js'
import { statementsOf } from './citation-statements.js'
import { type Cited, citedDocuments } from './cited-documents.js'

/** Which document names which. */
export interface CitationGraph {
  /** Every document that is cited or that the dataset holds, once, sorted by key. */
  readonly documents: CitedDocument[]
  /** Sorted by `from` and `to`. */
  readonly citations: CitationEdge[]
}

/**
 * The citation graph of a dataset: who implements, amends, replaces or mentions whom.
 *
 * @example citationGraph(files).citations.filter(({ relation }) => relation === 'implements')
 */
export function citationGraph(files: readonly Pick<DocumentFile, 'document'>[]): CitationGraph {
  const documents = files.map(({ document }) => document)
  return graphOf(citedDocuments(documents.flatMap(statementsOf)), documents)
}

/** The graph of what documents say of each other; `documents` are those of the dataset. */
export function graphOf(cited: readonly Cited[], documents: readonly Document[]): CitationGraph {
  const held = new Set(cited.map(({ document }) => document.key))
  const silent = documents.filter(({ id }) => !held.has(id)).map(nodeOf)
  return {
    documents: [...cited.map(({ document }) => document), ...silent].sort((a, b) =>
      compareStrings(a.key, b.key),
    ),
    citations: cited
      .flatMap(edgesTo)
      .sort((a, b) => compareStrings(a.from, b.from) || compareStrings(a.to, b.to)),
  }
}

/** A document of the dataset that has no number, or is a text about a plan. */
function nodeOf({ id, number, type, issuedOn, issuer, title }: Document): CitedDocument {
  return { key: id, number, type, date: issuedOn, issuer, title, documentId: id }
}

const strongest: readonly CitationEdge['relation'][] = ['replaces', 'amends', 'implements', 'mentions']

/** One edge from each document that cites it, with the strongest of its relations. */
function edgesTo({ document, statements }: Cited): CitationEdge[] {
  const edges = new Map<string, CitationEdge>()
  for (const { documentId, relation, sources } of statements) {
    if (relation === null || documentId === document.documentId) continue
    const known = edges.get(documentId)
    edges.set(documentId, {
      from: documentId,
      to: document.key,
      relation: strongest.find((one) => one === relation || one === known?.relation) ?? relation,
      sources: [...(known?.sources ?? []), ...sources].sort((a, b) => a.start - b.start || a.end - b.end),
    })
  }
  return [...edges.values()]
}
