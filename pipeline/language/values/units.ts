import { valueWords } from '../../../knowledge/value-words.js'
import { latin } from '../latin.js'

/** A unit behind a number, and where its words stand. */
export interface UnitFound {
  unit: string
  start: number
  end: number
  /** Its words are a noun: the thing counted, which ends at `nounEnd`. */
  counted: boolean
  nounEnd: number
  /** What the number is multiplied by: a million in `1 triệu cây`. */
  times?: number
}

const multiplier = latin(/^\s+(tỷ|tỉ|triệu|nghìn|ngàn|vạn)\s+(?=\p{L})/u)
const multipliers: Readonly<Record<string, number>> = {
  tỷ: 1_000_000_000,
  tỉ: 1_000_000_000,
  triệu: 1_000_000,
  nghìn: 1000,
  ngàn: 1000,
  vạn: 10_000,
}

/** `1 triệu cây`, `30 nghìn ha`: what is counted stands behind the word for the number's size. */
export function multipliedUnitAt(folded: string, from: number): UnitFound | null {
  const size = multiplier.exec(folded.slice(from, from + 20))
  const unit = size && unitAt(folded, from + size[0].length)
  return unit && { ...unit, times: multipliers[size[1]!]! }
}

/** `8,2 triệu TEU`: the size of a number, before what no list holds. */
export function sizeAt(folded: string, from: number): { times: number; end: number } | null {
  const size = multiplier.exec(folded.slice(from, from + 20))
  if (!size || /^t[ỷỉ]$/u.test(size[1]!)) return null
  return { times: multipliers[size[1]!]!, end: from + size[0].trimEnd().length }
}

/** What no list holds, before a stroke: `µg/m³`, `triệu con/năm`. */
const unlisted = latin(/^\s*((?:(?:triệu|nghìn|ngàn|tỷ)\s)?[\p{L}µ]{1,6}[²³23]?)(?=\/[\p{L}\d])/u)
/** `15/vạn dân`, `45/100.000 trẻ đẻ sống`: so many of what the name says, right behind the number. */
export function startsRate(folded: string, from: number): boolean {
  const per = valueWords().perAfter.exec(folded.slice(from, from + 40))
  return per !== null && (per[1] !== undefined || per[2] === 'vạn dân')
}

/** What is weighed or measured, before the stroke: `0,8 kg rác/người/ngày`, `7,5 lít cồn nguyên chất/người/năm`. */
const matter = latin(/^\s\p{L}{1,8}(?:(?=\/\p{L})|(?:\s\p{L}{1,8}){1,2}(?=\/người(?!\p{L})))/u)
const yearly = latin(/^\s?(?:mỗi năm|một năm)(?!\p{L})/u)

/** A unit has at most so many parts behind strokes: `triệu đồng/hợp đồng/năm` has two. */
const mostParts = 3

/** The words before the first stroke of a unit. */
interface Base {
  readonly spelled: string
  readonly unit: string
  readonly start: number
  readonly end: number
  /** The noun of the thing counted, or null. */
  readonly noun: string | null
}

/** So many things for each so many of others, where no list holds the two: `doanh nghiệp/1.000 dân`, `dược sĩ/vạn dân`. */
const rateUnit = latin(
  /^\s*((?:\p{L}{1,7}\s){0,3}\p{L}{1,7})(?:\s?\/\s?|\s+trên\s+)(?:(?:1|một)\s+)?((?:\d{1,3}(?:\.\d{3}){0,2}|vạn)\s+(?:người dân|người|dân số|dân|hộ dân|hộ|trẻ em|trẻ|học sinh|lao động|phụ nữ|bé gái|giường bệnh|giường|doanh nghiệp|đơn thuốc|km2|ha))(?!\p{L})/u,
)

function rateAt(words: string, from: number): UnitFound | null {
  const rate = rateUnit.exec(words)
  if (!rate) return null
  const [whole, thing, per] = rate as unknown as [string, string, string]
  const start = from + whole.indexOf(thing)
  return {
    unit: `${thing}/${per}`,
    start,
    end: from + whole.length,
    counted: true,
    nounEnd: start + thing.length,
  }
}

/**
 * The unit that stands at a place, right behind a number, with all its parts; null where none does.
 *
 * @example unitAt('đạt 5 tỷ đồng/năm', 5)?.unit // 'tỷ đồng/năm'
 */
export function unitAt(folded: string, from: number): UnitFound | null {
  const listed = listedUnitAt(folded, from)
  const rate = rateAt(folded.slice(from, from + 60), from)
  const found = rate && rate.end > (listed?.end ?? from) ? rate : listed
  return found && { ...found, unit: found.unit.replace(/^usd/, 'USD').replace(/\/10\.000(?= )/, '/vạn') }
}

/** A year, but not the span of `5 năm 2031 - 2035`. */
const yearBehind = /^\s(?:19|20)\d\d(?!\d)(?!\s?[-–]\s?(?:19|20)\d\d)/

function listedUnitAt(folded: string, from: number): UnitFound | null {
  const base = baseAt(folded, from)
  // `95 năm 2030`: the year of another amount
  if (!base || (base.spelled === 'năm' && yearBehind.test(folded.slice(base.end, base.end + 12)))) return null
  // `tỷ` alone is of money, but not before what is counted: `2 tỷ con giống`
  if (/^t[ỷỉ]$/u.test(base.spelled)) {
    const counted = multipliedUnitAt(folded, from)
    if (counted) return counted
  }
  const { parts, end, named } = partsAt(folded, base)
  const { unitOf } = valueWords()
  const whole = parts.length > 0 ? unitOf.get([base.spelled, ...parts].join('/')) : undefined
  const unit = whole ?? [base.unit, ...parts].join('/')
  const found = {
    unit,
    start: base.noun === null ? base.start : base.end - base.noun.length,
    end,
    counted: base.noun !== null,
    nounEnd: named ? end : base.end,
  }
  const each = unit.endsWith('/năm') ? null : yearly.exec(folded.slice(end, end + 12))
  return each ? { ...found, unit: `${unit}/năm`, end: end + each[0].length } : found
}

/** `35% dân số và 26% số hộ luyện tập …`: one more share, of which the same is said. */
const besideShare = /^\s+và\s+(?:có\s+)?\d[\d.,]*\s?%\s/u

/** `90% dân số nông thôn được …`: who a share is of, where more is said of them, is the thing that is measured. */
const isShareOfThing = (folded: string, end: number, unit: string): boolean =>
  unit === '% dân số' &&
  (besideShare.test(folded.slice(end, end + 20)) ||
    /^\s+(?!(?:vào|trong|năm|so|và|đến|theo|của)(?!\p{L}))\p{L}/u.test(folded.slice(end, end + 8)))

function baseAt(folded: string, from: number): Base | null {
  const words = valueWords()
  const match = words.unitAfter.exec(folded.slice(from, from + 60))
  if (!match) {
    // `45/100.000 trẻ đẻ sống`: what is counted is said by the name
    if (startsRate(folded, from)) return { spelled: '', unit: '', start: from, end: from, noun: null }
    const other = unlisted.exec(folded.slice(from, from + 40))
    if (!other) return null
    const end = from + other[0].length
    const per = words.perAfter.test(folded.slice(end, end + 40))
    return per
      ? { spelled: other[1]!, unit: other[1]!, start: end - other[1]!.length, end, noun: null }
      : null
  }
  // The list holds whole ratios too, which may have more parts than are listed.
  const whole = isShareOfThing(folded, from + match[0].length, match[1]!) ? '%' : match[1]!
  const stroke = words.counted.has(whole) ? -1 : whole.indexOf('/')
  const spelled = stroke < 0 ? whole : whole.slice(0, stroke)
  const start = from + match[0].length - match[1]!.length
  const noun = spelled.replace(/^(?:triệu|nghìn|ngàn)\s+/u, '')
  const end = start + spelled.length
  const isOfThings = words.turns.test(folded.slice(start, start + 40))
  const unit = isOfThings ? spelled : (words.unitOf.get(spelled) ?? spelled)
  if (words.counted.has(noun)) return { spelled, unit, start, end, noun }
  const ofWhat = matter.exec(folded.slice(end, end + 36))?.[0] ?? ''
  return { spelled: spelled + ofWhat, unit: unit + ofWhat, start, end: end + ofWhat.length, noun: null }
}

/** The parts behind the strokes; `named` where they are other things counted with the first (`sản phẩm/dịch vụ`). */
function partsAt(folded: string, base: Base): { parts: string[]; end: number; named: boolean } {
  const { perAfter, perTimes, counted, unitOf } = valueWords()
  const parts: string[] = []
  let { end } = base
  let named = base.noun !== null
  while (parts.length < mostParts) {
    const match = perAfter.exec(folded.slice(end, end + 40))
    if (!match) break
    const part = (match[1] ?? match[2] ?? match[3]!).replace(/\s+/g, ' ')
    const isKnown = match[3] === undefined || unitOf.has([base.spelled, ...parts, part].join('/'))
    if (!isKnown && base.noun !== null) break
    if (base.unit.startsWith('%') && !perTimes.has(part)) break
    named &&= counted.has(part)
    parts.push(part)
    end += match[0].length
  }
  return { parts, end, named: named && parts.length > 0 }
}
