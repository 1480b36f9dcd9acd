import { numberIn } from '../words/amounts.js'
import { type ChangeGroup, changeGroups } from './changes/groups.js'
import type { Context } from './context.js'
import type { Trend } from './indicators/trends.js'
import type { ReportInput } from './input.js'
import { type Html, html, trusted } from './page/html.js'
import type { Plan } from './plans.js'
import { isDated } from './schedule/duties.js'
import { linked, quote } from './sources/links.js'

/** The figures of the whole, each leading to its part of the report, and the documents. */
export function overview(input: ReportInput, trends: readonly Trend[], context: Context): Html {
  const { texts, plans } = context
  const figures = figuresOf(input, trends, context).map(
    ([count, name, anchor, isLoud]) =>
      html`<li${isLoud && count > 0 && trusted(' class="loud"')}><a href="#${anchor}"><b>${numberIn(texts.locale, count)}</b> <span>${name}</span></a></li>`,
  )
  return html`<section id="overview" aria-labelledby="overview-h">
<h2 id="overview-h">${texts.overview}</h2>
<ul class="figures">${figures}</ul>
<h3>${texts.documents}</h3>
<ul class="documents">${plans.map((plan) => documentItem(plan, context))}</ul>
</section>
`
}

type Figure = readonly [count: number, name: string, anchor: string, isLoud?: true]

function figuresOf(
  { dataset, comparisons, waiting }: ReportInput,
  trends: readonly Trend[],
  { texts: { figures }, tasks }: Context,
): Figure[] {
  const changes = comparisons.flatMap((one) => one.changes)
  const groups = new Map(changeGroups(changes))
  const raised = (groups.get('raised') ?? []).filter(({ significance }) => significance !== 'uncertain')
  const countOf = (group: ChangeGroup): number => groups.get(group)?.length ?? 0
  return [
    [trends.length, figures.indicators, 'indicators'],
    [trends.filter(({ plans }) => plans.length > 1).length, figures.shared, 'indicators'],
    [tasks.size, figures.tasks, 'schedule'],
    [[...tasks.values()].filter(({ deadline }) => isDated(deadline)).length, figures.dated, 'schedule'],
    [countOf('weakened') + countOf('lowered'), figures.lowered, 'changes', true],
    [raised.length, figures.raised, 'changes'],
    [dataset.contradictions.length, figures.contradictions, 'contradictions', true],
    [waiting.length, figures.waiting, 'waiting'],
  ]
}

function documentItem({ name, file: { document, targets, tasks } }: Plan, context: Context): Html {
  const { texts } = context
  const { title, issuedOn, period, kind, sources } = document
  const facts = [
    kind === 'report' && texts.report,
    texts.issued(issuedOn === null ? null : texts.date(issuedOn)),
    texts.period(texts.years(period.start, period.end)),
    texts.targets(targets.length),
    texts.tasks(tasks.length),
  ]
  const words = facts.filter((fact) => fact !== false).join(' · ')
  return html`<li><b>${linked(name, sources[0], context)}</b>${title !== null && html` <span>${quote(title, context)}</span>`}<p>${words}</p></li>`
}
