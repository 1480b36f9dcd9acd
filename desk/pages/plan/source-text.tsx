import { printable } from '../../../pipeline/report/page/html.js'
import type { Texts } from '../../texts/texts.js'
import type { PlanItem } from './items.js'
import type { Segment } from './segments.js'
import { litItem, type PlanSource } from './view.js'

interface SourceTextProps {
  readonly texts: Texts
  readonly source: PlanSource
  /** All items of the plan, by number. */
  readonly items: readonly PlanItem[]
}

/**
 * The source text of a plan. Words that a record came from are marked and bear its number; a pin where they begin leads
 * to the record. What the file says is shown as it is, line by line.
 */
export function SourceText({ texts, source, items }: SourceTextProps) {
  const firstLit = source.segments.find((segment) => isLit(segment))
  const firsts = firstBegins(source.segments)
  return (
    <section class="source-text" id="source" lang="vi" tabindex={0} aria-label={texts.plan.source}>
      {source.segments.map((segment) => (
        <>
          {segment.begins
            .filter((number) => number !== litItem)
            .map((number) => (
              <Pin
                texts={texts}
                number={number}
                item={items[number]!}
                isFirst={firsts.get(number) === segment}
              />
            ))}
          <Stretch
            words={printable(source.text.slice(segment.start, segment.end))}
            segment={segment}
            items={items}
            id={segment === firstLit ? 'at' : undefined}
          />
        </>
      ))}
    </section>
  )
}

/** Where the words of each item begin first. */
function firstBegins(segments: readonly Segment[]): Map<number, Segment> {
  const firsts = new Map<number, Segment>()
  for (const segment of segments)
    for (const number of segment.begins) if (!firsts.has(number)) firsts.set(number, segment)
  return firsts
}

const isLit = ({ items }: Segment): boolean => items.includes(litItem)

interface StretchProps {
  readonly words: string
  readonly segment: Segment
  readonly items: readonly PlanItem[]
  readonly id: string | undefined
}

function Stretch({ words, segment, items, id }: StretchProps) {
  const numbers = segment.items.filter((number) => number !== litItem)
  if (segment.items.length === 0) return words
  const kinds = [...new Set(numbers.map((number) => items[number]!.kind))]
  const attributes = {
    class: ['words', ...kinds].join(' '),
    ...(numbers.length > 0 ? { 'data-items': numbers.join(' ') } : {}),
    ...(id === undefined ? {} : { id }),
  }
  return isLit(segment) ? <mark {...attributes}>{words}</mark> : <span {...attributes}>{words}</span>
}

interface PinProps {
  readonly texts: Texts
  readonly number: number
  readonly item: PlanItem
  /** An item may have come from several places: the first one bears its name. */
  readonly isFirst: boolean
}

/** Leads from where words begin to what was read from them. */
function Pin({ texts, number, item, isFirst }: PinProps) {
  return (
    <a
      class={`pin ${item.kind}`}
      id={isFirst ? `w${number}` : undefined}
      href={`#i${number}`}
      title={texts.plan.kinds[item.kind]}
    >
      <span class="unseen">
        {texts.plan.kinds[item.kind]} {number + 1}
      </span>
    </a>
  )
}
