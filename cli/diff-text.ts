import type { DiffWords } from '../pipeline/compare/diff-words.js'
import type { DiffGroup, DiffItem, DiffPlace, DiffView } from './diff-view.js'
import type { Style, Terminal } from './terminal.js'

/** How much of the words of a place is shown, in UTF-16 units. */
const longestWords = 160

const styles: Readonly<Record<DiffGroup['key'], Style>> = {
  cut: 'red',
  lowered: 'yellow',
  raised: 'green',
  removed: 'red',
  rescheduled: 'yellow',
  reassigned: 'yellow',
  added: 'green',
  reworded: 'cyan',
  succeeded: 'dim',
  unchanged: 'dim',
}

/** A comparison as lines for a terminal: the most important group first, colours only where the terminal has them. */
export function diffText(view: DiffView, words: DiffWords, terminal: Terminal): string[] {
  const { sides, groups } = view
  const bold = (text: string) => terminal.styleOut('bold', text)
  if (groups.length === 0) return [bold(`${sides[0]} → ${sides[1]}`), '', words.noChange]
  return [
    bold(`${sides[0]} → ${sides[1]}`),
    ...groups.flatMap(({ key, heading, items }) => [
      '',
      terminal.styleOut(styles[key], bold(key === 'cut' ? heading.toUpperCase() : heading)),
      ...items.flatMap((item) => itemLines(item, styles[key], words, terminal)),
    ]),
  ]
}

function itemLines(item: DiffItem, style: Style, words: DiffWords, terminal: Terminal): string[] {
  return [
    `  ${terminal.styleOut('bold', shortened(item.title))}  ${terminal.styleOut('dim', `[${item.about}]`)}`,
    ...saidLines(item, style, words, terminal),
    ...item.notes.map((note) => `      ${terminal.styleOut('dim', note)}`),
    ...item.places.map((place) => `      ${terminal.styleOut('dim', placeLine(place))}`),
  ]
}

function saidLines(item: DiffItem, style: Style, words: DiffWords, terminal: Terminal): string[] {
  const { before, after, runs, isWhole } = item
  if (isWhole) {
    const said = before ?? after
    return said === null ? [] : [`      ${terminal.styleOut(style, said)}`]
  }
  if (runs) {
    const marked = runs.map(({ kind, text }) => {
      if (kind === 'removed') return terminal.styleOut('red', `[-${text}-]`)
      return kind === 'added' ? terminal.styleOut('green', `{+${text}+}`) : text
    })
    return [`      ${marked.join('').replace(/\s+/g, ' ')}`]
  }
  if (before === after) return [`      ${after ?? words.nothing}`]
  return [`      ${terminal.styleOut(style, `${before ?? words.nothing} → ${after ?? words.nothing}`)}`]
}

function placeLine({ side, place, text }: DiffPlace): string {
  return text === '' ? `${side}: ${place}` : `${side}: ${place}: “${shortened(text)}”`
}

function shortened(text: string): string {
  return text.length > longestWords ? `${text.slice(0, longestWords).trimEnd()}…` : text
}
