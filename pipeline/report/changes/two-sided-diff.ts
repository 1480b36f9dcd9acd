import { diffArrays } from 'diff'
import { latin } from '../../language/latin.js'
import { type Html, html, type Part } from '../page/html.js'

/** Both texts with what the other has not: struck out in the one, underlined in the other. */
export interface TwoSidedDiff {
  readonly before: Part
  readonly after: Part
}

/** A run of words: of both texts, or of one of them only. */
interface Run {
  readonly kind: 'both' | 'before' | 'after'
  readonly before: string
  readonly after: string
}

/** Words, numbers and dates, and single marks, each with the space behind it. */
const words = latin(/[\p{L}\p{M}]+\s*|\p{N}+(?:[.,/]\p{N}+)*\s*|[^\p{L}\p{M}\p{N}]\s*/gu)

/** How many edits are looked for; two texts that differ in more are shown as wholly different. */
const mostEdits = 400

/**
 * Compares two texts word by word.
 *
 * @example twoSidedDiff('trên 50 %', 'trên 55 %').after // trên <ins>55</ins> %
 */
export function twoSidedDiff(before: string, after: string): TwoSidedDiff {
  const runs = readable(runsOf(before, after))
  return {
    before: runs.map(({ kind, before: text }) => (kind === 'both' ? text : marked(struck, text))),
    after: runs.map(({ kind, after: text }) => (kind === 'both' ? text : marked(underlined, text))),
  }
}

function runsOf(before: string, after: string): Run[] {
  const [a, b] = [tokens(before), tokens(after)]
  const parts = diffArrays(a, b, { maxEditLength: mostEdits, comparator: isSameWord })
  if (parts === undefined)
    return [
      { kind: 'before', before, after: '' },
      { kind: 'after', before: '', after },
    ]
  // Of words that both texts have the library gives the second text's: the first text's are taken by their place.
  let place = 0
  return parts.map(({ added, removed, value }): Run => {
    const own = added ? '' : a.slice(place, place + value.length).join('')
    if (!added) place += value.length
    const other = removed ? '' : value.join('')
    return { kind: added ? 'after' : removed ? 'before' : 'both', before: own, after: other }
  })
}

function tokens(text: string): string[] {
  return text.replace(/\s+/g, ' ').trim().match(words) ?? []
}

function isSameWord(a: string, b: string): boolean {
  return a.trimEnd().normalize('NFC') === b.trimEnd().normalize('NFC')
}

/** Runs such that a single word or mark which happens to stand in both texts does not cut a change in pieces. */
function readable(runs: readonly Run[]): Run[] {
  const changed = runs.map((run, index): Run[] =>
    run.kind === 'both' && index > 0 && index < runs.length - 1 && isShort(run.after)
      ? [
          { kind: 'before', before: run.before, after: '' },
          { kind: 'after', before: '', after: run.after },
        ]
      : [run],
  )
  return joined(changed.flat())
}

function isShort(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length < 2
}

/** Neighbours of one kind as one; between two runs of both texts there is at most one of each text. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  let before = ''
  let after = ''
  const flush = (): void => {
    if (before !== '') result.push({ kind: 'before', before, after: '' })
    if (after !== '') result.push({ kind: 'after', before: '', after })
    before = after = ''
  }
  for (const run of runs) {
    if (run.kind === 'both') {
      flush()
      result.push(run)
    } else {
      before += run.before
      after += run.after
    }
  }
  flush()
  return result
}

/** The space behind the words is not marked. */
function marked(mark: (words: string) => Html, text: string): Part {
  if (text === '') return null
  const own = text.trimEnd()
  return [mark(own), text.slice(own.length)]
}

function struck(text: string): Html {
  return html`<del>${text}</del>`
}

function underlined(text: string): Html {
  return html`<ins>${text}</ins>`
}
