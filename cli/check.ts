import { readContradictions } from '../pipeline/check/dataset-contradictions.js'
import { type Names, namesOf } from '../pipeline/check/in-words.js'
import { documentIds, readDocumentFile, readText } from '../pipeline/dataset/read.js'
import { counted } from '../pipeline/words/counted.js'
import type { Language } from '../pipeline/words/language.js'
import type { Contradiction } from '../schemas/contradiction.js'
import { type ContradictionKind, contradictionKindNames } from '../schemas/contradiction-kinds.js'
import type { DocumentFile } from '../schemas/document-file.js'
import { contradictionLines } from './check-lines.js'
import { Failure } from './failure.js'
import type { Terminal } from './terminal.js'

export interface CheckOptions {
  readonly dataset: string
  readonly kind?: readonly ContradictionKind[]
  readonly json: boolean
  readonly lang: Language
  readonly exitCode: boolean
}

/**
 * Lists the contradictions of a dataset.
 *
 * @returns the exit code: 1 where there are some and it was asked for, else 0
 * @throws Failure where there is no dataset
 */
export async function runCheck(
  folder: string,
  { kind, json, lang, exitCode }: CheckOptions,
  terminal: Terminal,
): Promise<0 | 1> {
  const documents = await documentIds(folder)
  if (documents.length === 0)
    throw new Failure(folder, 'There is no dataset here.', 'Name one, or make one with kehoach ingest.', 2)
  const all = await readContradictions(folder)
  const wanted = kind === undefined ? all : all.filter((one) => kind.includes(one.kind))
  if (json) terminal.out(JSON.stringify({ contradictions: wanted }, null, 2))
  else await list(folder, documents.length, wanted, lang, terminal)
  return exitCode && wanted.length > 0 ? 1 : 0
}

async function list(
  folder: string,
  documents: number,
  contradictions: readonly Contradiction[],
  lang: Language,
  terminal: Terminal,
): Promise<void> {
  const ids = new Set(contradictions.flatMap(({ sides }) => sides.map(({ documentId }) => documentId)))
  const texts = await textsOf(folder, ids)
  const names = await namesIn(folder, ids)
  for (const one of contradictions) {
    const lines = contradictionLines(one, texts, names, lang, terminal)
    terminal.out(`${lines.join('\n')}\n`)
  }
  terminal.out(`${folder}: ${counted(documents, 'document')}, ${summary(contradictions)}`)
}

async function textsOf(folder: string, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const id of ids) texts.set(id, await readText(folder, id))
  return texts
}

async function namesIn(folder: string, ids: ReadonlySet<string>): Promise<Names> {
  const files: DocumentFile[] = []
  for (const id of ids) files.push(await readDocumentFile(folder, id))
  return namesOf(files)
}

function summary(contradictions: readonly Contradiction[]): string {
  if (contradictions.length === 0) return 'no contradictions'
  const counts = contradictionKindNames.flatMap((kind) => {
    const count = contradictions.filter((one) => one.kind === kind).length
    return count === 0 ? [] : [`${kind} ${count}`]
  })
  return `${counted(contradictions.length, 'contradiction')} (${counts.join(', ')})`
}
