import { documentOf } from '../../pipeline/dataset/document-of.js'
import { fingerprintsOf } from '../../pipeline/judge/fingerprint.js'
import type { Question } from '../../pipeline/judge/queue/item.js'
import { pairQuestion } from '../../pipeline/judge/queue/links.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Snapshot } from '../data/snapshot.js'

/** What a verdict is to be about, with the documents of its records as they are now. */
export interface Asked {
  readonly question: Question
  readonly files: readonly DocumentFile[]
}

/**
 * What an id asks: one of something that waits, of a link, or of a target or task, whose reading anyone may judge
 * however sure the program is. Undefined where the dataset has nothing of that id.
 */
export async function askedBy(id: string, snapshot: Snapshot): Promise<Asked | undefined> {
  const waiting = snapshot.queue().find((item) => item.id === id)
  if (waiting) return { question: waiting.asks, files: await filesOf(recordsOf(waiting.asks), snapshot) }
  const { links, candidates } = snapshot.across
  const link = links.get(id) ?? candidates.get(id)
  if (link) return askedOfPair(link.a, link.b, snapshot)
  const record = snapshot.record(id)
  if (!record) return undefined
  const files = await filesOf([id], snapshot)
  const words = fingerprintsOf(files).get(id)
  return words === undefined
    ? undefined
    : { question: { about: 'subject', subject: id, seen: { [id]: words } }, files }
}

/** Whether two targets, or two tasks, are about the same thing; undefined where they are not two of one kind. */
export async function askedOfPair(a: string, b: string, snapshot: Snapshot): Promise<Asked | undefined> {
  const kinds = [a, b].map((id) => snapshot.record(id)?.kind)
  if (a === b || kinds[0] === undefined || kinds[0] !== kinds[1]) return undefined
  const files = await filesOf([a, b], snapshot)
  return { question: pairQuestion(a, b, fingerprintsOf(files)), files }
}

function recordsOf(question: Question): readonly string[] {
  if (question.about === 'subject') return []
  if (question.about === 'pair') return [question.a, question.b]
  const { judgement } = question
  return judgement.kind === 'correct' ? [judgement.record] : [judgement.a, judgement.b]
}

/** The whole documents of some records; one that is gone is left out. */
function filesOf(records: readonly string[], snapshot: Snapshot): Promise<DocumentFile[]> {
  const ids = new Set(records.map(documentOf).filter((id) => snapshot.document(id) !== undefined))
  return Promise.all([...ids].map((id) => snapshot.readDocument(id)))
}
