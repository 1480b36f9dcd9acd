import { documentOf } from '../../../pipeline/judge/pair-judgement.js'
import { planAddress } from '../parts/address.js'
import type { Frame } from '../parts/frame.js'
import { shownValue } from '../parts/shown-value.js'
import { Token } from '../parts/token.js'
import { Words } from '../parts/words.js'
import { Key } from './decide-form.js'
import type { Decided } from './decided.js'

/** How much of what was decided is shown, in UTF-16 units. */
const longestName = 140

interface DecidedRowProps {
  readonly frame: Frame
  readonly decided: Decided
  /** Where to go on after taking it back. */
  readonly question: { readonly kind: string; readonly plan: string }
  /** Whether the key for undoing takes this one back. */
  readonly isLatest: boolean
}

/** What was decided: who, what, when, and the button that takes it back. */
export function DecidedRow({ frame, decided, question, isLatest }: DecidedRowProps) {
  const { texts } = frame
  const { judgement, about, records, holds } = decided
  const [record] = records
  return (
    <div class={holds ? 'decided' : 'decided undone'}>
      <p>
        <b>{verdictOf(decided, frame)}</b>{' '}
        {about.slice(0, 2).map((name, index) => (
          <>
            {index > 0 && ' ↔ '}
            <Words texts={texts} text={name} most={longestName} />
          </>
        ))}
        {judgement.kind === 'correct' && <What frame={frame} judgement={judgement} />}{' '}
        <small class="note">
          <Words texts={texts} text={judgement.by} most={60} />
          {', '}
          <time datetime={judgement.at}>{texts.moment(judgement.at)}</time>
          {judgement.why !== null && (
            <>
              {' · “'}
              <Words texts={texts} text={judgement.why} most={200} />
              {'”'}
            </>
          )}
          {!holds && ` · ${texts.review.noLonger}`}
        </small>
      </p>
      <div class="decided-actions">
        {record !== undefined && <a href={planAddress(documentOf(record), record)}>{texts.review.see}</a>}
        {holds && (
          <form method="post" action="/review/undo" data-undo={isLatest ? 'latest' : undefined}>
            <Token frame={frame} />
            <input type="hidden" name="judgement" value={judgement.id} />
            <input type="hidden" name="kind" value={question.kind} />
            <input type="hidden" name="plan" value={question.plan} />
            <button type="submit" class="quiet" aria-keyshortcuts={isLatest ? 'u' : undefined}>
              {texts.review.undo} {isLatest && <Key name="U" />}
            </button>
          </form>
        )}
      </div>
    </div>
  )
}

function verdictOf({ judgement }: Decided, { texts }: Frame): string {
  return judgement.kind === 'settle'
    ? texts.review.verdicts[judgement.verdict]
    : texts.review.verdicts[judgement.kind]
}

type Correction = Extract<Decided['judgement'], { kind: 'correct' }>

/** What a correction changed. */
function What({ frame: { texts }, judgement }: { frame: Frame; judgement: Correction }) {
  const { field, was, value } = judgement
  return (
    <>
      {' · '}
      {texts.fieldName(field)}:{' '}
      <del>
        <Words texts={texts} text={shownValue(was, texts)} most={120} />
      </del>
      {' → '}
      <ins>
        <Words texts={texts} text={shownValue(value, texts)} most={120} />
      </ins>
    </>
  )
}
