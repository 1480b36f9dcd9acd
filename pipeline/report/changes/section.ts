import type { Change } from '../../../schemas/change.js'
import type { Context } from '../context.js'
import type { Comparison } from '../input.js'
import { moreOf } from '../page/folded.js'
import { type Html, html } from '../page/html.js'
import { type ChangeGroup, changeGroups, nameOfGroup } from './groups.js'
import { changeItem } from './item.js'

/** How many changes of a group stand open. */
const mostShown: Readonly<Record<ChangeGroup, number>> = {
  weakened: 50,
  lowered: 50,
  raised: 50,
  rescheduled: 20,
  reassigned: 20,
  removed: 6,
  added: 6,
  succeeded: 6,
  reworded: 6,
}

/** What changed from plan to plan, the latest first. */
export function changesSection(comparisons: readonly Comparison[], context: Context): Html {
  const { texts } = context
  return html`<section id="changes" aria-labelledby="changes-h">
<h2 id="changes-h">${texts.changes}</h2>
<p class="lead">${texts.changesLead}</p>
${comparisons.length === 0 && html`<p>${texts.noComparisons}</p>`}
${comparisons.toReversed().map((comparison, index) => comparisonBlock(comparison, `c${index + 1}`, context))}
</section>
`
}

function comparisonBlock({ before, after, changes }: Comparison, id: string, context: Context): Html {
  const { texts, plansById, changeWords } = context
  const nameOf = ({ document }: Comparison['before']): string =>
    plansById.get(document.id)?.name ?? document.id
  const groups = changeGroups(changes)
  const unchanged = changes.filter(({ kind }) => kind === 'unchanged').length
  const chips = groups.map(
    ([name, group]) =>
      html`<li class="chip ${name}"><a href="#${id}-${name}"><span aria-hidden="true">${texts.changeMarks[name]}</span> ${nameOfGroup(name, changeWords)} <b>${group.length}</b></a></li>`,
  )
  return html`<section class="comparison" id="${id}" aria-labelledby="${id}-h">
<h3 id="${id}-h">${texts.fromTo(nameOf(before), nameOf(after))}</h3>
${groups.length === 0 ? html`<p>${texts.noChanges}</p>` : html`<ul class="chips">${chips}</ul>`}
${unchanged > 0 && html`<p class="lead">${texts.unchanged(unchanged)}</p>`}
${groups.map(([name, group]) => groupBlock(name, group, id, context))}
</section>
`
}

function groupBlock(name: ChangeGroup, changes: readonly Change[], id: string, context: Context): Html {
  const { texts, changeWords } = context
  const items = changes.map((change) => changeItem(change, context))
  const shown = items.slice(0, mostShown[name])
  const rest = items.slice(mostShown[name])
  return html`<div class="group ${name}" id="${id}-${name}" tabindex="-1">
<h4><span class="mark" aria-hidden="true">${texts.changeMarks[name]}</span> ${nameOfGroup(name, changeWords)} <small>${changes.length}</small></h4>
${shown.length > 0 && html`<ul class="changes">${shown}</ul>`}
${rest.length > 0 && moreOf(texts.more(rest.length), html`<ul class="changes">${rest}</ul>`)}
</div>
`
}
