import { printable } from '../../../pipeline/report/page/html.js'
import { shortened } from '../../../pipeline/report/plans.js'
import type { DocumentBrief } from '../../data/document-brief.js'
import type { Frame } from '../parts/frame.js'
import { planName } from '../parts/plan-name.js'
import { wordsLanguage } from '../parts/words.js'
import type { CompareView } from './view.js'

/** How much of a title stands in a choice, in UTF-16 units. */
const longestTitle = 70

/** The two plans to choose. */
export function ChoosePlans({
  frame: { texts },
  view,
}: {
  readonly frame: Frame
  readonly view: CompareView
}) {
  const { plans, sides, question } = view
  const chosen = { a: sides?.a.id ?? question.a, b: sides?.b.id ?? question.b }
  return (
    <form class="filters" action="/compare" method="get">
      {(['a', 'b'] as const).map((side) => (
        <label class="grow">
          <span>{side === 'a' ? texts.compare.earlier : texts.compare.later}</span>
          <select name={side}>
            <option value="">{texts.compare.choosePlan}</option>
            {plans.map((plan) => (
              <option value={plan.id} lang={wordsLanguage(texts)} selected={plan.id === chosen[side]}>
                {choiceOf(plan)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <div class="actions">
        <button type="submit">{texts.compare.compare}</button>
      </div>
    </form>
  )
}

function choiceOf(plan: DocumentBrief): string {
  const { number, title, issuedOn } = plan
  const year = issuedOn === null ? '' : ` (${issuedOn.slice(0, 4)})`
  const about = number === null || title === null ? '' : ` · ${title}`
  return printable(shortened(`${planName(plan)}${year}${about}`, longestTitle))
}
