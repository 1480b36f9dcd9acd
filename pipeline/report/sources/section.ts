import { groupBy } from '../../check/group-by.js'
import { compareStrings } from '../../dataset/compare-strings.js'
import type { Context } from '../context.js'
import type { ReportInput } from '../input.js'
import { type Html, html } from '../page/html.js'
import type { Plan } from '../plans.js'
import { anchorOf, type Place, sectionOf } from './places.js'

/** The words that the figures of the report came from, each place once, by document and in the order of its text. */
export function sourcesSection(input: ReportInput, context: Context): Html {
  const { texts, plans } = context
  const placesOf = groupBy(distinct(placesIn(input), context), ({ documentId }) => documentId)
  return html`<section id="sources" aria-labelledby="sources-h">
<h2 id="sources-h">${texts.sources}</h2>
<p class="lead">${texts.sourcesLead}</p>
${plans.map((plan) => documentExcerpts(plan, placesOf.get(plan.file.document.id) ?? [], context))}
</section>
`
}

function documentExcerpts(plan: Plan, places: readonly Place[], context: Context): Html | null {
  if (places.length === 0) return null
  const { texts } = context
  const sorted = [...places].sort((a, b) => a.start - b.start || a.end - b.end)
  return html`<h3>${plan.name} <small>${texts.excerpts(sorted.length)}</small></h3>
${sorted.map((place) => excerpt(place, plan, context))}`
}

function excerpt(place: Place, plan: Plan, context: Context): Html {
  const { texts, plansById } = context
  const where = [
    sectionOf(place),
    place.page === null ? '' : texts.page(place.page),
    texts.characters(place.start, place.end),
  ].filter((part) => part !== '')
  const lang = texts.htmlLang === 'vi' ? '' : html` lang="vi"`
  return html`<figure class="excerpt" id="${anchorOf(place, plansById)}" tabindex="-1"><figcaption>${plan.name} · ${where.join(' · ')}</figcaption><blockquote${lang}>${place.text}</blockquote></figure>
`
}

/** All places that the report can lead to. */
function placesIn({ documents, dataset, waiting }: ReportInput): Place[] {
  const ofRecords = documents.flatMap(({ document, targets, tasks }) =>
    [document, ...targets, ...tasks].flatMap(({ sources }) => sources),
  )
  const ofContradictions = dataset.contradictions.flatMap(({ sides }) =>
    sides.flatMap(({ sources }) => sources),
  )
  const ofWaiting = waiting.flatMap(({ sides }) =>
    sides.flatMap(({ documentId, sources }) => sources.map((source) => ({ ...source, documentId }))),
  )
  return [...ofRecords, ...ofContradictions, ...ofWaiting]
}

function distinct(places: readonly Place[], { plansById }: Context): Place[] {
  const byAnchor = new Map<string, Place>()
  for (const place of places) {
    const anchor = anchorOf(place, plansById)
    if (anchor !== undefined && !byAnchor.has(anchor)) byAnchor.set(anchor, place)
  }
  return [...byAnchor].sort(([a], [b]) => compareStrings(a, b)).map(([, place]) => place)
}
