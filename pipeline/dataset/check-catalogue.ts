import { isDeepStrictEqual } from 'node:util'
import type { CatalogueEntry, CatalogueReading } from '../../schemas/catalogue.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { ReadingFile } from '../../schemas/reading-file.js'
import { checkSources } from './check-sources.js'
import { catalogued } from './face-of.js'
import type { Issue } from './issue.js'
import { cataloguePath, documentPath, readingPath } from './layout.js'
import { ownFiles } from './reading.js'
import { readingShown } from './reading-shown.js'
import { entryOf, filesOf } from './shown.js'

/** Where the catalogue says of a document something else than the document's own files do. */
export function checkEntry(entry: CatalogueEntry | undefined, file: DocumentFile, text: string): Issue[] {
  const { id } = file.document
  if (!entry) return [issueOf(id, 'is not in the catalogue')]
  const { unlisted, reading, readings } = entry
  const issues: Issue[] = []
  if (!isDeepStrictEqual(entry, entryOf(file, unlisted, reading, readings)))
    issues.push(issueOf(id, 'is described in the catalogue as it is not'))
  const shown = readings.find((one) => one.id === reading)
  if (shown?.role !== 'source' || !isAsCatalogued(shown, readingShown(file, text)))
    issues.push(issueOf(id, 'is shown by another reading than the catalogue says'))
  if (!isDeepStrictEqual(file.document.files, filesOf(readings))) {
    const message = "are not the files of the catalogue's readings"
    issues.push({ code: 'wrong-catalogue', file: documentPath(id), path: ['document', 'files'], message })
  }
  return issues
}

/** Where a kept reading is not what the catalogue says, or does not fit its text. */
export function checkReading(entry: CatalogueReading | undefined, reading: ReadingFile): Issue[] {
  const file = readingPath(reading.id)
  const issues = checkSources(file, reading, reading.text)
  if (!entry || !isAsCatalogued(entry, reading))
    issues.push({ code: 'wrong-catalogue', file, path: [], message: 'is not what the catalogue says' })
  return issues
}

function isAsCatalogued({ role, ...entry }: CatalogueReading, reading: ReadingFile): boolean {
  const { role: _, ...found } = catalogued(reading, ownFiles(reading.document))
  return isDeepStrictEqual(entry, found)
}

function issueOf(id: string, message: string): Issue {
  return { code: 'wrong-catalogue', file: cataloguePath, path: [], message: `${id} ${message}` }
}
