import { diffArrays } from 'diff'
import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'

/** A run of words that both texts have, or only the first (removed), or only the second (added). */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Texts that differ in more places than this are shown whole, before and after. */
const mostEdits = 1_500

const token = latin(/[\p{L}\p{M}\p{N}]+|[^\S\r\n]+|[\r\n]+|[^\p{L}\p{M}\p{N}\s]/gu)

/**
 * What changed from one text to another, word by word. Letter case and the place of the tone mark are no difference; the
 * words of the second text are kept then.
 *
 * @example
 * wordDiff('Tỷ trọng kinh tế số', 'Quy mô kinh tế số')
 * // [{ kind: 'removed', text: 'Tỷ trọng' }, { kind: 'added', text: 'Quy mô' }, { kind: 'same', text: ' kinh tế số' }]
 */
export function wordDiff(before: string, after: string): WordRun[] {
  const runs = diffArrays(tokensOf(before), tokensOf(after), {
    comparator: (a, b) => a === b || fold(a) === fold(b),
    maxEditLength: mostEdits,
  })
  if (!runs)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  return joined(
    runs.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  )
}

function tokensOf(text: string): string[] {
  return text.normalize('NFC').match(token) ?? []
}

/** Neighbouring changes as one: a blank between two changed words is changed with them. */
function joined(runs: readonly WordRun[]): WordRun[] {
  const found: WordRun[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') found.push({ kind: 'removed', text: removed })
    if (added !== '') found.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  runs.forEach(({ kind, text }, at) => {
    const isBetween = at > 0 && at < runs.length - 1 && text.trim() === ''
    if (kind !== 'added' && (kind === 'removed' || isBetween)) removed += text
    if (kind !== 'removed' && (kind === 'added' || isBetween)) added += text
    if (kind !== 'same' || isBetween) return
    flush()
    found.push({ kind, text })
  })
  flush()
  return found
}
