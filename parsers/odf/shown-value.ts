import { isoDateText } from '../sheet/iso-date.js'
import { attribute, type XmlElement } from '../xml.js'

/**
 * What a cell shows, with the marks and the order of Vietnam: the file holds the words as the program of its last writer
 * showed them, and beside them the value, which tells `6.8` from `6,8` and the fourth of March from the third of April.
 * What a formula could not compute says nothing.
 *
 * @param shown what the cell's paragraphs say
 */
export function shownValue(cell: XmlElement, shown: string): string {
  if (attribute(cell, 'calcext:value-type') === 'error') return ''
  const value = attribute(cell, 'office:value')
  if (value !== undefined) return isEnglish(shown, Number(value)) ? swapMarks(shown) : shown
  const date = attribute(cell, 'office:date-value')
  if (date !== undefined && wholeDate.test(shown)) return isoDateText(date)
  return shown
}

const wholeDate = /^\s*\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\s*$/

const swapMarks = (shown: string): string => shown.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))

/** Whether a number is the value by the marks of English, and is not by those of Vietnam. */
function isEnglish(shown: string, value: number): boolean {
  const number = /\d[\d.,]*/.exec(shown)?.[0].replace(/(?<![.,])[.,]+$/, '')
  if (number === undefined) return false
  const scaled = Math.abs(shown.includes('%') ? value * 100 : value)
  return isAbout(number.replace(/,/g, ''), scaled) && !isAbout(swapMarks(number).replace(/,/g, ''), scaled)
}

/** Whether digits with a decimal point are a value that was rounded to so many decimals. */
function isAbout(digits: string, value: number): boolean {
  const decimals = digits.split('.')[1]?.length ?? 0
  return Math.abs(Number(digits) - value) <= 0.51 * 10 ** -decimals
}
