import { documentIds, readDocumentFile, readText } from '../pipeline/dataset/read.js'
import { readJudgements } from '../pipeline/judge/read.js'
import { isSameNumber } from '../pipeline/query/find-documents.js'
import type { Language } from '../pipeline/words/language.js'
import type { DocumentFile } from '../schemas/document-file.js'
import { Failure } from './failure.js'
import { noSuchDocument } from './no-such-document.js'
import { correctionLines } from './show-corrections.js'
import { documentLines } from './show-document.js'
import { recordLines } from './show-record.js'
import { type ShowWords, showWords } from './show-words.js'
import type { Terminal } from './terminal.js'

export interface ShowOptions {
  readonly source: boolean
  readonly lang: Language
  readonly dataset: string
}

/**
 * Prints a document with its records, or one record.
 *
 * @param wanted the id of a document or a record, or the number of a document
 * @throws Failure where the dataset has nothing of that id or number
 */
export async function runShow(
  wanted: string,
  { source, lang, dataset }: ShowOptions,
  terminal: Terminal,
): Promise<void> {
  const words = showWords(lang)
  const ids = await documentIds(dataset)
  if (ids.length === 0) {
    throw new Failure(
      dataset,
      'There is no dataset here.',
      'Name one with --dataset, or make one with kehoach ingest.',
      2,
    )
  }
  const [documentId, record] = wanted.split('.', 2)
  if (record !== undefined && ids.includes(documentId!))
    return showRecord(wanted, documentId!, source, dataset, words, terminal)
  const files = ids.includes(wanted)
    ? [await readDocumentFile(dataset, wanted)]
    : await documentsOfNumber(wanted, ids, dataset)
  const judgements = await readJudgements(dataset)
  const blocks = files.map((file) => {
    const corrected = correctionLines(file.document, file, judgements, words)
    return documentLines(file, corrected, source, words, terminal).join('\n')
  })
  terminal.out(blocks.join('\n\n'))
}

async function showRecord(
  wanted: string,
  documentId: string,
  withContext: boolean,
  dataset: string,
  words: ShowWords,
  terminal: Terminal,
): Promise<void> {
  const file = await readDocumentFile(dataset, documentId)
  const record = [...file.targets, ...file.tasks].find(({ id }) => id === wanted)
  if (!record) {
    throw new Failure(
      wanted,
      `The document ${documentId} has no such record.`,
      `List them: kehoach show ${documentId}`,
      1,
    )
  }
  const text = withContext ? await readText(dataset, documentId) : null
  const corrected = correctionLines(record, file, await readJudgements(dataset), words)
  terminal.out(recordLines(record, file, corrected, text, words, terminal).join('\n'))
}

async function documentsOfNumber(
  wanted: string,
  ids: readonly string[],
  dataset: string,
): Promise<DocumentFile[]> {
  const files: DocumentFile[] = []
  const all: DocumentFile['document'][] = []
  for (const id of ids) {
    const file = await readDocumentFile(dataset, id)
    all.push(file.document)
    if (file.document.number !== null && isSameNumber(file.document.number, wanted)) files.push(file)
  }
  if (files.length === 0) throw noSuchDocument(wanted, dataset, all)
  return files
}
