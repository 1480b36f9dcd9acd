import * as Plot from '@observablehq/plot'
import { type Html, html } from '../page/html.js'
import type { Plan } from '../plans.js'
import { drawSign } from './draw.js'

/** The shapes of the plans, in the order of issue: a colour alone would not tell them apart for everyone. */
const shapes = ['square', 'circle', 'triangle', 'diamond', 'wye', 'star', 'cross'] as const

/** The shape that stands for a plan in all charts of the report. */
export function shapeOf({ index }: Plan): (typeof shapes)[number] {
  return shapes[index % shapes.length]!
}

/**
 * The colour of a plan among those of a chart: the accent for the latest, greys for those before it.
 *
 * @param plans those of the chart, in the order of issue
 */
export function toneOf(plan: Plan, plans: readonly Plan[]): string {
  const age = plans.length - 1 - plans.indexOf(plan)
  return ['var(--accent)', 'var(--tone-1)', 'var(--tone-2)'][age] ?? 'var(--tone-3)'
}

/** The shape of a plan in its colour, to stand before its name. */
export function signOf(plan: Plan, plans: readonly Plan[]): Html {
  const sign = drawSign({
    width: 14,
    height: 14,
    margin: 7,
    axis: null,
    x: { domain: [0, 0] },
    y: { domain: [0, 0] },
    marks: [
      Plot.dot([0], { x: () => 0, y: () => 0, r: 4.5, symbol: shapeOf(plan), fill: toneOf(plan, plans) }),
    ],
  })
  return html`<span class="sign">${sign}</span>`
}
