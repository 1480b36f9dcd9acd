import { debrisWords } from '../../knowledge/debris.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'

/** The longest line that can say when a page was made, in units. */
const longest = 120

const day = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/u
/** Officers write `07h30`; a clock with a colon is a program's. */
const clock = /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/gu

const words = lazily(() => {
  const { stamps, counts } = debrisWords()
  return {
    counted: new RegExp(`\\d[\\d.,]*\\s+(?:${counts})(?!\\p{L})|(?:${counts})\\s*:?\\s*\\d[\\d.,]*`, 'gu'),
    stamps: new RegExp(`(?<!\\p{L})(?:${stamps})(?!\\p{L})`, 'gu'),
  }
})

/**
 * Whether a line says when a web page was made or how often it was read, and nothing else.
 *
 * @param line one line of a text; a bullet or a label makes it a point of the document
 * @example isPageStamp('Ngày 04/01/2021 - 15:54:00 | 3612 lượt xem') // true
 * @example isPageStamp('- 7:30 ngày 15/3/2026: khai mạc') // false
 */
export function isPageStamp(line: string): boolean {
  if (line.length > longest || !day.test(line)) return false
  const folded = fold(line.trim())
  if (/^[-+•*]/u.test(folded)) return false
  const { counted, stamps } = words()
  const left = folded.replace(counted, ' ').replace(clock, ' ')
  if (left === folded) return false
  return !/[\p{L}\d]/u.test(left.replace(day, ' ').replace(stamps, ' '))
}
