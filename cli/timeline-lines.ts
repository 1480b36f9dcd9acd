import type { LeadStep, Timeline, TimelineEntry, TimelineStep } from '../pipeline/query/timeline.js'
import { compareHorizons, horizonKey } from '../pipeline/query/value-steps.js'
import type { Target } from '../schemas/target.js'
import { contradictionLines, placeLine } from './check-lines.js'
import { type CellPiece, type FittedRow, fittedRows } from './fitted-table.js'
import type { Style, Terminal } from './terminal.js'
import { wrapped } from './text-width.js'
import {
  amountWords,
  documentWords,
  horizonWords,
  leadStepWords,
  leadWords,
  onOneLine,
  stepHorizon,
  stepStyle,
  stepWords,
} from './timeline-words.js'

/**
 * What became of an indicator as lines for a reader: a table of all values, what each plan says and where, what changed
 * from one to the next, and what contradicts what.
 *
 * @param texts the source texts of its documents, by id
 */
export function timelineLines(
  timeline: Timeline,
  texts: ReadonlyMap<string, string>,
  terminal: Terminal,
): string[] {
  const { indicator, entries, steps, contradictions } = timeline
  const bold = (text: string) => terminal.styleOut('bold', text)
  const unit = indicator.unit === null ? '' : ` (${indicator.unit})`
  return [
    ...wrapped(`${indicator.name}${unit}`, terminal.outColumns).map(bold),
    terminal.styleOut('dim', indicator.id),
    '',
    ...valueTable(entries, terminal),
    ...entries.flatMap((entry) => ['', ...entryLines(entry, texts.get(entry.document.id) ?? '', terminal)]),
    ...(steps.length === 0 ? [] : ['', bold('Thay đổi giữa các kế hoạch')]),
    ...steps.flatMap((step) => stepLines(step, terminal)),
    ...(contradictions.length === 0 ? [] : ['', bold('Mâu thuẫn liên quan')]),
    ...contradictions.flatMap((one) => contradictionLines(one, texts, terminal)),
  ]
}

/** The horizons down, the plans across. */
function valueTable(entries: readonly TimelineEntry[], terminal: Terminal): string[] {
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
  const first: FittedRow = [[{ text: 'Mốc', style: 'dim' }], ...headings]
  return fittedRows([first, ...rows], terminal.outColumns, terminal.styleOut)
}

const valuesOf = ({ targets }: TimelineEntry) => targets.flatMap(({ values }) => values)

function entryLines({ document, targets, leads }: TimelineEntry, text: string, terminal: Terminal): string[] {
  const blocks = targets.flatMap((target) => {
    const own = leads.filter(({ agency }) =>
      target.leadAgencies.some(({ agencyId }) => agencyId === agency.agencyId),
    )
    return [
      row('Tên', [target.name]),
      row('Giá trị', target.values.map(valueWords)),
      row('Chủ trì', own.map(leadWords)),
      row(
        'Phối hợp',
        target.coordinatingAgencies.map(({ name }) => name),
      ),
      row(
        'Nguyên văn',
        target.sources.map((source) => placeLine(source, text)),
      ),
      row('Mã', [target.id], 'dim'),
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

function valueWords(value: Target['values'][number]): string {
  const than = value.baseline === null || value.measure === 'multiple' ? '' : `, so với năm ${value.baseline}`
  return `${horizonWords(value)}: ${amountWords(value)}${than}  ← “${onOneLine(value.text)}”`
}

function stepLines({ a, b, values, lead }: TimelineStep, terminal: Terminal): string[] {
  const numbers = [a, b].map(({ document }) => document.number ?? document.id)
  const rows = values.map((step): FittedRow => {
    const { verb, rest } = stepWords(step)
    return [[{ text: stepHorizon(step) }], [{ text: verb, style: stepStyle(step) }], [{ text: rest }]]
  })
  const leads: FittedRow[] = lead === null ? [] : [leadRow(lead, a, b)]
  return [`${indent}${numbers.join(' → ')}`, ...indented([...rows, ...leads], indent + indent, terminal)]
}

function leadRow(step: LeadStep, a: TimelineEntry, b: TimelineEntry): FittedRow {
  const { verb, rest } = leadStepWords(step, a.leads, b.leads)
  return [[{ text: 'Chủ trì' }], [{ text: verb }], [{ text: rest }]]
}
