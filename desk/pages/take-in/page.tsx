import type { Batch } from '../../take-in/batch.js'
import { addressOf } from '../parts/address.js'
import type { Frame } from '../parts/frame.js'
import { Layout } from '../parts/layout.js'
import { Token } from '../parts/token.js'
import { Words } from '../parts/words.js'

interface TakeInPageProps {
  readonly frame: Frame
  /** What was taken in lately, the latest first. */
  readonly batches: readonly Batch[]
  /** How large a file may be, in megabytes. */
  readonly megabytes: number
}

/** Where files are given: by choosing or by dropping them. */
export function TakeInPage({ frame, batches, megabytes }: TakeInPageProps) {
  const { texts, token } = frame
  return (
    <Layout frame={frame} title={texts.takeIn.title} place="takeIn" scripts={['take-in']}>
      <h1>{texts.takeIn.title}</h1>
      <p class="lead">{texts.takeIn.lead}</p>
      <form
        class="drop"
        id="drop"
        method="post"
        action={addressOf('/take-in', { _token: token })}
        enctype="multipart/form-data"
      >
        <Token frame={frame} />
        <label>
          <span class="choose">{texts.takeIn.files}</span>
          <input type="file" name="files" multiple required />
        </label>
        <p class="chosen needs-script" id="chosen" role="status" hidden>
          {texts.takeIn.noneChosen}
        </p>
        <p class="note needs-script" hidden>
          {texts.takeIn.drop}
        </p>
        <p class="note">{texts.takeIn.limits(megabytes)}</p>
        <button type="submit" class="yes">
          {texts.takeIn.send}
        </button>
        <p class="note" id="sending" role="status" hidden>
          {texts.takeIn.sending}
        </p>
      </form>
      {batches.length > 0 && (
        <section aria-labelledby="batches-h">
          <h2 id="batches-h">{texts.takeIn.earlier}</h2>
          <ul class="rows">
            {batches.map((batch) => (
              <li class="row">
                <div class="row-main">
                  <a href={`/take-in/${batch.id}`}>
                    <Words texts={texts} text={batch.files.map(({ name }) => name).join(', ')} most={160} />
                  </a>
                  <p class="row-facts">
                    {texts.takeIn.batchStates[batch.state]} ·{' '}
                    <time datetime={batch.at}>{texts.moment(batch.at)}</time> ·{' '}
                    <Words texts={texts} text={texts.takeIn.byWhom(batch.by)} most={80} />
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  )
}
