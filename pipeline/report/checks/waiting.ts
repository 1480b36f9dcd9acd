import { groupBy } from '../../check/group-by.js'
import { messageOf, warningCodeOf } from '../../judge/queue/doubts.js'
import { type QueueItem, queueKinds } from '../../judge/queue/item.js'
import { numberIn } from '../../words/amounts.js'
import { own, type Sentence } from '../../words/sentence.js'
import { warningSaid } from '../../words/warnings.js'
import type { Context } from '../context.js'
import { moreOf } from '../page/folded.js'
import { type Html, html } from '../page/html.js'
import { shortened } from '../plans.js'
import { placeLink, quote, said } from '../sources/links.js'

/** How many items of a kind stand open. */
const mostShown = 6
/** How much of the words of an item is shown, in UTF-16 units. */
const longestWords = 180

/** What waits for a steward; contradictions stand in a section of their own. */
export function waitingSection(waiting: readonly QueueItem[], context: Context): Html {
  const { texts } = context
  const byKind = groupBy(waiting, ({ kind }) => kind)
  const kinds = queueKinds.filter((kind) => kind !== 'contradiction' && byKind.has(kind))
  const contradictions = byKind.get('contradiction')?.length ?? 0
  return html`<section id="waiting" aria-labelledby="waiting-h">
<h2 id="waiting-h">${texts.waiting}</h2>
<p class="lead">${texts.waitingLead}</p>
${waiting.length === 0 && html`<p>${texts.nothingWaits}</p>`}
${contradictions > 0 && html`<p><a href="#contradictions">${texts.waitingContradictions(contradictions)}</a></p>`}
${kinds.map((kind) => kindBlock(kind, byKind.get(kind)!, context))}
</section>
`
}

function kindBlock(kind: QueueItem['kind'], items: readonly QueueItem[], context: Context): Html {
  const { texts } = context
  const shown = items.map((item) => waitingItem(item, context))
  const rest = shown.slice(mostShown)
  return html`<h3>${texts.waitingKinds[kind]} <small>${items.length}</small></h3>
<ul class="waiting">${shown.slice(0, mostShown)}</ul>
${rest.length > 0 && moreOf(texts.more(rest.length), html`<ul class="waiting">${rest}</ul>`)}
`
}

function waitingItem(item: QueueItem, context: Context): Html {
  const sides = item.sides.map(({ documentId, label, recordId, sources }) => {
    const source = sources[0]
    const words = label ?? source?.text ?? recordId ?? documentId
    return html`<li>${quote(shortened(words, longestWords), context)} ${source && placeLink({ ...source, documentId }, context)}</li>`
  })
  const note = noteOf(item, context)
  return html`<li>${note.length > 0 && html`<p class="note">${said(note, context)}</p>`}<ul>${sides}</ul><p class="id"><code>${item.id}</code></p></li>
`
}

/** What a reader needs to know of an item beside its kind. */
function noteOf(item: QueueItem, context: Context): Sentence {
  const { texts, targets, tasks } = context
  if (item.kind === 'doubt') return doubtOf(item, context)
  if (item.kind === 'link') return own(texts.score(numberIn(texts.locale, context.scores.get(item.id) ?? 0)))
  const record = targets.get(item.id) ?? tasks.get(item.id)
  return record ? own(texts.confidence(numberIn(texts.locale, record.confidence))) : []
}

/** What is doubted, with what the warning names. */
function doubtOf(item: QueueItem, context: Context): Sentence {
  const code = warningCodeOf(item)
  return code ? warningSaid({ code, message: messageOf(item) }, context.language) : []
}
