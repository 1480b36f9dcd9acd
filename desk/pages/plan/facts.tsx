import type { Child } from 'hono/jsx'
import type { Texts } from '../../texts/texts.js'
import { addressOf } from '../parts/address.js'
import { Words } from '../parts/words.js'
import type { PlanView } from './view.js'

/** How much of one fact is shown, in UTF-16 units. */
const longestFact = 400

/** What a plan says of itself, where it came from, and what can be done with it. */
export function PlanFacts({ texts, view }: { readonly texts: Texts; readonly view: PlanView }) {
  const { document, waiting, before } = view
  const { id, title, issuer, issuedOn, period, signer, source } = document
  const words = (text: string | null): Child =>
    text === null ? null : <Words texts={texts} text={text} most={longestFact} />
  const facts: [string, Child][] = [
    [texts.plan.facts.issuer, words(issuer)],
    [texts.plan.facts.issuedOn, issuedOn === null ? null : texts.amounts.date(issuedOn)],
    [texts.plan.facts.period, texts.amounts.years(period.start, period.end) || null],
    [texts.plan.facts.signer, words(signer)],
    [texts.plan.facts.file, words(source.path)],
  ]
  return (
    <div class="plan-head">
      {title !== null && (
        <p class="plan-title">
          <Words texts={texts} text={title} most={longestFact} />
        </p>
      )}
      <dl class="facts inline">
        {facts
          .filter(([, fact]) => fact !== null)
          .map(([name, fact]) => (
            <div>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
      </dl>
      <p class="card-links">
        {waiting > 0 && (
          <a class="loud" href={addressOf('/review', { plan: id })}>
            {texts.plan.waiting(waiting)}
          </a>
        )}
        {before !== null && <a href={addressOf('/compare', { a: before.id, b: id })}>{texts.plan.compare}</a>}
        <a href={`/records/${encodeURIComponent(id)}`}>{texts.plan.correctFacts}</a>
      </p>
    </div>
  )
}
