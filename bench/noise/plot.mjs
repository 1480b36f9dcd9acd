/** The plot of docs/reliability.md. */
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

const { document } = parseHTML('<!doctype html><html><body></body></html>')
const tones = ['#1b6ca8', '#c2571a']

/** How far apart the names of lines have to be, in shares. */
const apart = 0.06

/** The ends of lines with a height for the name of each, the highest first, so that no name stands on another. */
function namedEnds(ends) {
  const sorted = [...ends].sort((a, b) => b.left - a.left)
  let above = Number.POSITIVE_INFINITY
  return sorted.map((end) => {
    above = Math.min(end.left, above - apart)
    return { ...end, left: above }
  })
}

const share = (point) => point.share * 100
const left = (point) => point.left * 100

/**
 * Draws how much of a reading is left over the share of damaged characters.
 *
 * @param points `{ share, measure, plans, left }`, shares from 0 to 1; the plans that the rules were not made from are
 *   `others` and drawn with broken lines
 * @returns an SVG file
 */
export function drawn(points) {
  const measures = [...new Set(points.map(({ measure }) => measure))]
  const ends = points.filter((point) => point.share === Math.max(...points.map((one) => one.share)))
  const lines = (plans, strokeDasharray) => {
    const own = points.filter((point) => point.plans === plans)
    const tone = { x: share, y: left }
    return [
      Plot.line(own, { ...tone, stroke: 'measure', strokeWidth: 2, strokeDasharray }),
      Plot.dot(own, { ...tone, fill: 'measure', r: 3.5 }),
    ]
  }
  const svg = Plot.plot({
    document,
    width: 720,
    height: 380,
    marginRight: 210,
    marginBottom: 44,
    marginTop: 28,
    style: { background: 'white', color: '#333', fontSize: '13px' },
    x: {
      label: 'damaged characters (%)',
      labelAnchor: 'center',
      labelArrow: 'none',
      domain: [0, 10],
      ticks: [0, 1, 2, 5, 10],
    },
    y: {
      label: 'left of the undamaged reading (%)',
      labelArrow: 'none',
      domain: [0, 100],
      ticks: 5,
      grid: true,
    },
    color: { domain: measures, range: tones },
    marks: [
      ...lines('examples', null),
      ...lines('others', '5 4'),
      Plot.text(namedEnds(ends), {
        x: share,
        y: left,
        text: ({ measure, plans }) => (plans === 'others' ? `${measure}, other plans` : measure),
        textAnchor: 'start',
        dx: 10,
        fill: 'measure',
      }),
    ],
  })
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  svg.setAttribute('role', 'img')
  const title = document.createElement('title')
  title.textContent = 'What is left of a reading over the share of damaged characters'
  svg.prepend(title)
  return `${svg.outerHTML}\n`
}
