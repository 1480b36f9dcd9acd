import type { Sentence } from '../../words/sentence.js'
import type { Context } from '../context.js'
import { type Html, html, type Part } from '../page/html.js'
import { shortened } from '../plans.js'
import { anchorOf, type Place, sectionOf } from './places.js'

/** How much of the title of a document that has no number is shown, in UTF-16 units. */
const longestName = 40

/** Words of a document: marked as Vietnamese where the report is not, so that they are read out as such. */
export function quote(words: Part, { texts }: Context): Part {
  return texts.htmlLang === 'vi' ? words : html`<span lang="vi">${words}</span>`
}

/** A sentence about documents; what it quotes is marked as `quote` does. */
export function said(sentence: Sentence, context: Context): Part {
  return sentence.map(({ text, isQuoted }) => (isQuoted ? quote(text, context) : text))
}

/**
 * A figure or words that lead to the place they came from; without a link where the report does not show the document.
 *
 * @param place undefined where there is none
 */
export function linked(words: Part, place: Place | undefined, { plansById }: Context): Part {
  const anchor = place && anchorOf(place, plansById)
  return anchor === undefined ? words : html`<a class="src" href="#${anchor}">${words}</a>`
}

/** The name of a document and the way of labels to a place in it, as a link to its words. */
export function placeLink(place: Place, context: Context): Html {
  const plan = context.plansById.get(place.documentId)
  const section = sectionOf(place) || context.texts.characters(place.start, place.end)
  const known = context.names.document(place.documentId)
  const name = plan?.name ?? (known === undefined ? place.documentId : shortened(known, longestName))
  return html`<span class="place">${linked([name, ' · ', section], place, context)}</span>`
}
