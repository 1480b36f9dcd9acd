import type { TimelineStep } from '../../../pipeline/query/timeline.js'
import type { ValueStep } from '../../../pipeline/query/value-steps.js'
import { valueInWords } from '../../../pipeline/words/amounts.js'
import type { Value } from '../../../schemas/value.js'
import type { Texts } from '../../texts/texts.js'
import { addressOf } from '../parts/address.js'
import { planName } from '../parts/plan-name.js'
import { Words } from '../parts/words.js'

interface StepsProps {
  readonly texts: Texts
  readonly steps: readonly TimelineStep[]
}

/** What changed of an indicator from each plan to the next. */
export function IndicatorSteps({ texts, steps }: StepsProps) {
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="steps-h">
      <h2 id="steps-h">{texts.indicators.steps}</h2>
      {steps.map(({ a, b, values, lead }) => (
        <section class="step">
          <h3>
            <a href={addressOf('/compare', { a: a.document.id, b: b.document.id })}>
              <Words texts={texts} text={planName(a.document)} most={60} />
              {' → '}
              <Words texts={texts} text={planName(b.document)} most={60} />
            </a>
          </h3>
          <ul class="plain">
            {values.map((step) => (
              <Step texts={texts} step={step} />
            ))}
            {lead !== null && lead.kind !== 'unchanged' && (
              <li class="change">
                <span class="kind">{texts.changes.kinds[lead.kind]}</span> {texts.facts.leadAgencies}
                {lead.reasons.length > 0 && (
                  <span class="note">
                    {' '}
                    {lead.reasons.map((reason) => texts.changes.reasons[reason]).join('; ')}
                  </span>
                )}
              </li>
            )}
          </ul>
        </section>
      ))}
    </section>
  )
}

function Step({ texts, step }: { texts: Texts; step: ValueStep }) {
  const side = (values: readonly Value[]) =>
    values.length === 0 ? (
      <span class="note">{texts.amounts.notStated}</span>
    ) : (
      <Words
        texts={texts}
        text={values.map((value) => valueInWords(value, texts.amounts)).join('; ')}
        most={200}
      />
    )
  return (
    <li class={`change ${step.effect ?? ''}`}>
      <span class="kind">{texts.amounts.steps[step.step]}</span> {side(step.before)} {' → '}
      {side(step.after)}
      {step.reasons.length > 0 && (
        <span class="note"> {step.reasons.map((reason) => texts.changes.reasons[reason]).join('; ')}</span>
      )}
    </li>
  )
}
