import type { QueueEvidence } from '../../../pipeline/judge/queue/item.js'
import { own, quoted, type Sentence } from '../../../pipeline/words/sentence.js'
import type { Texts } from '../../texts/texts.js'

type NameOf = (agencyId: string) => string | undefined

/** What stands between the parts of a detail, and between what the two sides have. */
const betweenParts = '; '
const betweenSides = ' / '

/**
 * What a reason of a link says, in the language of the page: the linker says it in English with words of the documents.
 *
 * @param nameOf what the agency of an id is called; undefined where there is none
 * @example plainly(detailSaid({ feature: 'name-words', weight: 0.4, detail: 'shared: số; only b: tỉnh' }, textsOf('vi'), () => undefined)) // 'chung: số; chỉ mục 2: tỉnh'
 */
export function detailSaid({ feature, detail }: QueueEvidence, texts: Texts, nameOf: NameOf): Sentence {
  if (feature === 'measure')
    return own(
      detail
        .split(betweenSides)
        .map((measure) => texts.choice('measure', measure))
        .join(betweenSides),
    )
  if (feature === 'place')
    return detail
      .split(betweenSides)
      .flatMap((place, at) => [...own(at === 0 ? '' : betweenSides), ...placeSaid(place, texts)])
  const named = feature === 'agency' ? detail.split(/(, | \/ |: )/).map((id) => nameOf(id) ?? id) : [detail]
  return named
    .join('')
    .split(betweenParts)
    .flatMap((part, at) => [...own(at === 0 ? '' : betweenParts), ...partSaid(part, texts)])
}

function placeSaid(place: string, { review }: Texts): Sentence {
  return place === 'unknown' ? own(review.details.unknown!) : quoted(place)
}

/** `shared: words`, remarks alone, or words of the documents alone. */
function partSaid(part: string, { review }: Texts): Sentence {
  const remarks = remarksOf(part, review.details)
  if (remarks !== null) return own(remarks.join(', '))
  const colon = part.indexOf(': ')
  const label = review.details[part.slice(0, Math.max(0, colon))]
  return label === undefined ? quoted(part) : [...own(`${label}: `), ...quoted(part.slice(colon + 2))]
}

/** The remarks that a part is made of, in the language of the page; null where it is more than that. A remark may hold a comma. */
function remarksOf(part: string, said: Texts['review']['details']): string[] | null {
  const found: string[] = []
  let rest = part
  while (rest !== '') {
    const remark = Object.keys(said).find((one) => rest === one || rest.startsWith(`${one}, `))
    if (remark === undefined) return null
    found.push(said[remark]!)
    rest = rest.slice(remark.length).replace(/^, /, '')
  }
  return found.length === 0 ? null : found
}
