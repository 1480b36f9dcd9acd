import { agencyAddress } from '../parts/address.js'
import { Bar } from '../parts/bar.js'
import type { Frame } from '../parts/frame.js'
import { Layout } from '../parts/layout.js'
import { ListPager } from '../parts/list-pager.js'
import { SearchForm } from '../parts/search-form.js'
import { Words } from '../parts/words.js'
import type { AgenciesView, AgencyItem } from './list-view.js'

/** All agencies that the plans name, with what they have to do. */
export function AgenciesPage({ frame, view }: { readonly frame: Frame; readonly view: AgenciesView }) {
  const { texts } = frame
  const { question, agencies, most } = view
  return (
    <Layout frame={frame} title={texts.places.agencies} place="agencies" scripts={['filters']}>
      <h1>{texts.places.agencies}</h1>
      <p class="lead">{texts.agencies.lead}</p>
      <SearchForm
        texts={texts}
        action="/agencies"
        label={texts.agencies.search}
        example={texts.agencies.searchExample}
        asked={question.q}
      />
      <p class="found" role="status">
        {texts.agencies.found(agencies.all)}
      </p>
      {agencies.all > 0 && (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{texts.amounts.agency}</th>
              <th scope="col" class="n">
                {texts.amounts.leadTasks}
              </th>
              <th scope="col" class="n">
                {texts.amounts.coordinatedTasks}
              </th>
              <td class="wide-only" />
            </tr>
          </thead>
          <tbody>
            {agencies.items.map((item) => (
              <Row frame={frame} item={item} most={most} />
            ))}
          </tbody>
        </table>
      )}
      <ListPager texts={texts} part={agencies} path="/agencies" query={{ q: question.q }} />
    </Layout>
  )
}

function Row({ frame: { texts }, item, most }: { frame: Frame; item: AgencyItem; most: number }) {
  const { agency, leads, coordinates } = item
  const notes = [
    agency.collective && texts.agencies.collective,
    agency.validTo !== null && texts.agencies.until(texts.amounts.date(agency.validTo)),
  ].filter((note) => note !== false)
  return (
    <tr>
      <th scope="row">
        <a href={agencyAddress(agency.id)}>
          <Words texts={texts} text={agency.name} most={160} />
        </a>
        {notes.length > 0 && <small> {notes.join(' · ')}</small>}
      </th>
      <td class="n">{texts.number(leads)}</td>
      <td class="n">{texts.number(coordinates)}</td>
      <td class="wide-only bar-cell" aria-hidden="true">
        <Bar parts={[leads, coordinates]} most={most} />
      </td>
    </tr>
  )
}
