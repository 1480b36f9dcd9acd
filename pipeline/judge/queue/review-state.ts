import type { DocumentFile } from '../../../schemas/document-file.js'
import { documentIds, readDocumentFile, readText } from '../../dataset/read.js'
import { type Fingerprints, fingerprintsOf } from '../fingerprint.js'
import { type InForce, judgementsInForce } from '../in-force.js'
import type { JudgementLog } from '../parse-log.js'
import { readJudgementLog } from '../read.js'
import { excerptOf, isAsked, type Place } from './doubts.js'
import {
  type FoundContradiction,
  type FoundLink,
  readFoundContradictions,
  readFoundLinks,
} from './waiting-files.js'

/** All that a review rests on: what a dataset holds, and what was judged of it. */
export interface ReviewState {
  readonly files: readonly DocumentFile[]
  /** The words of a document at the place of a doubt, as `excerptOf` cuts them; empty where they are not known. */
  readonly wordsAt: (documentId: string, place: Place) => string
  readonly fingerprints: Fingerprints
  readonly log: JudgementLog
  readonly inForce: InForce
  readonly links: readonly FoundLink[]
  readonly candidates: readonly FoundLink[]
  readonly contradictions: readonly FoundContradiction[]
}

/**
 * Reads a dataset for a review. Links and contradictions may not be there yet.
 *
 * @throws DatasetError where a file is not what it should be; the file system's error where it cannot be read
 */
export async function readReviewState(folder: string): Promise<ReviewState> {
  const files: DocumentFile[] = []
  const texts = new Map<string, string>()
  for (const id of await documentIds(folder)) {
    const file = await readDocumentFile(folder, id)
    files.push(file)
    if (file.document.warnings.some(isAsked)) texts.set(id, await readText(folder, id))
  }
  const log = await readJudgementLog(folder)
  const fingerprints = fingerprintsOf(files)
  const inForce = judgementsInForce(log.judgements, fingerprints)
  const contradictions = await readFoundContradictions(folder)
  const wordsAt = (id: string, place: Place) => excerptOf(texts.get(id) ?? '', place)
  return { files, wordsAt, fingerprints, log, inForce, ...(await readFoundLinks(folder)), contradictions }
}
