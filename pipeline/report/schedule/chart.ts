import * as Plot from '@observablehq/plot'
import { type Caption, drawChart } from '../charts/draw.js'
import { toneOf } from '../charts/tones.js'
import { type Html, html } from '../page/html.js'
import { type Plan, shortened } from '../plans.js'
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
  labelLength: 58,
  planAt: { dx: -436, dy: 0 },
  labelAt: { dx: -350, dy: 0 },
  barBelow: 0,
}

const above: Layout = {
  width: 330,
  rowHeight: 38,
  marginLeft: 6,
  labelLength: 38,
  planAt: { dx: 0, dy: -8 },
  labelAt: { dx: 86, dy: -8 },
  barBelow: 9,
}

/**
 * The bars of an agency, drawn twice: wide and narrow; the page shows the one that fits.
 *
 * @param plans all plans of the report, for their colours
 */
export function scheduleChart(
  bars: readonly Bar[],
  span: Span,
  plans: readonly Plan[],
  caption: Caption,
): Html {
  const wide = drawSchedule(bars, span, plans, beside, caption)
  const narrow = drawSchedule(bars, span, plans, above, { ...caption, id: `${caption.id}n` })
  return html`<div class="chart wide">${wide}</div><div class="chart narrow">${narrow}</div>`
}

function drawSchedule(
  bars: readonly Bar[],
  span: Span,
  plans: readonly Plan[],
  layout: Layout,
  caption: Caption,
): Html {
  const rows = bars.map((bar, row) => ({
    ...bar,
    row,
    from: clamped(bar.start, span),
    to: clamped(bar.end, span),
  }))
  return drawChart(
    {
      width: layout.width,
      height: 30 + rows.length * layout.rowHeight,
      marginTop: 24,
      marginBottom: 6,
      marginLeft: layout.marginLeft,
      marginRight: 24,
      x: { type: 'utc', domain: span.map((time) => new Date(time)) },
      y: { type: 'linear', domain: [-0.5, rows.length - 0.5], reverse: true },
      marks: [
        ...timeAxis(span, layout),
        ...labelMarks(rows, span, layout),
        ...barMarks(rows, span, plans, layout),
      ],
    },
    caption,
  )
}

interface Row extends Bar {
  readonly row: number
  readonly from: number
  readonly to: number
}

function clamped(time: number, [first, last]: Span): number {
  return Math.min(Math.max(time, first), last)
}

function timeAxis([first, last]: Span, { width, marginLeft }: Layout): Plot.Markish[] {
  const start = new Date(first).getUTCFullYear()
  const count = new Date(last).getUTCFullYear() - start
  const step = Math.ceil((count * 36) / (width - marginLeft))
  const years = Array.from(
    { length: Math.floor(count / step) + 1 },
    (_, index) => new Date(Date.UTC(start + index * step, 0, 1)),
  )
  return [
    Plot.gridX(years, { stroke: 'var(--rule)', strokeOpacity: 1 }),
    Plot.axisX(years, {
      anchor: 'top',
      tickSize: 0,
      label: null,
      tickFormat: (year: Date) => `${year.getUTCFullYear()}`,
      textAnchor: 'start',
      dx: 2,
      fill: 'var(--muted)',
    }),
  ]
}

/** The plan that a task is of, and the first words of the task. */
function labelMarks(rows: readonly Row[], [first]: Span, layout: Layout): Plot.Markish[] {
  const { planAt, labelAt, labelLength } = layout
  const place = { x: () => new Date(first), y: 'row', textAnchor: 'start' } as const
  return [
    Plot.text(rows, {
      ...place,
      ...planAt,
      text: ({ plan }: Row) => shortened(plan.name, longestPlan),
      fill: 'var(--muted)',
    }),
    Plot.text(rows, {
      ...place,
      ...labelAt,
      text: ({ task }: Row) => shortened(task.text, labelLength),
      fill: 'var(--ink)',
    }),
  ]
}

function barMarks(
  rows: readonly Row[],
  span: Span,
  plans: readonly Plan[],
  { barBelow: dy }: Layout,
): Plot.Markish[] {
  return plans.flatMap((plan) => {
    const own = rows.filter((row) => row.plan === plan)
    const of = (kind: Bar['kind']): Row[] => own.filter((row) => row.kind === kind)
    const stroke = toneOf(plan, plans)
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
        own.filter((row) => goesOn(row, span)),
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
  })
}

function goesOn({ kind, end }: Bar, [, last]: Span): boolean {
  return kind === 'from' || end > last
}
