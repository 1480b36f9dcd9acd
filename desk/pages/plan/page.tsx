import { addressOf, placeAddress } from '../parts/address.js'
import type { Frame } from '../parts/frame.js'
import { Layout } from '../parts/layout.js'
import { planName } from '../parts/plan-name.js'
import { Words } from '../parts/words.js'
import { PlanFacts } from './facts.js'
import { ItemCard } from './item-card.js'
import { PageImages } from './page-images.js'
import { SourceText } from './source-text.js'
import { type PlanView, shownKinds } from './view.js'

/** A plan: what the file says on one side, what was read from it on the other. */
export function PlanPage({ frame, view }: { readonly frame: Frame; readonly view: PlanView }) {
  const { texts } = frame
  const { document, source, items, all, pages } = view
  const name = planName(document)
  return (
    <Layout frame={frame} title={name} place="plans" scripts={['plan']} isWide>
      <p class="trail">
        <a href="/plans">{texts.places.plans}</a>
      </p>
      <h1>
        <Words texts={texts} text={name} most={120} />
      </h1>
      <PlanFacts texts={texts} view={view} />
      <div class="two-sides">
        <section class="side source-side" aria-labelledby="source-h">
          <div class="side-head">
            <h2 id="source-h">{texts.plan.source}</h2>
            <Looks frame={frame} view={view} />
            <Jumps frame={frame} view={view} />
          </div>
          {pages ? (
            <PageImages texts={texts} path={pathOf(view)} pages={pages} />
          ) : (
            <SourceText texts={texts} source={source} items={all} />
          )}
          <Parts frame={frame} view={view} />
        </section>
        <section class="side record-side" aria-labelledby="records-h">
          <div class="side-head">
            <h2 id="records-h">{texts.plan.records}</h2>
            <Kinds frame={frame} view={view} />
          </div>
          <ol class="items" id="records" tabindex={-1}>
            {items.map((numbered) => (
              <ItemCard frame={frame} documentId={document.id} numbered={numbered} />
            ))}
          </ol>
          {items.length === 0 && <p class="empty">{texts.plan.nothingHere}</p>}
        </section>
      </div>
    </Layout>
  )
}

const pathOf = ({ document }: PlanView): string => `/plans/${encodeURIComponent(document.id)}`

/** How the address asks for what is looked at now; null where it is shown unasked. */
const lookAsked = ({ looks, pages }: PlanView): string | null =>
  looks.length === 1 ? null : pages ? 'pages' : 'text'

/** The text, or the pages as they look. */
function Looks({ frame: { texts }, view }: { frame: Frame; view: PlanView }) {
  const { looks, pages } = view
  if (looks.length === 1) return null
  return (
    <ul class="tabs">
      {looks.map((look) => (
        <li>
          <a
            href={addressOf(pathOf(view), { view: look })}
            aria-current={(look === 'pages') === (pages !== null) ? 'true' : undefined}
          >
            {texts.plan.looks[look]}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Kinds({ frame: { texts }, view }: { frame: Frame; view: PlanView }) {
  const { part, parts } = view.source
  return (
    <ul class="tabs">
      {shownKinds.map((kind) => (
        <li>
          <a
            href={addressOf(
              pathOf(view),
              { show: kind === 'all' ? null : kind, part: parts > 1 ? part : null, view: lookAsked(view) },
              'records-h',
            )}
            aria-current={kind === view.show ? 'true' : undefined}
          >
            {texts.plan.shown[kind]} <span class="count">{texts.number(view.counts[kind])}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The way to the appendices, where a long plan keeps its tables. */
function Jumps({ frame: { texts }, view }: { frame: Frame; view: PlanView }) {
  const { id, appendices } = view.document
  const shown = appendices.filter(({ label }) => label !== null).slice(0, 12)
  if (shown.length === 0) return null
  return (
    <ul class="tabs jumps">
      {shown.map(({ label, start, title }) => (
        <li>
          <a href={placeAddress(id, { start, end: start + 1 })} title={title.slice(0, 200)}>
            {texts.plan.appendix} <Words texts={texts} text={label!} most={12} />
          </a>
        </li>
      ))}
    </ul>
  )
}

function Parts({ frame: { texts }, view }: { frame: Frame; view: PlanView }) {
  const { part, parts } = view.source
  if (parts === 1) return null
  const show = view.show === 'all' ? null : view.show
  const look = lookAsked(view)
  return (
    <nav class="pager" aria-label={texts.plan.partsOfText}>
      {part > 1 && (
        <a href={addressOf(pathOf(view), { show, part: part - 1, view: look })}>{texts.previous}</a>
      )}
      <span>{texts.plan.part(part, parts)}</span>
      {part < parts && (
        <a href={addressOf(pathOf(view), { show, part: part + 1, view: look })}>{texts.next}</a>
      )}
    </nav>
  )
}
