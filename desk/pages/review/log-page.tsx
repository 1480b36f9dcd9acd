import type { Frame } from '../parts/frame.js'
import { Layout } from '../parts/layout.js'
import { ListPager } from '../parts/list-pager.js'
import type { ListPart } from '../parts/page-of.js'
import type { Decided } from './decided.js'
import { DecidedRow } from './decided-row.js'

interface LogPageProps {
  readonly frame: Frame
  readonly decided: ListPart<Decided>
  /** The lines of the log that cannot be used, with why. */
  readonly damaged: readonly { readonly line: number; readonly reason: string }[]
}

/** All that was decided, the latest first. */
export function LogPage({ frame, decided, damaged }: LogPageProps) {
  const { texts } = frame
  return (
    <Layout frame={frame} title={texts.log.title} place="review">
      <p class="trail">
        <a href="/review">{texts.places.review}</a>
      </p>
      <h1>{texts.log.title}</h1>
      <p class="lead">{texts.log.lead}</p>
      {damaged.length > 0 && (
        <div class="notice bad">
          <p>{texts.log.damaged(damaged.length)}</p>
          <ul>
            {damaged.slice(0, 20).map(({ line, reason }) => (
              <li lang="en">
                {line}: {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
      {decided.all === 0 && <p class="empty">{texts.log.none}</p>}
      <ol class="plain log">
        {decided.items.map((one) => (
          <li>
            <DecidedRow frame={frame} decided={one} question={{ kind: '', plan: '' }} isLatest={false} />
            <p class="decided-id">
              <code>{one.judgement.id}</code>
            </p>
          </li>
        ))}
      </ol>
      <ListPager texts={texts} part={decided} path="/review/log" query={{}} />
    </Layout>
  )
}
