import type { Agency } from '../../../schemas/agency.js'
import { addressOf, agencyAddress } from '../parts/address.js'
import type { Frame } from '../parts/frame.js'
import { Layout } from '../parts/layout.js'
import { ListPager } from '../parts/list-pager.js'
import { RecordRow } from '../parts/record-item.js'
import { Words } from '../parts/words.js'
import type { AgencyView } from './view.js'

/** An agency: what it is, who came before and after it, and what it has to do. */
export function AgencyPage({ frame, view }: { readonly frame: Frame; readonly view: AgencyView }) {
  const { texts } = frame
  const { agency, role, counts, records } = view
  const path = agencyAddress(agency.id)
  return (
    <Layout frame={frame} title={agency.name.slice(0, 80)} place="agencies">
      <p class="trail">
        <a href="/agencies">{texts.places.agencies}</a>
      </p>
      <h1 class="long">
        <Words texts={texts} text={agency.name} most={200} />
      </h1>
      <AgencyFacts frame={frame} view={view} />
      <ul class="tabs">
        {(['lead', 'coordinating'] as const).map((one) => (
          <li>
            <a href={addressOf(path, { role: one })} aria-current={one === role ? 'true' : undefined}>
              {texts.agencies.roles[one]} <span class="count">{texts.number(counts[one])}</span>
            </a>
          </li>
        ))}
      </ul>
      {records.all === 0 && <p class="empty">{texts.agencies.nothing}</p>}
      <ol class="records">
        {records.items.map((item) => (
          <RecordRow texts={texts} item={item} withLeads={role === 'coordinating'} />
        ))}
      </ol>
      <ListPager texts={texts} part={records} path={path} query={{ role }} />
      <p>
        <a href={addressOf('/calendar', { agency: agency.name })}>{texts.agencies.calendar}</a>
      </p>
    </Layout>
  )
}

function AgencyFacts({ frame: { texts }, view }: { frame: Frame; view: AgencyView }) {
  const { agency, before, after } = view
  const { shortName, aliases, validFrom, validTo, listed } = agency
  const names = (agencies: readonly Agency[]) =>
    agencies.map(({ id, name }, index) => (
      <>
        {index > 0 && '; '}
        <a href={agencyAddress(id)}>
          <Words texts={texts} text={name} most={160} />
        </a>
      </>
    ))
  const others = [shortName, ...aliases].filter((name) => name !== null).slice(0, 12)
  return (
    <>
      {!listed && <p class="doubt">{texts.agencies.unlisted}</p>}
      <dl class="facts inline">
        {others.length > 0 && (
          <div>
            <dt>{texts.agencies.otherNames}</dt>
            <dd>
              <Words texts={texts} text={others.join('; ')} most={300} />
            </dd>
          </div>
        )}
        {(validFrom !== null || validTo !== null) && (
          <div>
            <dt>{texts.agencies.exists}</dt>
            <dd>
              {[
                validFrom && texts.amounts.from(texts.amounts.date(validFrom)),
                validTo && texts.agencies.until(texts.amounts.date(validTo)),
              ]
                .filter(Boolean)
                .join(', ')}
            </dd>
          </div>
        )}
        {before.length > 0 && (
          <div>
            <dt>{texts.agencies.before}</dt>
            <dd>{names(before)}</dd>
          </div>
        )}
        {after.length > 0 && (
          <div>
            <dt>{texts.agencies.after}</dt>
            <dd>{names(after)}</dd>
          </div>
        )}
      </dl>
    </>
  )
}
