import { words } from '../../../pipeline/language/fold.js'
import { twoSidedDiff } from '../../../pipeline/report/changes/two-sided-diff.js'
import { shortened } from '../../../pipeline/report/plans.js'
import { sectionOf } from '../../../pipeline/report/sources/places.js'
import type { Texts } from '../../texts/texts.js'
import { placeAddress, planAddress } from '../parts/address.js'
import { planName } from '../parts/plan-name.js'
import { RecordFacts } from '../parts/record-facts.js'
import { Drawn, Words, wordsLanguage } from '../parts/words.js'
import type { Excerpt, ReviewSide } from './sides.js'

/** How much of a name is shown, in UTF-16 units. */
const longestName = 700

interface SideCardProps {
  readonly texts: Texts
  readonly side: ReviewSide
  /** The other sides: of two records the words that differ are marked. */
  readonly others: readonly ReviewSide[]
}

/** One side of a question: the plan, what was read, and the words that it was read from. */
export function SideCard({ texts, side: reviewed, others }: SideCardProps) {
  const { side, plan, record, excerpts } = reviewed
  const title = plan ? planName(plan) : side.documentId
  return (
    <section class="card side-card">
      <h3>
        {plan ? (
          <a href={planAddress(plan.id, side.recordId)}>
            <Words texts={texts} text={title} most={80} />
          </a>
        ) : (
          <Words texts={texts} text={title} most={80} />
        )}
        {plan?.issuedOn && <small> {texts.amounts.date(plan.issuedOn)}</small>}
      </h3>
      {side.label !== null && (
        <p class="side-label">
          <Label texts={texts} side={reviewed} other={others.length === 1 ? others[0] : undefined} />
        </p>
      )}
      {record && <RecordFacts texts={texts} record={record} />}
      {excerpts.map((excerpt) => (
        <ExcerptQuote texts={texts} documentId={side.documentId} excerpt={excerpt} />
      ))}
      {side.sources.length > excerpts.length && (
        <p class="note">{texts.amounts.more(side.sources.length - excerpts.length)}</p>
      )}
    </section>
  )
}

function Label({ texts, side, other }: { texts: Texts; side: ReviewSide; other: ReviewSide | undefined }) {
  const own = shortened(side.side.label ?? '', longestName)
  const otherLabel = other?.side.label
  const isPair = side.record !== undefined && other?.record !== undefined
  if (!isPair || otherLabel === null || otherLabel === undefined || !areAlike(own, otherLabel))
    return <Words texts={texts} text={own} />
  const { after } = twoSidedDiff(shortened(otherLabel, longestName), own)
  return (
    <bdi lang={wordsLanguage(texts)} class="own-words">
      <Drawn part={after} />
    </bdi>
  )
}

/** Where most words differ, marks on them would only be in the way. */
function areAlike(one: string, other: string): boolean {
  const [own, others] = [words(one), new Set(words(other))]
  return own.filter((word) => others.has(word)).length > own.length / 2
}

interface ExcerptQuoteProps {
  readonly texts: Texts
  readonly documentId: string
  readonly excerpt: Excerpt
}

/** Words of a source as they stand, with what is around them. */
export function ExcerptQuote({ texts, documentId, excerpt }: ExcerptQuoteProps) {
  const { start, end, before, words: own, after } = excerpt
  const section = sectionOf({ ...excerpt, page: null, text: own, documentId, section: [...excerpt.section] })
  return (
    <figure class="excerpt">
      <blockquote>
        <span class="around">
          <Words texts={texts} text={before} />
        </span>
        <mark>
          <Words texts={texts} text={own} />
        </mark>
        <span class="around">
          <Words texts={texts} text={after} />
        </span>
      </blockquote>
      <figcaption>
        <a href={placeAddress(documentId, { start, end })}>
          {section === '' ? texts.amounts.characters(start, end) : <Words texts={texts} text={section} />}
        </a>
      </figcaption>
    </figure>
  )
}
