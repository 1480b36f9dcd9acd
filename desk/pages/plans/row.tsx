import type { Texts } from '../../texts/texts.js'
import { placeAddress, planAddress } from '../parts/address.js'
import { planName } from '../parts/plan-name.js'
import { Words } from '../parts/words.js'
import type { PlanItem } from './view.js'

/** How much of a title is shown, in UTF-16 units. */
const longestTitle = 220

/** A plan in the list: what it is, and what state its data are in. */
export function PlanRow({ texts, item }: { readonly texts: Texts; readonly item: PlanItem }) {
  const { plan, waiting, hit } = item
  const { number, title, issuer, issuedOn, period, counts, kind } = plan
  const facts = [
    kind === 'report' ? texts.amounts.report : null,
    texts.amounts.issued(issuedOn === null ? null : texts.amounts.date(issuedOn)),
    texts.amounts.period(texts.amounts.years(period.start, period.end)),
  ].filter((fact) => fact !== null)
  return (
    <li class="row">
      <div class="row-main">
        <h2>
          <a href={planAddress(plan.id)}>
            <Words texts={texts} text={planName(plan)} most={80} />
          </a>
        </h2>
        {number !== null && title !== null && (
          <p class="row-title">
            <Words texts={texts} text={title} most={longestTitle} />
          </p>
        )}
        <p class="row-facts">
          {issuer !== null && (
            <>
              <Words texts={texts} text={issuer} most={100} />
              {' · '}
            </>
          )}
          {facts.join(' · ')}
        </p>
        {hit !== null && <Hit texts={texts} hit={hit} />}
      </div>
      <dl class="row-state">
        <State name={texts.plans.figures.targets} count={counts.targets} />
        <State name={texts.plans.figures.tasks} count={counts.tasks} />
        <State
          name={texts.plans.figures.warnings}
          count={counts.warnings}
          note={counts.doubts > 0 ? texts.plans.doubts(counts.doubts) : undefined}
        />
        <State
          name={texts.plans.figures.waiting}
          count={waiting}
          address={`/review?plan=${encodeURIComponent(plan.id)}`}
        />
      </dl>
    </li>
  )
}

interface StateProps {
  readonly name: string
  readonly count: number
  readonly note?: string | undefined
  /** Where to see to it, where there is something. */
  readonly address?: string
}

function State({ name, count, note, address }: StateProps) {
  return (
    <div class={address !== undefined && count > 0 ? 'loud' : undefined}>
      <dt>{name}</dt>
      <dd>
        {address !== undefined && count > 0 ? <a href={address}>{count}</a> : count}
        {note !== undefined && <small> {note}</small>}
      </dd>
    </div>
  )
}

function Hit({ texts, hit }: { texts: Texts; hit: NonNullable<PlanItem['hit']> }) {
  const { documentId, first, count, before, words, after } = hit
  return (
    <p class="hit">
      <q>
        <Words texts={texts} text={before} />
        <mark>
          <Words texts={texts} text={words} />
        </mark>
        <Words texts={texts} text={after} />
      </q>{' '}
      <a href={placeAddress(documentId, first)}>{texts.plans.openPlace(count)}</a>
    </p>
  )
}
