import type { Task } from '../../../schemas/task.js'
import { deadlineInWords } from '../../words/deadlines.js'
import type { Context } from '../context.js'
import { data, moreOf } from '../page/folded.js'
import { type Html, html } from '../page/html.js'
import { shortened } from '../plans.js'
import { linked, placeLink, quote } from '../sources/links.js'
import { type Bar, barsOf, type Span } from './bars.js'
import { scheduleChart } from './chart.js'
import { type Duties, isDated } from './duties.js'
import { nameOfTask } from './name-of-task.js'

/** How many bars of an agency stand open. */
const mostBars = 12
/** How many bars one chart holds, so that it fits a sheet of paper. */
const mostInChart = 30

/** An agency: what it has to do when, and the list of it with the words it came from. */
export function agencyBlock(duties: Duties, span: Span, context: Context): Html {
  const { texts } = context
  const { anchor, name, leads, coordinates } = duties
  const bars = barsOf(leads, context)
  return html`<article class="agency" id="${anchor}" data-agency="${name}" aria-labelledby="${anchor}-h">
<h3 id="${anchor}-h">${duties.agencyId === null ? name : quote(name, context)}${successionOf(duties, context)}</h3>
<p class="counts">${countsOf(duties, context).join(' · ')}</p>
${charts(bars, duties, span, context)}
${leads.length > 0 && data(texts.listOfTasks(leads.length), taskTable(leads, context))}
${coordinates.length > 0 && data(texts.listOfCoordinated(coordinates.length), coordinatedList(coordinates, context))}
</article>
`
}

function successionOf({ agencyId }: Duties, context: Context): Html | false {
  const { agencies, texts } = context
  const agency = agencyId === null ? undefined : agencies.get(agencyId)
  const heirs = (agency?.successors ?? []).flatMap((id) => agencies.get(id) ?? [])
  if (heirs.length === 0) return false
  const since = heirs[0]!.validFrom
  const names = heirs.map(({ name }) => name).join(', ')
  return html` <small>(${texts.succeededBy(names, since === null ? null : texts.date(since))})</small>`
}

function countsOf({ leads, coordinates, dated }: Duties, { texts }: Context): string[] {
  const recurring = leads.filter(({ deadline }) => deadline?.kind === 'recurring').length
  const conditional = leads.filter(
    ({ deadline }) => deadline?.kind === 'conditional' && !isDated(deadline),
  ).length
  const undated = leads.length - dated - recurring - conditional
  return [
    texts.leads(leads.length),
    dated > 0 && texts.dated(dated),
    recurring > 0 && texts.recurring(recurring),
    conditional > 0 && texts.conditional(conditional),
    undated > 0 && undated < leads.length && texts.undated(undated),
    coordinates.length > 0 && texts.coordinates(coordinates.length),
  ].filter((count) => count !== false)
}

function charts(bars: readonly Bar[], { anchor, name }: Duties, span: Span, context: Context): Html | false {
  if (bars.length === 0) return false
  const { texts } = context
  const chart = (some: readonly Bar[], index: number): Html => {
    const ends = some.map(({ end }) => texts.date(new Date(end).toISOString().slice(0, 10)))
    const description = texts.bars(some.length, ends[0]!, ends.at(-1)!)
    return scheduleChart(some, span, {
      id: `${anchor}-c${index}`,
      title: texts.chartOfAgency(name),
      description,
    })
  }
  const rest = bars.slice(mostBars)
  const pages = Array.from({ length: Math.ceil(rest.length / mostInChart) }, (_, page) =>
    chart(rest.slice(page * mostInChart, (page + 1) * mostInChart), page + 1),
  )
  return html`${chart(bars.slice(0, mostBars), 0)}
${rest.length > 0 && moreOf(texts.moreDated(rest.length), pages)}`
}

function taskTable(tasks: readonly Task[], context: Context): Html {
  const { texts } = context
  const rows = tasks.map(
    (task) =>
      html`<tr><td>${quote(nameOfTask(task, context.tasks), context)} ${placeLink(task.sources[0]!, context)}</td><td>${dueOf(task, context)}</td></tr>`,
  )
  return html`<div class="scroll"><table><thead><tr><th scope="col">${texts.task}</th><th scope="col" class="due">${texts.deadline}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function dueOf({ deadline, otherDeadlines, sources }: Task, context: Context) {
  if (deadline === null) return html`<span class="none">${context.texts.notStated}</span>`
  const words = [deadline, ...otherDeadlines].map((one) => deadlineInWords(one, context.texts))
  return linked(quote(words.join('; '), context), sources[0], context)
}

function coordinatedList(tasks: readonly Task[], context: Context): Html {
  const items = tasks.map(
    (task) =>
      html`<li>${quote(shortened(nameOfTask(task, context.tasks), 90), context)} ${placeLink(task.sources[0]!, context)}</li>`,
  )
  return html`<ul class="plain">${items}</ul>`
}
