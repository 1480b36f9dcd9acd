import { addressOf } from '../parts/address.js'
import type { Frame } from '../parts/frame.js'
import { Token } from '../parts/token.js'
import type { CurrentItem, ReviewView } from './view.js'

interface DecideFormProps {
  readonly frame: Frame
  readonly view: ReviewView
  readonly current: CurrentItem
}

/** Yes, no, a correction, or the next one: buttons, each with the key that does the same. */
export function DecideForm({ frame, view, current }: DecideFormProps) {
  const { texts } = frame
  const { question } = view
  const { item, next, previous, sides } = current
  const to = (id: string): string =>
    addressOf('/review', { kind: question.kind, plan: question.plan, item: id })
  const correctable = sides.flatMap(({ record }) => (record ? [record.id] : []))
  return (
    <form class="decide" method="post" action="/review" id="decide">
      <Token frame={frame} />
      <input type="hidden" name="item" value={item.id} />
      <input type="hidden" name="kind" value={question.kind} />
      <input type="hidden" name="plan" value={question.plan} />
      <div class="decide-buttons">
        <button type="submit" name="verdict" value="accept" class="yes" aria-keyshortcuts="a">
          {texts.review.yes[item.kind]} <Key name="A" />
        </button>
        <button type="submit" name="verdict" value="reject" class="no" aria-keyshortcuts="r">
          {texts.review.no[item.kind]} <Key name="R" />
        </button>
        {correctable.map((id, index) => (
          <a
            class="button"
            href={addressOf(`/records/${encodeURIComponent(id)}`, {
              kind: question.kind,
              plan: question.plan,
              item: item.id,
            })}
            data-key={index === 0 ? 'c' : undefined}
            aria-keyshortcuts={index === 0 ? 'c' : undefined}
          >
            {correctable.length === 1 ? texts.review.correct : texts.review.correctSide(index + 1)}{' '}
            {index === 0 && <Key name="C" />}
          </a>
        ))}
        {next !== null && (
          <a class="button quiet" href={to(next)} rel="next" data-key="s" aria-keyshortcuts="s">
            {texts.review.skip} <Key name="S" />
          </a>
        )}
        {previous !== null && (
          <a class="button quiet" href={to(previous)} rel="prev" data-key="p" aria-keyshortcuts="p">
            {texts.review.back} <Key name="P" />
          </a>
        )}
      </div>
      <label class="why">
        <span>{texts.review.why}</span>
        <input name="why" maxlength={500} autocomplete="off" />
      </label>
    </form>
  )
}

/** The key that does the same; it works where a script runs. */
export function Key({ name }: { readonly name: string }) {
  return (
    <span class="key" aria-hidden="true">
      {name}
    </span>
  )
}
