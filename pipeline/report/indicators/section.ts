import { amountInWords } from '../../words/amounts.js'
import { chartKey } from '../charts/key.js'
import type { Context } from '../context.js'
import { moreOf } from '../page/folded.js'
import { type Html, html } from '../page/html.js'
import { linked, placeLink, quote } from '../sources/links.js'
import { indicatorCard } from './card.js'
import type { Trend } from './trends.js'

/** How many charts stand open; the others are folded away. */
const mostShown = 24

/** The indicators over time. */
export function indicatorsSection(trends: readonly Trend[], context: Context): Html {
  const { texts } = context
  const shared = trends.filter(({ plans }) => plans.length > 1)
  const own = trends.filter(({ plans }) => plans.length === 1)
  const several = own.filter(({ points }) => points.length > 1)
  const single = own.filter(({ points }) => points.length <= 1)
  const cards = (some: readonly Trend[]): Html =>
    html`<div class="cards">${some.map((trend) => indicatorCard(trend, `i${trends.indexOf(trend) + 1}`, context))}</div>`
  const rest = shared.slice(mostShown)
  return html`<section id="indicators" aria-labelledby="indicators-h">
<h2 id="indicators-h">${texts.indicators}</h2>
<p class="lead">${texts.indicatorsLead}</p>
${chartKey(texts.keys)}
${trends.length === 0 && html`<p>${texts.noIndicators}</p>`}
${shared.length > 0 && cards(shared.slice(0, mostShown))}
${rest.length > 0 && moreOf(texts.moreShared(rest.length), cards(rest))}
${several.length > 0 && moreOf(texts.severalValues(several.length), cards(several))}
${single.length > 0 && moreOf(texts.singleValues(single.length), singleTable(single, context))}
</section>
`
}

function singleTable(trends: readonly Trend[], context: Context): Html {
  const { texts } = context
  const rows = trends.flatMap(({ name, horizons }) =>
    horizons.map(
      ({ value, source }) =>
        html`<tr><th scope="row">${quote(name, context)}</th><td>${texts.years(value.from, value.by) || texts.noYear}</td><td>${linked(quote(amountInWords(value, texts), context), source, context)} ${placeLink(source, context)}</td></tr>`,
    ),
  )
  return html`<div class="scroll"><table class="list"><thead><tr><th scope="col">${texts.indicator}</th><th scope="col">${texts.year}</th><th scope="col">${texts.value}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}
