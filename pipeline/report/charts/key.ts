import * as Plot from '@observablehq/plot'
import { type Html, html } from '../page/html.js'
import { drawSign } from './draw.js'

const tone = 'var(--tone-1)'
const at = { x: () => 0, y: () => 0 }
const dot = { ...at, r: 4, symbol: 'circle', stroke: tone, strokeWidth: 1.6 } as const
const hollow = { ...dot, fill: 'var(--card)' }
const across = { x1: () => -1, x2: () => 1, y: () => 0, stroke: tone }
const arrow = { ...at, stroke: tone, strokeWidth: 1.6, anchor: 'start' } as const

/** The marks of the charts, as they are drawn there. */
const marks = {
  point: [Plot.dot([0], { ...dot, fill: tone })],
  about: [Plot.dot([0], hollow)],
  arrow: [Plot.vector([0], { ...arrow, length: 10 })],
  band: [Plot.ruleX([0], { x: () => 0, y1: () => -1, y2: () => 1, stroke: tone, strokeWidth: 6 })],
  span: [Plot.ruleY([0], { ...across, strokeWidth: 2.5 })],
  implied: [Plot.dot([0], { ...hollow, strokeDasharray: '2,1.4' })],
  within: [Plot.ruleY([0], { ...across, strokeWidth: 8 })],
  by: [
    Plot.ruleY([0], across),
    Plot.dot([0], { x: () => 1, y: () => 0, r: 4, symbol: 'diamond', fill: tone }),
  ],
  open: [Plot.vector([0], { ...arrow, x: () => -1, rotate: 90, length: 16 })],
  done: [Plot.dot([0], { ...dot, fill: tone })],
}

/** What the marks of the charts mean. @param meanings by the name of the mark */
export function chartKey(meanings: Readonly<Partial<Record<keyof typeof marks, string>>>): Html {
  const items = Object.entries(meanings).map(([mark, meaning]) => {
    const sign = drawSign({
      width: 22,
      height: 14,
      margin: 3,
      axis: null,
      x: { domain: [-1, 1] },
      y: { domain: [-1, 1] },
      marks: marks[mark as keyof typeof marks],
    })
    return html`<li><span class="sign">${sign}</span>${meaning}</li>`
  })
  return html`<ul class="key">${items}</ul>`
}
