import type { Citation } from '../../schemas/citation.js'
import type { CitationDraft } from '../extract/citations.js'
import type { PlanData } from '../tree/nodes.js'
import { sourcesOf } from './sources.js'

/** The citations of a document, each with all places where the text names it. */
export function citationRecords(
  drafts: readonly CitationDraft[],
  documentId: string,
  text: string,
  data: PlanData,
): Citation[] {
  return drafts.map(({ mentions, ...citation }) => ({
    ...citation,
    sources: sourcesOf(mentions, documentId, text, data),
  }))
}
