import { chartKey } from '../charts/key.js'
import type { Context } from '../context.js'
import { moreOf } from '../page/folded.js'
import { type Html, html } from '../page/html.js'
import { barsOf, spanOf } from './bars.js'
import { agencyBlock } from './block.js'
import type { Duties } from './duties.js'

/** How many agencies stand open. */
const mostShown = 8

/** The schedule: for each agency what it has to do when. */
export function scheduleSection(duties: readonly Duties[], context: Context): Html {
  const { texts } = context
  const span = spanOf(barsOf([...context.tasks.values()], context))
  const blocks = duties.map((one) => agencyBlock(one, span, context))
  const rest = blocks.slice(mostShown)
  return html`<section id="schedule" aria-labelledby="schedule-h">
<h2 id="schedule-h">${texts.schedule}</h2>
<p class="lead">${texts.scheduleLead}</p>
${chartKey(texts.scheduleKeys)}
<p class="filter" hidden><label for="agency-filter">${texts.filter}</label> <select id="agency-filter"><option value="">${texts.allAgencies}</option>${duties.map(({ anchor, name }) => html`<option value="${anchor}">${name}</option>`)}</select></p>
${duties.length === 0 && html`<p>${texts.noTasks}</p>`}
${blocks.slice(0, mostShown)}
${rest.length > 0 && moreOf(texts.moreAgencies(rest.length), rest)}
</section>
`
}
