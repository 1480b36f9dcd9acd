import type { Child } from 'hono/jsx'
import { defaultThreshold } from '../../../pipeline/judge/queue/threshold.js'
import { noticeSaid } from '../../../pipeline/words/particulars.js'
import { isDoubt } from '../../../schemas/warning.js'
import { addressOf, indicatorAddress, placeAddress, planAddress } from '../parts/address.js'
import type { Frame } from '../parts/frame.js'
import { planName } from '../parts/plan-name.js'
import { RecordFacts } from '../parts/record-facts.js'
import { contradictionSaid, Said } from '../parts/said.js'
import { shownValue } from '../parts/shown-value.js'
import { Words } from '../parts/words.js'
import type { PlanItem } from './items.js'
import type { NumberedItem } from './view.js'

/** How much of a name or text is shown, in UTF-16 units; all of it stands in the source. */
const longestName = 420

interface ItemCardProps {
  readonly frame: Frame
  readonly documentId: string
  readonly numbered: NumberedItem
}

/** Something that was read from the plan, or noticed in it, beside the text. */
export function ItemCard({ frame, documentId, numbered }: ItemCardProps) {
  const { texts } = frame
  const { item } = numbered
  if (item.kind === 'warning') {
    const { code, message } = item.warning
    return (
      <Card frame={frame} numbered={numbered} documentId={documentId} loud={isDoubt(code)}>
        <p>
          {texts.warnings[code]}{' '}
          <span class="note">
            <Said frame={frame} sentence={noticeSaid(message, frame.language)} most={longestName} />
          </span>
        </p>
      </Card>
    )
  }
  if (item.kind === 'contradiction') {
    const { id, kind } = item.contradiction
    return (
      <Card frame={frame} numbered={numbered} documentId={documentId} loud>
        <p>
          <b>{texts.amounts.contradictionKinds[kind]}.</b>{' '}
          <Said frame={frame} sentence={contradictionSaid(item.contradiction, frame)} most={longestName} />
        </p>
        <p class="card-links">
          <a href={addressOf('/review', { item: id })}>{texts.plan.decide}</a>
        </p>
      </Card>
    )
  }
  return <RecordCard frame={frame} documentId={documentId} numbered={numbered} item={item} />
}

interface RecordCardProps extends ItemCardProps {
  readonly item: Extract<PlanItem, { readonly record: unknown }>
}

function RecordCard({ frame, documentId, numbered, item: { record, corrections } }: RecordCardProps) {
  const { texts } = frame
  const name = 'values' in record ? record.name : record.text
  const isUnsure = record.confidence < defaultThreshold
  return (
    <Card frame={frame} numbered={numbered} documentId={documentId} ordinal={record.ordinal} loud={false}>
      <p class="card-name">
        <Words texts={texts} text={name} most={longestName} />
      </p>
      <RecordFacts texts={texts} record={record} />
      {isUnsure && <p class="doubt">{texts.amounts.confidence(texts.percent(record.confidence))}</p>}
      {corrections.map(({ field, was }) => (
        <p class="corrected">
          {texts.plan.corrected(texts.fieldName(field))}{' '}
          <del>
            <Words texts={texts} text={shownValue(was, texts)} most={120} />
          </del>
        </p>
      ))}
      <p class="card-links">
        <a href={addressOf(`/records/${encodeURIComponent(record.id)}`)}>{texts.plan.correct}</a>
        {'values' in record && record.indicatorId !== null && (
          <a href={indicatorAddress(record.indicatorId)}>{texts.plan.overTime}</a>
        )}
        {numbered.elsewhere.map(({ recordId, plan }) => (
          <a href={planAddress(plan.id, recordId)}>
            {plan.id === documentId ? (
              texts.plan.alsoHere
            ) : (
              <>
                {texts.plan.alsoIn} <Words texts={texts} text={planName(plan)} most={40} />
              </>
            )}
          </a>
        ))}
      </p>
    </Card>
  )
}

interface CardProps extends ItemCardProps {
  readonly ordinal?: string | null
  readonly loud: boolean
  readonly children: Child
}

function Card({ frame: { texts }, documentId, numbered, ordinal, loud, children }: CardProps) {
  const { number, item } = numbered
  const [place] = item.places
  return (
    <li class={`item ${item.kind}${loud ? ' loud' : ''}`} id={`i${number}`} data-item={number}>
      <p class="item-kind">
        <a href={place ? whereOf(documentId, item) : `#w${number}`} class="to-words" data-to={number}>
          {texts.plan.kinds[item.kind]}
          {ordinal !== null && ordinal !== undefined && (
            <>
              {' '}
              <Words texts={texts} text={ordinal} most={20} />
            </>
          )}
          <span class="unseen"> {texts.plan.seeWords}</span>
        </a>
      </p>
      {children}
    </li>
  )
}

function whereOf(documentId: string, item: PlanItem): string {
  return 'record' in item
    ? planAddress(documentId, item.record.id)
    : placeAddress(documentId, item.places[0]!)
}
