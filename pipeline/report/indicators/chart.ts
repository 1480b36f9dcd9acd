import * as Plot from '@observablehq/plot'
import { numberIn } from '../../words/amounts.js'
import { type Caption, drawChart } from '../charts/draw.js'
import { shapeOf, toneOf } from '../charts/tones.js'
import type { Html } from '../page/html.js'
import type { Plan } from '../plans.js'
import { type Frame, frameOf, yearTicks, yOf } from './frame.js'
import { labelsOf, middleOf } from './labels.js'
import { type Series, seriesOf } from './series.js'
import type { Point } from './trends.js'

/** How far apart the marks of two plans stand that set a value for one year, in pixels. */
const apart = 9

/**
 * Draws what the plans want of an indicator over the years.
 *
 * @param points at least one, all of one measure
 */
export function indicatorChart(points: readonly Point[], caption: Caption, locale: string): Html {
  const frame = frameOf(points)
  const plans = [...new Set(points.map(({ plan }) => plan))]
  const series = seriesOf(points)
  const { years, amounts, lessIsUp, ...size } = frame
  return drawChart(
    {
      ...size,
      x: { domain: years },
      y: { domain: amounts, reverse: lessIsUp },
      marks: [
        ...axes(points, frame, locale),
        ...series.flatMap((course, index) =>
          marksOf(course, toneOf(course.plan, plans), apart * (index - (series.length - 1) / 2)),
        ),
        ...labelMarks(points, frame, series.length, locale),
      ],
    },
    caption,
  )
}

function axes(points: readonly Point[], frame: Frame, locale: string): Plot.Markish[] {
  const amount = (tick: number): string =>
    Math.abs(tick) >= 1e6
      ? new Intl.NumberFormat(locale, { notation: 'compact' }).format(tick)
      : numberIn(locale, tick)
  return [
    Plot.gridY({ ticks: 3, stroke: 'var(--rule)', strokeOpacity: 1 }),
    Plot.axisY({ ticks: 3, tickSize: 0, label: null, tickFormat: amount, fill: 'var(--muted)' }),
    Plot.axisX(yearTicks(points, frame), {
      tickSize: 4,
      label: null,
      tickFormat: String,
      fill: 'var(--muted)',
    }),
  ]
}

function marksOf({ plan, points }: Series, tone: string, dx: number): Plot.Markish[] {
  const x = 'year'
  const y = (point: Point): number => middleOf(point.value)
  const isBand = ({ value }: Point): boolean =>
    value.min !== null && value.max !== null && value.min !== value.max
  const spans = points.filter(({ year, value }) => value.from !== null && value.from !== year)
  const open = points.filter(({ value }) => value.min === null || value.max === null)
  const dots = points.filter((point) => !isBand(point))
  const hollow = dots.filter(({ value, implied }) => implied || value.comparator === 'approx')
  const full = dots.filter((point) => !hollow.includes(point))
  const dot = { x, y, dx, r: 4, symbol: shapeOf(plan), stroke: tone, strokeWidth: 1.6 }
  return [
    Plot.line(points, { x, y, dx, stroke: tone, strokeWidth: 1, strokeOpacity: 0.7 }),
    Plot.link(spans, {
      x1: (point: Point) => point.value.from,
      x2: x,
      y1: y,
      y2: y,
      dx,
      stroke: tone,
      strokeWidth: 2.5,
    }),
    ...[true, false].map((implied) =>
      Plot.ruleX(
        points.filter((point) => isBand(point) && point.implied === implied),
        {
          x,
          y1: (point: Point) => point.value.min,
          y2: (point: Point) => point.value.max,
          dx,
          stroke: tone,
          strokeWidth: 7,
          ...(implied ? { strokeDasharray: '3,2' } : {}),
        },
      ),
    ),
    Plot.vector(open, {
      x,
      y,
      dx,
      length: 18,
      anchor: 'start',
      rotate: (point: Point) => (pointsUp(point) ? 0 : 180),
      stroke: tone,
      strokeWidth: 1.6,
    }),
    Plot.dot(full, { ...dot, fill: tone }),
    ...[true, false].map((implied) =>
      Plot.dot(
        hollow.filter((point) => point.implied === implied),
        { ...dot, fill: 'var(--card)', ...(implied ? { strokeDasharray: '2,1.4' } : {}) },
      ),
    ),
  ]
}

/** More is up, and so is a better rank. */
function pointsUp({ value }: Point): boolean {
  return value.measure === 'rank' ? value.min === null : value.max === null
}

function labelMarks(points: readonly Point[], frame: Frame, courses: number, locale: string): Plot.Markish[] {
  const labels = labelsOf(points, frame, locale)
  return labels.map((label) =>
    Plot.text([label], {
      x: 'year',
      y: () => frame.amounts[frame.lessIsUp ? 0 : 1],
      dy: label.top - yOf(frame.amounts[frame.lessIsUp ? 0 : 1], frame),
      dx: ((courses - 1) / 2) * apart + 8,
      text: 'text',
      textAnchor: 'start',
      fill: 'var(--ink)',
      stroke: 'var(--card)',
      strokeWidth: 4,
    }),
  )
}

/** The plans of the points, in the order of issue. */
export function plansOfPoints(points: readonly Point[]): Plan[] {
  return [...new Set(points.map(({ plan }) => plan))]
}
