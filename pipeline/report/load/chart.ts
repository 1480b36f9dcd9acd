import * as Plot from '@observablehq/plot'
import { type Caption, drawChart } from '../charts/draw.js'
import { type Html, html } from '../page/html.js'
import { shortened } from '../plans.js'
import type { Duties } from '../schedule/duties.js'

/** How the bars are laid out: names beside them where there is room, above them where there is not. */
interface Layout {
  readonly width: number
  readonly rowHeight: number
  readonly marginLeft: number
  readonly labelLength: number
  readonly labelAt: { readonly dx: number; readonly dy: number }
  readonly barBelow: number
}

const beside: Layout = {
  width: 860,
  rowHeight: 26,
  marginLeft: 330,
  labelLength: 50,
  labelAt: { dx: -326, dy: 0 },
  barBelow: 0,
}

const above: Layout = {
  width: 330,
  rowHeight: 40,
  marginLeft: 4,
  labelLength: 48,
  labelAt: { dx: 0, dy: -9 },
  barBelow: 8,
}

/** How many tasks each agency leads and coordinates, drawn wide and narrow. @param duties at least one */
export function loadChart(duties: readonly Duties[], caption: Caption): Html {
  const narrow = drawLoad(duties, above, { ...caption, id: `${caption.id}n` })
  return html`<div class="chart wide">${drawLoad(duties, beside, caption)}</div><div class="chart narrow">${narrow}</div>`
}

function drawLoad(duties: readonly Duties[], layout: Layout, caption: Caption): Html {
  const { width, rowHeight, marginLeft, labelLength, labelAt, barBelow: dy } = layout
  const rows = duties.map((one, row) => ({ ...rowOf(one), row }))
  const most = Math.max(1, ...rows.map(({ total }) => total))
  const bar = { y: 'row', dy, strokeWidth: 12 }
  return drawChart(
    {
      width,
      height: 8 + rows.length * rowHeight,
      marginTop: 4,
      marginBottom: 4,
      marginLeft,
      marginRight: 64,
      axis: null,
      x: { domain: [0, most] },
      y: { domain: [-0.5, rows.length - 0.5], reverse: true },
      marks: [
        Plot.ruleY(
          rows.filter(({ dated }) => dated > 0),
          { ...bar, x1: 0, x2: 'dated', stroke: 'var(--accent)' },
        ),
        Plot.ruleY(
          rows.filter(({ leads, dated }) => leads > dated),
          { ...bar, x1: 'dated', x2: 'leads', stroke: 'var(--tone-1)' },
        ),
        Plot.ruleY(
          rows.filter(({ leads, total }) => total > leads),
          { ...bar, x1: 'leads', x2: 'total', stroke: 'var(--tone-3)', strokeDasharray: '3,2' },
        ),
        Plot.text(rows, {
          x: 0,
          y: 'row',
          text: ({ name }: Row) => shortened(name, labelLength),
          textAnchor: 'start',
          fill: 'var(--ink)',
          ...labelAt,
        }),
        Plot.text(rows, {
          x: 'total',
          y: 'row',
          dy,
          dx: 6,
          text: 'words',
          textAnchor: 'start',
          fill: 'var(--ink)',
        }),
      ],
    },
    caption,
  )
}

type Row = ReturnType<typeof rowOf>

function rowOf({ name, leads, dated, coordinates }: Duties) {
  const total = leads.length + coordinates.length
  return { name, dated, leads: leads.length, total, words: `${leads.length} + ${coordinates.length}` }
}
