import type { TimelineEntry } from '../../../pipeline/query/timeline.js'
import { amountInWords } from '../../../pipeline/words/amounts.js'
import type { Texts } from '../../texts/texts.js'
import { agencyAddress, planAddress } from '../parts/address.js'
import { planName } from '../parts/plan-name.js'
import { Words } from '../parts/words.js'

interface EntriesProps {
  readonly texts: Texts
  /** By the time of the plans. */
  readonly entries: readonly TimelineEntry[]
}

/** What each plan wants of an indicator, year by year, with who leads. */
export function IndicatorEntries({ texts, entries }: EntriesProps) {
  return (
    <section aria-labelledby="entries-h">
      <h2 id="entries-h">{texts.indicators.byPlan}</h2>
      <ol class="rows">
        {entries.map((entry) => (
          <Entry texts={texts} entry={entry} />
        ))}
      </ol>
    </section>
  )
}

function Entry({ texts, entry }: { texts: Texts; entry: TimelineEntry }) {
  const { document, targets, leads } = entry
  const values = targets.flatMap((target) => target.values.map((value) => ({ target, value })))
  return (
    <li class="row">
      <div class="row-main">
        <h3>
          <a href={planAddress(document.id, targets[0]?.id)}>
            <Words texts={texts} text={planName(document)} most={80} />
          </a>
        </h3>
        <p class="row-facts">
          {texts.amounts.issued(document.issuedOn === null ? null : texts.amounts.date(document.issuedOn))}
          {leads.length > 0 && ` · ${texts.facts.leadAgencies}: `}
          {leads.map(({ agency, now }, index) => (
            <>
              {index > 0 && '; '}
              <a href={agencyAddress(agency.agencyId)}>
                <Words texts={texts} text={agency.name} most={120} />
              </a>
              {now.length > 0 && (
                <>
                  {` (${texts.agencies.now} `}
                  <Words texts={texts} text={now.map(({ name }) => name).join('; ')} />)
                </>
              )}
            </>
          ))}
        </p>
      </div>
      <dl class="row-state values">
        {values.map(({ target, value }) => (
          <div>
            <dt>{texts.amounts.years(value.from, value.by) || texts.amounts.noYear}</dt>
            <dd>
              <a href={planAddress(document.id, target.id)}>
                <Words texts={texts} text={amountInWords(value, texts.amounts)} most={120} />
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
