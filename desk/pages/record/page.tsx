import { addressOf, planAddress } from '../parts/address.js'
import type { Frame } from '../parts/frame.js'
import { Layout } from '../parts/layout.js'
import { planName } from '../parts/plan-name.js'
import { Words } from '../parts/words.js'
import type { Decided } from '../review/decided.js'
import { DecidedRow } from '../review/decided-row.js'
import { ExcerptQuote } from '../review/side-card.js'
import { type Attempt, CorrectForm } from './correct-form.js'
import type { RecordView } from './view.js'

/** Where a correction was begun in the queue, to go back there. */
export interface Origin {
  readonly kind: string
  readonly plan: string
  readonly item: string
}

interface RecordPageProps {
  readonly frame: Frame
  readonly view: RecordView
  readonly origin: Origin
  /** What was just changed; empty where nothing was. */
  readonly done: readonly Decided[]
  /** What was filled in and could not be kept; null where nothing was. */
  readonly attempt: Attempt | null
  /** Whether the dataset does not yet obey what was decided. */
  readonly isRelating: boolean
}

/** A record beside its words, to be corrected; after that, what the correction changed. */
export function RecordPage({ frame, view, origin, done, attempt, isRelating }: RecordPageProps) {
  const { texts } = frame
  const { plan, name, excerpts, decided } = view
  const back = origin.item === '' ? null : addressOf('/review', { ...origin })
  return (
    <Layout frame={frame} title={texts.correct.title} place="review" scripts={['record']}>
      <p class="trail">
        {back !== null && <a href={back}>{texts.places.review}</a>}
        <a href={planAddress(plan.id, view.kind === 'document' ? null : view.id)}>
          <Words texts={texts} text={planName(plan)} most={80} />
        </a>
      </p>
      <h1>{texts.correct.title}</h1>
      <p class="plan-title">
        <Words texts={texts} text={name} most={500} />
      </p>
      {done.length > 0 && (
        <div class="notice good" role="status">
          <p>
            <b>{texts.correct.changed}</b> {isRelating && texts.correct.relating}
          </p>
          {done.map((one, index) => (
            <DecidedRow frame={frame} decided={one} question={origin} isLatest={index === 0} />
          ))}
          {back !== null && (
            <p>
              <a class="button" href={back}>
                {texts.correct.goOn}
              </a>
            </p>
          )}
        </div>
      )}
      <div class="two-sides record-page">
        <section class="side" aria-labelledby="words-h">
          <h2 id="words-h">{texts.correct.words}</h2>
          {view.isUnsure && <p class="doubt">{texts.amounts.confidence(texts.percent(view.confidence!))}</p>}
          {excerpts.map((excerpt) => (
            <ExcerptQuote texts={texts} documentId={plan.id} excerpt={excerpt} />
          ))}
        </section>
        <section class="side" aria-labelledby="fields-h">
          <h2 id="fields-h">{texts.correct.fields}</h2>
          <CorrectForm frame={frame} view={view} origin={origin} attempt={attempt} />
        </section>
      </div>
      {decided.length > 0 && (
        <section aria-labelledby="history-h">
          <h2 id="history-h">{texts.correct.history}</h2>
          <ol class="plain log">
            {decided.map((one) => (
              <li>
                <DecidedRow frame={frame} decided={one} question={origin} isLatest={false} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </Layout>
  )
}
