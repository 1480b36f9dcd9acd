import { indicatorAddress } from '../parts/address.js'
import type { Frame } from '../parts/frame.js'
import { Layout } from '../parts/layout.js'
import { ListPager } from '../parts/list-pager.js'
import { SearchForm } from '../parts/search-form.js'
import { Words } from '../parts/words.js'
import type { IndicatorItem, IndicatorsView } from './list-view.js'

/** All indicators: what is measured, and how many plans set it. */
export function IndicatorsPage({ frame, view }: { readonly frame: Frame; readonly view: IndicatorsView }) {
  const { texts } = frame
  const { question, indicators } = view
  return (
    <Layout frame={frame} title={texts.places.indicators} place="indicators" scripts={['filters']}>
      <h1>{texts.places.indicators}</h1>
      <p class="lead">{texts.indicators.lead}</p>
      <SearchForm
        texts={texts}
        action="/indicators"
        label={texts.indicators.search}
        example={texts.indicators.searchExample}
        asked={question.q}
      />
      <p class="found" role="status">
        {texts.indicators.found(indicators.all)}
      </p>
      {indicators.all > 0 && (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{texts.indicators.name}</th>
              <th scope="col" class="wide-only">
                {texts.amounts.unit}
              </th>
              <th scope="col" class="n">
                {texts.indicators.plans}
              </th>
              <th scope="col">{texts.indicators.years}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.items.map((item) => (
              <Row frame={frame} item={item} />
            ))}
          </tbody>
        </table>
      )}
      <ListPager texts={texts} part={indicators} path="/indicators" query={{ q: question.q }} />
    </Layout>
  )
}

function Row({ frame: { texts }, item }: { frame: Frame; item: IndicatorItem }) {
  const { indicator, plans, years } = item
  const [first, last] = [years[0] ?? null, years.at(-1) ?? null]
  return (
    <tr>
      <th scope="row">
        <a href={indicatorAddress(indicator.id)}>
          <Words texts={texts} text={indicator.name} most={200} />
        </a>
      </th>
      <td class="wide-only">
        {indicator.unit !== null && <Words texts={texts} text={indicator.unit} most={40} />}
      </td>
      <td class="n">{texts.number(plans)}</td>
      <td class="years">{first === null ? '' : first === last ? first : `${first}–${last}`}</td>
    </tr>
  )
}
