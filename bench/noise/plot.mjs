/** The plot of docs/reliability.md. */
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

const { document } = parseHTML('<!doctype html><html><body></body></html>')
const tones = ['#1b6ca8', '#c2571a']

/**
 * Draws how much of a reading is left over the share of damaged characters.
 *
 * @param points `{ share, measure, left }`, shares from 0 to 1
 * @returns an SVG file
 */
export function drawn(points) {
  const measures = [...new Set(points.map(({ measure }) => measure))]
  const last = points.filter(({ share }) => share === Math.max(...points.map((point) => point.share)))
  const svg = Plot.plot({
    document,
    width: 640,
    height: 360,
    marginRight: 150,
    x: { label: 'damaged characters (%)', domain: [0, 10], ticks: [0, 1, 2, 5, 10] },
    y: { label: 'of the undamaged reading (%)', domain: [0, 100], grid: true },
    color: { domain: measures, range: tones },
    marks: [
      Plot.line(points, {
        x: ({ share }) => share * 100,
        y: ({ left }) => left * 100,
        stroke: 'measure',
        strokeWidth: 2,
      }),
      Plot.dot(points, {
        x: ({ share }) => share * 100,
        y: ({ left }) => left * 100,
        fill: 'measure',
        r: 3.5,
      }),
      Plot.text(last, {
        x: ({ share }) => share * 100,
        y: ({ left }) => left * 100,
        text: 'measure',
        textAnchor: 'start',
        dx: 10,
        fill: 'measure',
      }),
    ],
  })
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return `${svg.outerHTML}\n`
}
