import { isAtRest } from '../../take-in/batch.js'
import type { Frame } from '../parts/frame.js'
import { Layout } from '../parts/layout.js'
import { Token } from '../parts/token.js'
import { Words } from '../parts/words.js'
import { TakenCard } from './taken-card.js'
import type { BatchView } from './view.js'

/** Files that were taken in: how far reading them is, what came out, and whether it joins the dataset. */
export function BatchPage({ frame, view }: { readonly frame: Frame; readonly view: BatchView }) {
  const { texts } = frame
  const { batch, items } = view
  const canJoin = batch.state === 'ready' && items.some(({ result }) => result !== null)
  return (
    <Layout frame={frame} title={texts.takeIn.title} place="takeIn" scripts={['batch']}>
      <p class="trail">
        <a href="/take-in">{texts.takeIn.title}</a>
      </p>
      <h1>{texts.takeIn.preview}</h1>
      <p
        class={batch.state === 'failed' ? 'notice bad' : batch.state === 'joined' ? 'notice good' : 'notice'}
        role="status"
        id="batch"
        data-batch={batch.id}
        data-state={batch.state}
      >
        {texts.takeIn.batchNotes[batch.state]}
        {batch.reason !== null && (
          <>
            {' '}
            <small>
              {texts.problemDetail}{' '}
              <span lang="en">
                <Words texts={texts} text={batch.reason} most={300} />
              </span>
            </small>
          </>
        )}
        {!isAtRest(batch) && (
          <>
            {' '}
            <a href={`/take-in/${batch.id}`} class="without-script">
              {texts.takeIn.refresh}
            </a>
          </>
        )}
      </p>
      {canJoin && <Choices frame={frame} id={batch.id} />}
      <ol class="taken">
        {items.map((item) => (
          <TakenCard texts={texts} item={item} />
        ))}
      </ol>
      {canJoin && items.length > 1 && <Choices frame={frame} id={batch.id} />}
      {isAtRest(batch) && !canJoin && (
        <div class="taken-actions">
          <a class="button" href="/take-in">
            {texts.takeIn.again}
          </a>
          {batch.state !== 'joined' && <Discard frame={frame} id={batch.id} />}
        </div>
      )}
    </Layout>
  )
}

function Choices({ frame, id }: { frame: Frame; id: string }) {
  return (
    <div class="taken-actions">
      <form method="post" action={`/take-in/${id}/join`}>
        <Token frame={frame} />
        <button type="submit" class="yes">
          {frame.texts.takeIn.join}
        </button>
      </form>
      <Discard frame={frame} id={id} />
    </div>
  )
}

function Discard({ frame, id }: { frame: Frame; id: string }) {
  return (
    <form method="post" action={`/take-in/${id}/discard`}>
      <Token frame={frame} />
      <button type="submit" class="quiet">
        {frame.texts.takeIn.discard}
      </button>
    </form>
  )
}
