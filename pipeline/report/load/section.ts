import { compareStrings } from '../../dataset/compare-strings.js'
import type { Context } from '../context.js'
import { data } from '../page/folded.js'
import { type Html, html } from '../page/html.js'
import type { Duties } from '../schedule/duties.js'
import { quote } from '../sources/links.js'
import { loadChart } from './chart.js'

/** How many agencies the chart shows. */
const mostShown = 15

/** How much each agency has to do. */
export function loadSection(duties: readonly Duties[], context: Context): Html {
  const { texts } = context
  const named = duties.filter(({ agencyId }) => agencyId !== null)
  const sorted = [...named].sort(
    (a, b) => loadOf(b) - loadOf(a) || b.leads.length - a.leads.length || compareStrings(a.name, b.name),
  )
  const shown = sorted.slice(0, mostShown)
  const description = shown
    .map(({ name, leads, coordinates }) => texts.loadSummary(name, leads.length, coordinates.length))
    .join('; ')
  return html`<section id="load" aria-labelledby="load-h">
<h2 id="load-h">${texts.load}</h2>
<p class="lead">${texts.loadLead}</p>
${
  shown.length > 0 &&
  html`<ul class="key load-key"><li><span class="swatch dated"></span>${texts.loadKeys.dated}</li><li><span class="swatch undated"></span>${texts.loadKeys.undated}</li><li><span class="swatch coordinates"></span>${texts.loadKeys.coordinates}</li><li>${texts.loadKeys.figures}</li></ul>
${loadChart(shown, { id: 'load-c', title: texts.chartOfLoad, description })}
${data(texts.allInTable(sorted.length), loadTable(sorted, context))}`
}
</section>
`
}

function loadOf({ leads, coordinates }: Duties): number {
  return leads.length + coordinates.length
}

function loadTable(duties: readonly Duties[], context: Context): Html {
  const { texts } = context
  const rows = duties.map(
    ({ anchor, name, leads, dated, coordinates }) =>
      html`<tr><th scope="row"><a href="#${anchor}">${quote(name, context)}</a></th><td class="n">${leads.length}</td><td class="n">${dated}</td><td class="n">${coordinates.length}</td></tr>`,
  )
  return html`<div class="scroll"><table class="list"><thead><tr><th scope="col">${texts.agency}</th><th scope="col" class="n">${texts.leadTasks}</th><th scope="col" class="n">${texts.leadDated}</th><th scope="col" class="n">${texts.coordinatedTasks}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}
