import type { Change } from '../../../schemas/change.js'
import { isCut } from '../../compare/order.js'
import type { Context } from '../context.js'
import { type Html, html, type Part } from '../page/html.js'
import { shortened } from '../plans.js'
import { placeLink, quote } from '../sources/links.js'
import { statedInWords } from './stated.js'
import { twoSidedDiff } from './two-sided-diff.js'

/** How much of a title is shown, in UTF-16 units; the change itself and the sources have all of it. */
const longestTitle = 160

const longestWhole = 220

/** One change: what it is about, and what both plans state, with the places. */
export function changeItem(change: Change, context: Context): Html {
  const { texts, changeWords } = context
  const { kind, field, title, significance, subject, a, b } = change
  if (a === null || b === null) return wholeItem(change, context)
  const about = [
    isCut(change) && changeWords.kinds[kind],
    changeWords.subjects[subject],
    field !== null && field !== 'values' && (changeWords.fields[field] ?? field),
  ]
  const label = about.filter(Boolean).join(' · ')
  return html`<li class="change ${significance}"><p class="what">${quote(shortened(title, longestTitle), context)} <small>${label}</small>${significance === 'uncertain' && html` <small class="doubtful">${texts.uncertain}</small>`}</p>${sidesOf(change, context)}${reasonsOf(change, context)}</li>
`
}

/** A record that only one of the plans has: its words, in short what else it states, and whether that is sure. */
function wholeItem(change: Change, context: Context): Html {
  const { texts, changeWords } = context
  const { title, before, after, sources, subject, significance } = change
  const said = before ?? after
  const isRecord = typeof said === 'object' && said !== null && !Array.isArray(said)
  const { name: _, text: __, ...more } = isRecord ? said : {}
  const words = statedInWords(more, texts)
  return html`<li class="change whole"><small>${changeWords.subjects[subject]}</small> ${quote(shortened(title, longestWhole), context)}${words !== '' && html` <small>(${quote(words, context)})</small>`}${significance === 'uncertain' && html` <small class="doubtful">${texts.uncertain}</small>`} ${sources[0] && placeLink(sources[0], context)}${reasonsOf(change, context)}</li>
`
}

/** Why it is taken for that, where there is something to be said. */
function reasonsOf({ reasons }: Change, { changeWords }: Context): Html | false {
  const words = reasons.map((reason) => changeWords.reasons[reason]).join('; ')
  return words !== '' && html`<p class="note">${words}</p>`
}

function sidesOf(change: Change, context: Context): Html {
  const { texts } = context
  const [before, after] = [change.before, change.after].map((stated) => statedInWords(stated, texts))
  const words = wordsOf(change, before!, after!)
  return html`<dl class="sides">${[
    change.a !== null &&
      sideOf(
        texts.before,
        words.before,
        change.sources.find(({ side }) => side === 'a'),
        context,
      ),
    change.b !== null &&
      sideOf(
        texts.after,
        words.after,
        change.sources.find(({ side }) => side === 'b'),
        context,
      ),
  ]}</dl>`
}

function wordsOf({ kind, a, b }: Change, before: string, after: string): { before: Part; after: Part } {
  if (a === null || b === null || kind === 'unchanged') return { before, after }
  return twoSidedDiff(before, after)
}

function sideOf(
  name: string,
  words: Part,
  place: Change['sources'][number] | undefined,
  context: Context,
): Html {
  const isEmpty = words === '' || (Array.isArray(words) && words.length === 0)
  const shown = isEmpty ? html`<span class="none">${context.texts.notStated}</span>` : quote(words, context)
  return html`<div><dt>${name}</dt><dd>${shown} ${place && placeLink(place, context)}</dd></div>`
}
