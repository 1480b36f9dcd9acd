import type { Contradiction } from '../../../schemas/contradiction.js'
import { contradictionInWords } from '../../check/in-words.js'
import type { Context } from '../context.js'
import { moreOf } from '../page/folded.js'
import { type Html, html } from '../page/html.js'
import { linked, placeLink, quote, said } from '../sources/links.js'

/** How many contradictions stand open, and how many places of one side are named. */
const mostShown = 30
const mostPlaces = 3

/** What cannot all be right. */
export function contradictionsSection(contradictions: readonly Contradiction[], context: Context): Html {
  const { texts } = context
  const items = contradictions.map((one) => contradictionItem(one, context))
  const rest = items.slice(mostShown)
  return html`<section id="contradictions" aria-labelledby="contradictions-h">
<h2 id="contradictions-h">${texts.contradictions}</h2>
<p class="lead">${texts.contradictionsLead}</p>
${items.length === 0 && html`<p>${texts.noContradictions}</p>`}
${items.slice(0, mostShown)}
${rest.length > 0 && moreOf(texts.more(rest.length), rest)}
</section>
`
}

function contradictionItem(contradiction: Contradiction, context: Context): Html {
  const { id, kind, sides } = contradiction
  const sentence = contradictionInWords(contradiction, context.language, context.names)
  const items = sides.map(
    ({ text, sources }) =>
      html`<li>${linked(quote(text, context), sources[0], context)} ${sources.slice(0, mostPlaces).map((source) => html`${placeLink(source, context)} `)}</li>`,
  )
  return html`<article class="card contradiction" aria-labelledby="${id}"><h3 id="${id}">${context.texts.contradictionKinds[kind]}</h3><p>${said(sentence, context)}</p><ul>${items}</ul></article>
`
}
