import type { Names } from '../pipeline/check/in-words.js'
import type { LeadStep, Timeline, TimelineEntry, TimelineStep } from '../pipeline/query/timeline.js'
import { compareHorizons, horizonKey } from '../pipeline/query/value-steps.js'
import type { Language } from '../pipeline/words/language.js'
import { contradictionLines, placeLine } from './check-lines.js'
import { type CellPiece, type FittedRow, fittedRows } from './fitted-table.js'
import type { Style, Terminal } from './terminal.js'
import { wrapped } from './text-width.js'
import { timelineTexts } from './timeline-texts.js'
import { stepStyle, timelineWords } from './timeline-words.js'

/**
 * What became of an indicator as lines for a reader: a table of all values, what each plan says and where, what changed
 * from one to the next, and what contradicts what.
 *
 * @param sourceTexts the source texts of its documents, by id
 */
export function timelineLines(
  timeline: Timeline,
  sourceTexts: ReadonlyMap<string, string>,
  names: Names,
  lang: Language,
  terminal: Terminal,
): string[] {
  const { indicator, entries, steps, contradictions } = timeline
  const bold = (text: string) => terminal.styleOut('bold', text)
  const texts = timelineTexts[lang]
  const unit = indicator.unit === null ? '' : ` (${indicator.unit})`
  const textOf = ({ document }: TimelineEntry) => sourceTexts.get(document.id) ?? ''
  return [
    ...wrapped(`${indicator.name}${unit}`, terminal.outColumns).map(bold),
    terminal.styleOut('dim', indicator.id),
    '',
    ...valueTable(entries, lang, terminal),
    ...entries.flatMap((entry) => ['', ...entryLines(entry, textOf(entry), lang, terminal)]),
    ...(steps.length === 0 ? [] : ['', bold(texts.changes)]),
    ...steps.flatMap((step) => stepLines(step, lang, terminal)),
    ...(contradictions.length === 0 ? [] : ['', bold(texts.contradictions)]),
    ...contradictions.flatMap((one) => contradictionLines(one, sourceTexts, names, lang, terminal)),
  ]
}

/** The horizons down, the plans across. */
function valueTable(entries: readonly TimelineEntry[], lang: Language, terminal: Terminal): string[] {
  const { amountWords, horizonWords, documentWords } = timelineWords(lang)
  const all = entries.flatMap(valuesOf)
  const horizons = [...new Map(all.map((value) => [horizonKey(value), value]))].sort(([, a], [, b]) =>
    compareHorizons(a, b),
  )
  const rows = horizons.map(([key, horizon]): FittedRow => {
    const cells = entries.map((entry): CellPiece[] => {
      const own = valuesOf(entry).filter((value) => horizonKey(value) === key)
      const words = [...new Set(own.map(amountWords))]
      return words.length === 0 ? [{ text: '—', style: 'dim' }] : words.map((text) => ({ text }))
    })
    return [[{ text: horizonWords(horizon) }], ...cells]
  })
  const headings = entries.map(({ document }): CellPiece[] =>
    documentWords(document).map((text) => ({ text, style: 'dim' })),
  )
  const first: FittedRow = [[{ text: timelineTexts[lang].horizon, style: 'dim' }], ...headings]
  return fittedRows([first, ...rows], terminal.outColumns, terminal.styleOut)
}

const valuesOf = ({ targets }: TimelineEntry) => targets.flatMap(({ values }) => values)

function entryLines(
  { document, targets, leads }: TimelineEntry,
  text: string,
  lang: Language,
  terminal: Terminal,
): string[] {
  const { documentWords, leadWords, valueWords } = timelineWords(lang)
  const { name, values, lead, coordinating, source, id } = timelineTexts[lang]
  const blocks = targets.flatMap((target) => {
    const own = leads.filter(({ agency }) =>
      target.leadAgencies.some(({ agencyId }) => agencyId === agency.agencyId),
    )
    const places = target.sources.map((one) => placeLine(one, text, lang))
    const partners = target.coordinatingAgencies.map((agency) => agency.name)
    return [
      row(name, [target.name]),
      row(values, target.values.map(valueWords)),
      row(lead, own.map(leadWords)),
      row(coordinating, partners),
      row(source, places),
      row(id, [target.id], 'dim'),
    ].filter(([, content]) => content!.length > 0)
  })
  return [
    terminal.styleOut('bold', documentWords(document).join(', ')),
    ...indented(blocks, indent, terminal),
  ]
}

function row(label: string, lines: readonly string[], style?: Style): FittedRow {
  return [[{ text: label }], lines.map((text) => ({ text, style }))]
}

function indented(rows: readonly FittedRow[], by: string, terminal: Terminal): string[] {
  const lines = fittedRows(rows, terminal.outColumns - by.length, terminal.styleOut)
  return lines.map((line) => by + line)
}

const indent = '  '

function stepLines({ a, b, values, lead }: TimelineStep, lang: Language, terminal: Terminal): string[] {
  const { stepHorizon, stepWords } = timelineWords(lang)
  const numbers = [a, b].map(({ document }) => document.number ?? document.id)
  const rows = values.map((step): FittedRow => {
    const { verb, rest } = stepWords(step)
    return [[{ text: stepHorizon(step) }], [{ text: verb, style: stepStyle(step) }], [{ text: rest }]]
  })
  const leads: FittedRow[] = lead === null ? [] : [leadRow(lead, a, b, lang)]
  return [`${indent}${numbers.join(' → ')}`, ...indented([...rows, ...leads], indent + indent, terminal)]
}

function leadRow(step: LeadStep, a: TimelineEntry, b: TimelineEntry, lang: Language): FittedRow {
  const { verb, rest } = timelineWords(lang).leadStepWords(step, a.leads, b.leads)
  return [[{ text: timelineTexts[lang].lead }], [{ text: verb }], [{ text: rest }]]
}
