import { addressOf } from '../parts/address.js'
import type { Frame } from '../parts/frame.js'
import { Layout } from '../parts/layout.js'
import { planName } from '../parts/plan-name.js'
import { Said } from '../parts/said.js'
import { Words } from '../parts/words.js'
import { DecideForm } from './decide-form.js'
import { DecidedRow, DecidedWords } from './decided-row.js'
import { EvidenceList } from './evidence.js'
import { noteOf, questionOf } from './question.js'
import { SideCard } from './side-card.js'
import type { CurrentItem, ReviewView } from './view.js'

interface ReviewPageProps {
  readonly frame: Frame
  readonly view: ReviewView
  /** Why the last decision was not kept, in a sentence; null where it was. */
  readonly refusal?: string | null
}

/** The review queue: one thing at a time, decided with a key or a button. */
export function ReviewPage({ frame, view, refusal = null }: ReviewPageProps) {
  const { texts } = frame
  const { current, done, gone, recent } = view
  return (
    <Layout frame={frame} title={texts.places.review} place="review" scripts={['review']}>
      <div class="review-head">
        <h1>{texts.places.review}</h1>
        {current && (
          <p class="position" role="status">
            {texts.review.position(current.position, view.total)}
          </p>
        )}
      </div>
      <Kinds frame={frame} view={view} />
      {view.plan && (
        <p class="note">
          {texts.review.onlyPlan} <Words texts={texts} text={planName(view.plan)} most={80} />{' '}
          <a href={addressOf('/review', { kind: view.question.kind })}>{texts.review.allPlans}</a>
        </p>
      )}
      {refusal !== null && (
        <div class="notice bad" role="alert">
          <p>{texts.review.refused}</p>
          <p class="note">
            {texts.problemDetail} <span lang="en">{refusal}</span>
          </p>
        </div>
      )}
      {gone && <p class="notice">{gone.by === null ? texts.review.gone : texts.review.goneBy(gone.by)}</p>}
      {done && (
        <div class="notice good" role="status">
          <DecidedRow frame={frame} decided={done} question={view.question} isLatest />
        </div>
      )}
      <p class="notice" id="meanwhile" hidden>
        {texts.review.meanwhile}
      </p>
      {current ? (
        <Item frame={frame} view={view} current={current} />
      ) : (
        <p class="empty">{texts.amounts.nothingWaits}</p>
      )}
      {recent.length > 0 && (
        <section class="recent" aria-labelledby="recent-h">
          <h2 id="recent-h">{texts.review.recent}</h2>
          <ol class="plain">
            {recent.map((decided) => (
              <li>
                <DecidedRow frame={frame} decided={decided} question={view.question} isLatest={false} />
              </li>
            ))}
          </ol>
          <p>
            <a href="/review/log">{texts.review.wholeLog}</a>
          </p>
        </section>
      )}
    </Layout>
  )
}

function Kinds({ frame: { texts }, view }: { frame: Frame; view: ReviewView }) {
  const { kinds, question } = view
  const all = kinds.reduce((sum, { count }) => sum + count, 0)
  const tab = (kind: string, name: string, count: number) => (
    <li>
      <a
        href={addressOf('/review', { kind, plan: question.plan })}
        aria-current={question.kind === kind ? 'true' : undefined}
      >
        {name} <span class="count">{texts.number(count)}</span>
      </a>
    </li>
  )
  return (
    <nav aria-label={texts.review.kinds}>
      <ul class="tabs">
        {tab('', texts.all, all)}
        {kinds
          .filter(({ count, kind }) => count > 0 || kind === question.kind)
          .map(({ kind, count }) => tab(kind, texts.review.kindNames[kind], count))}
      </ul>
    </nav>
  )
}

function Item({ frame, view, current }: { frame: Frame; view: ReviewView; current: CurrentItem }) {
  const { texts } = frame
  const { item, sides, before } = current
  const note = noteOf(current, frame)
  return (
    <article class="review-item" data-item={item.id} aria-labelledby="question">
      <p class="kind">{texts.review.kindNames[item.kind]}</p>
      <h2 id="question" tabindex={-1}>
        <Said frame={frame} sentence={questionOf(current, frame)} most={600} />
      </h2>
      {note !== null && (
        <p class="note">
          <Said frame={frame} sentence={note} most={600} />
        </p>
      )}
      {before !== null && (
        <div class="decided-before">
          <DecidedWords frame={frame} decided={before} />
        </div>
      )}
      <DecideForm frame={frame} view={view} current={current} />
      <div class={sides.length === 1 ? 'sides one' : 'sides'}>
        {sides.map((side) => (
          <SideCard texts={texts} side={side} others={sides.filter((one) => one !== side)} />
        ))}
      </div>
      {item.sides.length > sides.length && (
        <p class="note">{texts.amounts.more(item.sides.length - sides.length)}</p>
      )}
      <EvidenceList frame={frame} item={item} agencyName={current.agencyName} />
    </article>
  )
}
