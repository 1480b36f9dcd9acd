import { printable } from '../../../pipeline/report/page/html.js'
import type { Frame } from '../parts/frame.js'
import { wordsLanguage } from '../parts/words.js'
import type { PlansView } from './view.js'

/** The search and the filters of the list of plans: a form that works by itself, and at once where a script runs. */
export function PlanFilters({ frame: { texts }, view }: { readonly frame: Frame; readonly view: PlansView }) {
  const { question, years, issuers, agencies } = view
  const isFiltered = [question.q, question.year, question.issuer, question.agency].some((one) => one !== '')
  return (
    <search>
      <form class="filters" action="/plans" method="get" data-at-once>
        <label class="grow">
          <span>{texts.plans.search}</span>
          <input
            type="search"
            name="q"
            value={question.q}
            placeholder={texts.plans.searchExample}
            autocomplete="off"
          />
        </label>
        <label>
          <span>{texts.plans.year}</span>
          <select name="year">
            <option value="">{texts.all}</option>
            {years.map((year) => (
              <option value={year} selected={year === question.year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{texts.plans.issuer}</span>
          <select name="issuer">
            <option value="">{texts.all}</option>
            {issuers.map((issuer) => (
              <option value={issuer} lang={wordsLanguage(texts)} selected={issuer === question.issuer}>
                {printable(issuer)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{texts.plans.agency}</span>
          <input name="agency" value={question.agency} list="agency-names" autocomplete="off" />
          <datalist id="agency-names">
            {agencies.map((name) => (
              <option value={printable(name)} />
            ))}
          </datalist>
        </label>
        <div class="actions">
          <button type="submit">{texts.searchNow}</button>
          {isFiltered && <a href="/plans">{texts.clear}</a>}
        </div>
      </form>
    </search>
  )
}
