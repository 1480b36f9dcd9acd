import { valueWords } from '../../../knowledge/value-words.js'

/** A unit behind a number, and where its words stand. */
export interface UnitFound {
  unit: string
  start: number
  end: number
  /** Its words are a noun: the thing counted. */
  counted: boolean
  /** What the number is multiplied by: a million in `1 triệu cây`. */
  times?: number
}

const multiplier = /^\s+(triệu|nghìn|ngàn|vạn)\s+(?=\p{L})/u
const multipliers: Readonly<Record<string, number>> = {
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

/** Units made of two that no list holds: `triệu tấn/năm`, `µg/m³`, `m³/ngày đêm`. */
const ratioUnit =
  /^\s*((?:(?:triệu|nghìn|ngàn|tỷ)\s)?[\p{L}µ]{1,6}[²³23]?\/(?:ngày đêm|vạn dân|[\p{L}]{1,6}[²³23]?)(?:\/năm)?)(?![\p{L}\d/])/u

/** So many things for each so many of others, where no list holds the two: `doanh nghiệp/1.000 dân`, `dược sĩ/vạn dân`. */
const rateUnit =
  /^\s*((?:\p{L}{1,7}\s){0,3}\p{L}{1,7})\s?\/\s?(?:(?:1|một)\s+)?((?:\d{1,3}(?:\.\d{3}){0,2}|vạn)\s+(?:người dân|người|dân số|dân|hộ dân|hộ|trẻ|học sinh|lao động|phụ nữ|giường bệnh|giường|doanh nghiệp|đơn thuốc|km2|ha))(?!\p{L})/u

function rateAt(words: string, from: number): UnitFound | null {
  const rate = rateUnit.exec(words)
  if (!rate) return null
  const [whole, thing, per] = rate as unknown as [string, string, string]
  const unit = `${thing}/${per.replace(/^10\.000(?!\d)/, 'vạn')}`
  return { unit, start: from + whole.indexOf(thing), end: from + whole.length, counted: true }
}

/**
 * The unit that stands at a place, right behind a number; null where none does.
 *
 * @example unitAt('đạt 5 tỷ đồng/năm', 5)?.unit // 'tỷ đồng/năm'
 */
export function unitAt(folded: string, from: number): UnitFound | null {
  const match = valueWords().unitAfter.exec(folded.slice(from, from + 60))
  const rate = rateAt(folded.slice(from, from + 60), from)
  if (rate && (!match || from + match[0].length < rate.end)) return rate
  const ratio = ratioUnit.exec(folded.slice(from, from + 40))
  if (ratio && (!match || match[0].trimEnd().length < ratio[0].length - 4)) {
    const lead = ratio[0].length - ratio[1]!.length
    return {
      unit: ratio[1]!.replace(/^usd/, 'USD'),
      start: from + lead,
      end: from + ratio[0].length,
      counted: false,
    }
  }
  if (!match) return null
  const spelled = match[1]!
  const unit = valueWords().unitOf.get(spelled)!
  const start = from + match[0].length - spelled.length
  const end = from + match[0].length
  const yearly = /^\s?(?:\/\s?năm|mỗi năm|một năm)(?!\p{L})/u.exec(folded.slice(end, end + 12))
  const noun = spelled.replace(/^(?:triệu|nghìn|ngàn)\s+/u, '')
  const counted = valueWords().counted.has(noun)
  const found = { unit, start: counted ? start + spelled.length - noun.length : start, end, counted }
  if (!yearly || unit.endsWith('/năm')) return found
  return { ...found, unit: `${unit}/năm`, end: end + yearly[0].length }
}
