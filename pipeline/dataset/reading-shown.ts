import { createHash } from 'node:crypto'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { ReadingFile } from '../../schemas/reading-file.js'
import { provinceOfDocument } from '../extract/issuer.js'
import { asRead } from '../judge/corrections.js'
import { documentId } from './ids.js'
import { ownFiles, readingOf, renamed, withFiles } from './reading.js'

/** The document without what stewards and the linking of plans wrote into it. */
export function asPipelineGave(shown: DocumentFile): DocumentFile {
  const { targets, ...rest } = asRead(shown)
  return { ...rest, targets: targets.map((target) => ({ ...target, indicatorId: null })) }
}

/** The reading that a document is shown by, under the id that it was read as; told from the document alone, without agencies. */
export function readingShown(shown: DocumentFile, text: string): ReadingFile {
  const file = asPipelineGave(shown)
  const { document, targets, tasks } = renamed(file, readAs(file, text))
  const own = withFiles(document, ownFiles(document))
  return readingOf({ ...file, document: own, targets, tasks }, [], text)
}

/** The id that the document's reading has by itself: the document may bear the one of a better reading. */
function readAs({ document }: DocumentFile, text: string): string {
  const fallback = createHash('sha256').update(text).digest('hex')
  return documentId({ ...document, province: provinceOfDocument(document.issuer, document.place), fallback })
}
