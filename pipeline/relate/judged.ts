import type { DocumentFile } from '../../schemas/document-file.js'
import type { Judgement } from '../../schemas/judgement.js'
import { documentOf } from '../dataset/document-of.js'
import type { Store } from '../dataset/store.js'
import { readDocument } from '../dataset/stored-document.js'
import { applyCorrections } from '../judge/corrections.js'
import { fingerprintsOf } from '../judge/fingerprint.js'
import { judgementsInForce } from '../judge/in-force.js'
import type { PairJudgement } from '../judge/pair-judgement.js'
import { readJudgements } from '../judge/read.js'
import type { Brief } from './briefs.js'

/** What the judgements of a dataset come to. */
export interface Judged {
  /** In force. */
  readonly pairs: readonly PairJudgement[]
  /** Documents that say something else than before, since a correction came or went. */
  readonly corrected: readonly DocumentFile[]
}

/**
 * Reads what stewards decided, and corrects the documents. Only the documents that judgements are about are read; those
 * that bear a correction already are among them.
 */
export async function judge(store: Store, briefs: ReadonlyMap<string, Brief>): Promise<Judged> {
  const judgements = await readJudgements(store.folder)
  const judged = new Set(judgements.flatMap(recordsOf).map(documentOf))
  for (const [id, { isCorrected }] of briefs) if (isCorrected) judged.add(id)
  const files: DocumentFile[] = []
  for (const id of [...judged].sort()) if (briefs.has(id)) files.push(await readDocument(store, id))
  const { pairs, corrections } = judgementsInForce(judgements, fingerprintsOf(files))
  const corrected = files
    .map((file) => ({ file, after: applyCorrections(file, corrections) }))
    .filter(({ file, after }) => JSON.stringify(file) !== JSON.stringify(after))
  return { pairs, corrected: corrected.map(({ after }) => after) }
}

function recordsOf(judgement: Judgement): string[] {
  if (judgement.kind === 'correct') return [judgement.record]
  return judgement.kind === 'same' || judgement.kind === 'different' ? [judgement.a, judgement.b] : []
}
