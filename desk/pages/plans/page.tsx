import { addressOf } from '../parts/address.js'
import type { Frame } from '../parts/frame.js'
import { Layout } from '../parts/layout.js'
import { ListPager } from '../parts/list-pager.js'
import { PlanFilters } from './filters.js'
import { PlanRow } from './row.js'
import type { PlansView } from './view.js'

/** All plans, with what is to be known of each before it is opened. */
export function PlansPage({ frame, view }: { readonly frame: Frame; readonly view: PlansView }) {
  const { texts } = frame
  const { plans, question, next, totals } = view
  const { page: _, from: __, ...filters } = question
  return (
    <Layout frame={frame} title={texts.places.plans} place="plans" scripts={['filters']}>
      <h1>{texts.places.plans}</h1>
      <Totals frame={frame} totals={totals} />
      <PlanFilters frame={frame} view={view} />
      <p class="found" role="status">
        {question.q === '' ? texts.plans.shown(plans.all) : texts.plans.found(plans.all, next !== null)}
      </p>
      {plans.all === 0 && (
        <p class="empty">{totals.plans === 0 ? texts.plans.none : texts.plans.nothingFound}</p>
      )}
      {totals.plans === 0 && (
        <p>
          <a class="button" href="/take-in">
            {texts.takeIn.title}
          </a>
        </p>
      )}
      <ol class="rows">
        {plans.items.map((item) => (
          <PlanRow texts={texts} item={item} />
        ))}
      </ol>
      <ListPager texts={texts} part={plans} path="/plans" query={filters} />
      {next !== null && (
        <p>
          <a href={addressOf('/plans', { ...filters, from: next })}>{texts.plans.searchOn}</a>
        </p>
      )}
    </Layout>
  )
}

function Totals({ frame: { texts }, totals }: { frame: Frame; totals: PlansView['totals'] }) {
  const figures = [
    [totals.plans, texts.plans.figures.plans, null],
    [totals.targets, texts.plans.figures.targets, '/indicators'],
    [totals.tasks, texts.plans.figures.tasks, '/calendar'],
    [totals.waiting, texts.plans.figures.waiting, '/review'],
  ] as const
  return (
    <ul class="figures">
      {figures.map(([count, name, address]) => (
        <li>
          {address === null ? (
            <span>
              <b>{texts.number(count)}</b> {name}
            </span>
          ) : (
            <a href={address}>
              <b>{texts.number(count)}</b> {name}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
