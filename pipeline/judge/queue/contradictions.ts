import { fingerprintOf } from '../fingerprint.js'
import type { QueueItem } from './item.js'
import type { FoundContradiction } from './waiting-files.js'

/** The item of facts that disagree. */
export function contradictionItem(
  { id, kind, message, sides }: FoundContradiction,
  numbers: ReadonlyMap<string, string | null>,
): QueueItem {
  const words = sides.flatMap(({ text, sources }) => [text, ...sources.map((source) => source.text)])
  return {
    id,
    kind: 'contradiction',
    worth: 0.85,
    message: `${message} [${kind}]`,
    sides: sides.map(({ documentId, recordId, text, sources }) => ({
      documentId,
      number: numbers.get(documentId) ?? null,
      recordId,
      label: text,
      sources,
    })),
    evidence: [],
    asks: { about: 'subject', subject: id, seen: { [id]: fingerprintOf(words) } },
  }
}
