import type { DiffWords } from '../pipeline/compare/diff-words.js'
import type { DiffItem, DiffView } from './diff-view.js'
import { taggedRuns } from './tagged-runs.js'

/** A comparison as a Markdown document: a heading a group, a list item a change, the words of both plans as quotations. */
export function diffMarkdown({ sides, groups }: DiffView, words: DiffWords): string {
  const title = `# ${escaped(sides[0])} → ${escaped(sides[1])}`
  if (groups.length === 0) return `${title}\n\n${words.noChange}\n`
  const blocks = groups.map(({ heading, items }) =>
    [`## ${heading}`, ...items.map((item) => itemBlock(item, words))].join('\n\n'),
  )
  return `${[title, ...blocks].join('\n\n')}\n`
}

function itemBlock(item: DiffItem, words: DiffWords): string {
  const said = saidOf(item, words)
  const notes = item.notes.length === 0 ? [] : [`  ${item.notes.map(escaped).join('; ')}`]
  const places = item.places.map(({ side, place, text }) => {
    const quotation = text === '' ? '' : `: “${escaped(text)}”`
    return `  > ${side}: ${escaped(place)}${quotation}`
  })
  return [
    `- **${escaped(item.title)}** (${item.about})${said === '' ? '' : `\\\n  ${said}`}`,
    ...notes.map((note) => `\n${note}`),
    '',
    ...places.flatMap((place, at) => (at === 0 ? [place] : ['  >', place])),
  ].join('\n')
}

function saidOf({ before, after, runs, isWhole }: DiffItem, words: DiffWords): string {
  if (isWhole) return escaped(before ?? after ?? '')
  // Tags, for stars and tildes hold only beside certain letters.
  if (runs) return taggedRuns(runs, escaped)
  if (before === after) return escaped(after ?? words.nothing)
  return `${escaped(before ?? words.nothing)} → **${escaped(after ?? words.nothing)}**`
}

/** What Markdown or HTML would take for a mark, taken as it stands; on one line. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~#&]/g, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`))
}
