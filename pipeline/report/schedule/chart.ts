import * as Plot from '@observablehq/plot'
import { type Caption, drawChart } from '../charts/draw.js'
import { type Html, html } from '../page/html.js'
import { shortened } from '../plans.js'
import type { Bar, Span } from './bars.js'

/** How a schedule is laid out: names beside the bars where there is room, above them where there is not. */
interface Layout {
  readonly width: number
  readonly rowHeight: number
  readonly marginLeft: number
  readonly labelLength: number
  readonly planAt: Offset
  readonly labelAt: Offset
  /** How far below the middle of its row a bar is, in pixels. */
  readonly barBelow: number
}

/** From the left end of the axis and the middle of the row, in pixels. */
interface Offset {
  readonly dx: number
  readonly dy: number
}

/** How many UTF-16 units of a plan's name are shown. */
const longestPlan = 13

const beside: Layout = {
  width: 860,
  rowHeight: 24,
  marginLeft: 440,
  labelLength: 50,
  planAt: { dx: -440, dy: 0 },
  labelAt: { dx: -346, dy: 0 },
  barBelow: 0,
}

const above: Layout = {
  width: 330,
  rowHeight: 38,
  marginLeft: 2,
  labelLength: 35,
  planAt: { dx: 0, dy: -8 },
  labelAt: { dx: 92, dy: -8 },
  barBelow: 9,
}

/** The bars of an agency, drawn twice: wide and narrow; the page shows the one that fits. */
export function scheduleChart(bars: readonly Bar[], span: Span, caption: Caption): Html {
  const wide = drawSchedule(bars, span, beside, caption)
  const narrow = drawSchedule(bars, span, above, { ...caption, id: `${caption.id}n` })
  return html`<div class="chart wide">${wide}</div><div class="chart narrow">${narrow}</div>`
}

interface Row extends Bar {
  readonly row: number
  /** The part of it that the chart spans. */
  readonly from: number
  readonly to: number
}

function drawSchedule(bars: readonly Bar[], span: Span, layout: Layout, caption: Caption): Html {
  const clamped = (time: number): number => Math.min(Math.max(time, span[0]), span[1])
  const rows = bars.map((bar, row) => ({ ...bar, row, from: clamped(bar.start), to: clamped(bar.end) }))
  return drawChart(
    {
      width: layout.width,
      height: 30 + rows.length * layout.rowHeight,
      marginTop: 24,
      marginBottom: 6,
      marginLeft: layout.marginLeft,
      marginRight: 24,
      x: { type: 'utc', domain: span.map((time) => new Date(time)) },
      y: { axis: null, type: 'linear', domain: [-0.5, rows.length - 0.5], reverse: true },
      marks: [...timeAxis(span, layout), ...labelMarks(rows, span, layout), ...barMarks(rows, span, layout)],
    },
    caption,
  )
}

/** How much room a year wants on the axis, in pixels. */
const yearWidth = 44

function timeAxis([first, last]: Span, { width, marginLeft }: Layout): Plot.Markish[] {
  const start = new Date(first).getUTCFullYear()
  const count = new Date(last).getUTCFullYear() - start
  const step = Math.ceil((count * yearWidth) / (width - marginLeft))
  const years = Array.from(
    { length: Math.floor(count / step) + 1 },
    (_, index) => new Date(Date.UTC(start + index * step, 0, 1)),
  )
  const named = years.filter((year) => year.getTime() < last)
  return [
    Plot.gridX(years, { stroke: 'var(--rule)', strokeOpacity: 1 }),
    Plot.axisX(named, {
      anchor: 'top',
      tickSize: 0,
      label: null,
      tickFormat: (year: Date) => `${year.getUTCFullYear()}`,
      textAnchor: 'start',
      fill: 'var(--muted)',
    }),
  ]
}

/** The plan that a task is of, and the first words of the task. */
function labelMarks(rows: readonly Row[], [first]: Span, layout: Layout): Plot.Markish[] {
  const place = { x: () => new Date(first), y: 'row', textAnchor: 'start' } as const
  return [
    Plot.text(rows, {
      ...place,
      ...layout.planAt,
      text: ({ plan }: Row) => shortened(plan.name, longestPlan),
      fill: 'var(--muted)',
    }),
    Plot.text(rows, {
      ...place,
      ...layout.labelAt,
      text: ({ name }: Row) => shortened(name, layout.labelLength),
      fill: 'var(--ink)',
    }),
  ]
}

function barMarks(rows: readonly Row[], span: Span, { barBelow: dy }: Layout): Plot.Markish[] {
  const of = (kind: Bar['kind']): Row[] => rows.filter((row) => row.kind === kind)
  const stroke = 'var(--accent)'
  const line = {
    x1: ({ from }: Row) => new Date(from),
    x2: ({ to }: Row) => new Date(to),
    y: 'row',
    dy,
    stroke,
  }
  const dot = { x: ({ to }: Row) => new Date(to), y: 'row', dy, fill: stroke, r: 4.5 }
  return [
    Plot.ruleY(of('within'), { ...line, strokeWidth: 9 }),
    Plot.ruleY(of('by'), { ...line, strokeWidth: 1.5 }),
    Plot.dot(
      of('by').filter((row) => row.end <= span[1]),
      { ...dot, symbol: 'diamond' },
    ),
    Plot.dot(of('done'), dot),
    Plot.vector(
      rows.filter((row) => goesOn(row, span)),
      {
        x: ({ kind, from }: Row) => new Date(kind === 'from' ? from : span[1]),
        y: 'row',
        dy,
        length: 18,
        anchor: 'start',
        rotate: 90,
        stroke,
        strokeWidth: 2,
      },
    ),
  ]
}

function goesOn({ kind, end }: Bar, [, last]: Span): boolean {
  return kind === 'from' || end > last
}
