import { signOf } from '../../../pipeline/report/charts/tones.js'
import { indicatorChart, plansOfPoints } from '../../../pipeline/report/indicators/chart.js'
import type { Trend } from '../../../pipeline/report/indicators/trends.js'
import { amountInWords } from '../../../pipeline/words/amounts.js'
import { addressOf, planAddress } from '../parts/address.js'
import type { Frame } from '../parts/frame.js'
import { Layout } from '../parts/layout.js'
import { planName } from '../parts/plan-name.js'
import { contradictionSaid, Said } from '../parts/said.js'
import { Drawn, Words } from '../parts/words.js'
import { IndicatorEntries } from './entries.js'
import { IndicatorSteps } from './steps.js'
import type { IndicatorView } from './view.js'

/** An indicator over the plans: what each wants of it, and what changed from one to the next. */
export function IndicatorPage({ frame, view }: { readonly frame: Frame; readonly view: IndicatorView }) {
  const { texts } = frame
  const { indicator, timeline, trend, earlier } = view
  const unit = indicator.unit ?? trend.unit
  return (
    <Layout frame={frame} title={indicator.name.slice(0, 80)} place="indicators">
      <p class="trail">
        <a href="/indicators">{texts.places.indicators}</a>
      </p>
      <h1 class="long">
        <Words texts={texts} text={indicator.name} most={300} />
      </h1>
      <p class="lead">
        {unit !== null && (
          <>
            {texts.amounts.unit}: <Words texts={texts} text={unit} most={60} />
            {' · '}
          </>
        )}
        {texts.indicators.inPlans(timeline.entries.length + earlier)}
      </p>
      {earlier > 0 && <p class="note">{texts.indicators.earlier(earlier)}</p>}
      <Chart frame={frame} trend={trend} unit={unit} />
      <IndicatorEntries texts={texts} entries={timeline.entries} />
      <IndicatorSteps texts={texts} steps={timeline.steps} />
      {timeline.contradictions.length > 0 && (
        <section aria-labelledby="contradictions-h">
          <h2 id="contradictions-h">{texts.amounts.contradictions}</h2>
          <ul class="plain">
            {timeline.contradictions.map((one) => (
              <li class="item contradiction loud">
                <p>
                  <Said frame={frame} sentence={contradictionSaid(one, frame)} most={600} />
                </p>
                <p class="card-links">
                  <a href={addressOf('/review', { item: one.id })}>{texts.plan.decide}</a>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  )
}

interface ChartProps {
  readonly frame: Frame
  readonly trend: Trend
  /** What is told above to be the unit: where what is drawn has another one, the chart tells its own. */
  readonly unit: string | null
}

function Chart({ frame: { texts }, trend, unit }: ChartProps) {
  const { points, name } = trend
  if (points.length === 0) return <p class="note">{texts.indicators.notDrawn}</p>
  const description = points
    .map(({ plan, value, year }) => `${plan.name}, ${year}: ${amountInWords(value, texts.amounts)}`)
    .join('; ')
  const caption = { id: 'course', title: texts.amounts.chartOfIndicator(name.slice(0, 200)), description }
  return (
    <figure class="chart card">
      <Drawn part={indicatorChart(points, caption, texts.amounts.locale)} />
      <figcaption>
        {trend.unit !== null && trend.unit !== unit && (
          <p class="note">
            {texts.amounts.unit}: <Words texts={texts} text={trend.unit} most={60} />
          </p>
        )}
        <ul class="key">
          {plansOfPoints(points).map((plan, _, drawn) => (
            <li>
              <Drawn part={signOf(plan, drawn)} />{' '}
              <a href={planAddress(plan.file.document.id)}>
                <Words texts={texts} text={planName(plan.file.document)} most={40} />
              </a>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
