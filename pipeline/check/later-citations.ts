import type { Contradiction } from '../../schemas/contradiction.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import { vi } from '../words/vi.js'
import { contradictionId } from './contradiction-id.js'
import { datedSources } from './document-words.js'
import { documentName } from './wording.js'

/** Documents that a plan cites though they were issued after it. */
export function laterCitations({ document }: Pick<DocumentFile, 'document'>): Contradiction[] {
  const { id, issuedOn } = document
  if (document.kind !== 'plan' || issuedOn === null) return []
  return document.citations.flatMap((citation) => {
    const { date, number, sources } = citation
    if (date === null || number === null || date <= issuedOn) return []
    return [
      {
        id: contradictionId('citation-after-issue', [id, number, date]),
        kind: 'citation-after-issue',
        message: `${documentName(citation)} ghi ngày ${vi.date(date)}, sau ngày ban hành ${vi.date(issuedOn)} của kế hoạch dẫn chiếu nó.`,
        sides: [
          { documentId: id, recordId: null, text: vi.date(date), sources },
          {
            documentId: id,
            recordId: null,
            text: vi.date(issuedOn),
            sources: datedSources(document, issuedOn),
          },
        ],
      },
    ]
  })
}
