import { amountInWords } from '../../words/amounts.js'
import { signOf } from '../charts/tones.js'
import type { Context } from '../context.js'
import { type Html, html } from '../page/html.js'
import type { Plan } from '../plans.js'
import { linked, placeLink, quote } from '../sources/links.js'
import { indicatorChart, plansOfPoints } from './chart.js'
import type { Horizon, Trend } from './trends.js'

/**
 * An indicator with its chart, its values as links to their words, and its table.
 *
 * @param id unlike that of all other cards
 */
export function indicatorCard(trend: Trend, id: string, context: Context): Html {
  const { texts } = context
  const { name, unit, plans, points } = trend
  const drawn = plansOfPoints(points)
  const caption = { id, title: texts.chartOfIndicator(name), description: described(trend, context) }
  return html`<article class="card" aria-labelledby="${id}-h">
<h3 id="${id}-h">${quote(name, context)}</h3>
${unit !== null && html`<p class="unit">${quote(unit, context)}</p>`}
${points.length > 0 && html`<div class="chart">${indicatorChart(points, caption, texts.locale)}</div>`}
<ul class="legend">${plans.map((plan) => legendLine(plan, drawn, trend, context))}</ul>
<details><summary>${texts.dataTable}</summary>${horizonTable(trend, context)}</details>
</article>
`
}

function legendLine(plan: Plan, drawn: readonly Plan[], { horizons }: Trend, context: Context): Html {
  const own = horizons.filter((horizon) => horizon.plan === plan)
  const values = own.map(
    (horizon) =>
      html`<li>${yearOf(horizon, context)}${linked(amountWords(horizon, context), horizon.source, context)}</li>`,
  )
  return html`<li>${drawn.includes(plan) && signOf(plan, drawn)}<b>${plan.name}</b><ul>${values}</ul></li>`
}

function yearOf({ value, implied }: Horizon, { texts }: Context): Html {
  const years = texts.years(value.from, value.by)
  const shown = years === '' ? texts.noYear : years
  return html`<span class="${implied ? 'year implied' : 'year'}">${shown}</span> `
}

function amountWords({ value }: Horizon, context: Context) {
  return quote(amountInWords(value, context.texts), context)
}

function horizonTable({ horizons, points }: Trend, context: Context): Html {
  const { texts } = context
  const rows = horizons.map((horizon) => {
    const { plan, value, year, implied, source } = horizon
    const years = implied && year !== null ? texts.impliedYear(year) : texts.years(value.from, value.by)
    const isDrawn = points.some((point) => point === horizon)
    return html`<tr><th scope="row">${plan.name}</th><td>${years || texts.noYear}</td><td>${linked(amountWords(horizon, context), source, context)}${!isDrawn && html` <small>(${texts.otherMeasure})</small>`}</td><td>${quote(value.text, context)} ${placeLink(source, context)}</td></tr>`
  })
  return html`<div class="scroll"><table><thead><tr><th scope="col">${texts.plan}</th><th scope="col">${texts.year}</th><th scope="col">${texts.value}</th><th scope="col">${texts.wording}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function described({ plans, horizons }: Trend, { texts }: Context): string {
  return plans
    .map((plan) => {
      const own = horizons.filter((horizon) => horizon.plan === plan)
      const values = own.map(({ value }) => {
        const years = texts.years(value.from, value.by) || texts.noYear
        return `${years}${texts.colon}${amountInWords(value, texts)}`
      })
      return `${plan.name} – ${values.join('; ')}`
    })
    .join('. ')
}
