import { addressOf } from '../parts/address.js'
import { Bar } from '../parts/bar.js'
import type { Frame } from '../parts/frame.js'
import { Layout } from '../parts/layout.js'
import { ListPager } from '../parts/list-pager.js'
import { RecordRow } from '../parts/record-item.js'
import type { CalendarView, DueItem } from './view.js'

/** What is due when: the days of a month, with the other months of its year. */
export function CalendarPage({ frame, view }: { readonly frame: Frame; readonly view: CalendarView }) {
  const { texts } = frame
  const { question, month, due, agencies } = view
  const days = [...new Set(due.items.map(({ day }) => day))]
  return (
    <Layout frame={frame} title={texts.places.calendar} place="calendar" scripts={['filters']}>
      <h1>{texts.places.calendar}</h1>
      <search>
        <form class="filters" action="/calendar" method="get" data-at-once>
          <label class="grow">
            <span>{texts.plans.agency}</span>
            <input
              type="search"
              name="agency"
              value={question.agency}
              placeholder={texts.agencies.searchExample}
              autocomplete="off"
            />
          </label>
          <label>
            <span>{texts.calendar.month}</span>
            <input type="month" name="month" value={month} pattern="[0-9]{4}-[0-9]{2}" />
          </label>
          <div class="actions">
            <button type="submit">{texts.searchNow}</button>
            {question.agency !== '' && <a href={addressOf('/calendar', { month })}>{texts.clear}</a>}
          </div>
        </form>
      </search>
      {question.agency !== '' && (
        <p class="note">
          {agencies.length === 0
            ? texts.calendar.unknown
            : texts.calendar.of(agencies.slice(0, 6).join('; '))}
        </p>
      )}
      <div class="calendar">
        <Months frame={frame} view={view} />
        <section aria-labelledby="month-h">
          <h2 id="month-h">{texts.monthName(month)}</h2>
          <p class="found" role="status">
            {texts.calendar.due(due.all)}
          </p>
          {days.map((day) => (
            <Day frame={frame} day={day} items={due.items.filter((item) => item.day === day)} />
          ))}
          <ListPager texts={texts} part={due} path="/calendar" query={{ month, agency: question.agency }} />
        </section>
      </div>
    </Layout>
  )
}

function Months({ frame: { texts }, view }: { frame: Frame; view: CalendarView }) {
  const { months, years, month, question, today } = view
  const most = Math.max(1, ...months.map(({ count }) => count))
  const { agency } = question
  return (
    <nav class="months" aria-label={texts.calendar.months}>
      <ul class="tabs years">
        {years.map(({ year, count }) => (
          <li>
            <a
              href={addressOf('/calendar', { month: `${year}-${month.slice(5)}`, agency })}
              aria-current={month.startsWith(year) ? 'true' : undefined}
            >
              {year} <span class="count">{texts.number(count)}</span>
            </a>
          </li>
        ))}
      </ul>
      <ol>
        {months.map(({ month: one, count }) => (
          <li class={one === today.slice(0, 7) ? 'now' : undefined}>
            <a
              href={addressOf('/calendar', { month: one, agency })}
              aria-current={one === month ? 'true' : undefined}
            >
              <span>{texts.shortMonth(one)}</span>
              <Bar parts={[count]} most={most} />
              <span class="n">{texts.number(count)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Day({
  frame: { texts, today },
  day,
  items,
}: {
  frame: Frame
  day: string
  items: readonly DueItem[]
}) {
  return (
    <section class="day">
      <h3>
        <time datetime={day}>{texts.amounts.date(day)}</time>
        {day < today && <small> {texts.calendar.past}</small>}
        {day === today && <small> {texts.calendar.today}</small>}
      </h3>
      <ol class="records">
        {items.map((item) => (
          <RecordRow texts={texts} item={item} withLeads />
        ))}
      </ol>
    </section>
  )
}
