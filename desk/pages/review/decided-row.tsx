import { documentOf } from '../../../pipeline/dataset/document-of.js'
import { kindOfRecord } from '../../../pipeline/judge/pair-judgement.js'
import { placeAddress, planAddress } from '../parts/address.js'
import type { Frame } from '../parts/frame.js'
import { Said } from '../parts/said.js'
import { shownValue } from '../parts/shown-value.js'
import { Token } from '../parts/token.js'
import { Words } from '../parts/words.js'
import { Key } from './decide-form.js'
import type { Decided } from './decided.js'
import { questionOf, repairSaid } from './question.js'
import { verdictSaid } from './verdict.js'

/** How much of what was decided is shown, in UTF-16 units. */
const longestName = 140
const longestSentence = 400

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
  const { judgement, records, holds } = decided
  const [place] = records.length > 0 ? records.map(placeOfRecord) : placesOf(decided)
  return (
    <div class={holds ? 'decided' : 'decided undone'}>
      <DecidedWords frame={frame} decided={decided} />
      <div class="decided-actions">
        {place !== undefined && <a href={place}>{texts.review.see}</a>}
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

/** What was decided, on what, by whom and when. */
export function DecidedWords({ frame, decided }: { readonly frame: Frame; readonly decided: Decided }) {
  const { texts } = frame
  const { judgement, verdict, about, holds } = decided
  return (
    <p>
      <b>{verdictSaid(decided, texts)}</b> <AskedAbout frame={frame} decided={decided} />
      {about.slice(0, 2).map((name, index) => (
        <>
          {index > 0 && ' ↔ '}
          <Words texts={texts} text={name} most={longestName} />
        </>
      ))}
      {verdict.kind === 'correct' && <What frame={frame} judgement={verdict} />}{' '}
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
  )
}

const placeOfRecord = (id: string): string => planAddress(documentOf(id), id)

/** Where the words of what was settled stand. */
function placesOf({ asked }: Decided): string[] {
  return (asked?.item.sides ?? []).flatMap(({ documentId, recordId, sources: [source] }) => {
    if (recordId !== null) return [placeOfRecord(recordId)]
    return source ? [placeAddress(documentId, source)] : []
  })
}

/** What was settled, in the words that it was asked in. */
function AskedAbout({ frame, decided: { asked, verdict } }: { frame: Frame; decided: Decided }) {
  const { texts } = frame
  if (verdict.kind !== 'settle' || kindOfRecord(verdict.subject)) return null
  if (asked === null) return <span class="note">{texts.log.goneSubject}</span>
  const { item } = asked
  const said = item.kind === 'repair' ? repairSaid(item, frame) : questionOf(asked, frame)
  const words = item.kind === 'doubt' ? item.sides[0]?.sources[0]?.text : undefined
  return (
    <>
      <Said frame={frame} sentence={said} most={longestSentence} />
      {words !== undefined && (
        <>
          {' “'}
          <Words texts={texts} text={words} most={longestName} />
          {'”'}
        </>
      )}
    </>
  )
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
