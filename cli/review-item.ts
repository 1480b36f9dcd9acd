import type { QueueItem, QueueSide } from '../pipeline/judge/queue/item.js'
import type { RecordWords } from '../pipeline/words/words.js'
import { placeInWords, quoted } from './show-sources.js'
import type { Terminal } from './terminal.js'

/** How much of a source is printed, in UTF-16 units. */
const shownLength = 400

/** Something that waits, as lines for a reader: the question, each side with its words, the evidence. */
export function queueItemLines(item: QueueItem, words: RecordWords, terminal: Terminal): string[] {
  const { id, kind, message, sides, evidence } = item
  return [
    `${terminal.styleOut('bold', id)}  ${terminal.styleOut('cyan', kind)}`,
    `  ${message}`,
    ...sides.flatMap((side) => sideLines(side, words, terminal)),
    ...evidence.map(({ feature, weight, detail }) => `  ${signed(weight)} ${feature}: ${detail}`),
  ]
}

function sideLines(
  { documentId, number, recordId, label, sources }: QueueSide,
  words: RecordWords,
  terminal: Terminal,
): string[] {
  const name = [number ?? documentId, label].filter((part) => part !== null).join(' - ')
  return [
    `  ${terminal.styleOut('dim', '•')} ${shortened(name)}`,
    `    ${terminal.styleOut('dim', recordId ?? documentId)}`,
    ...sources.map(
      (source) => `    ${placeInWords(source, words)}: ${quoted({ text: shortened(source.text) })}`,
    ),
  ]
}

function shortened(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text
}

function signed(weight: number): string {
  return `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)}`
}
