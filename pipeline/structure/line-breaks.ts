import { lineWords } from '../../knowledge/line-words.js'
import {
  isKnownByHead,
  isKnownWhole,
  readHeadingAgencies,
  startsWithVerb,
} from '../language/agencies/index.js'
import { alternation } from '../language/alternation.js'
import { readLabel } from '../language/labels.js'
import { lazily } from '../language/lazily.js'
import type { Line } from '../tree/nodes.js'
import { headNames, isAppendixMark } from './appendix-heads.js'
import { breaksPair } from './dashed-pairs.js'
import { officeSource } from './offices.js'
import { namesSection } from './section-names.js'

const blockOpening = lazily(() => {
  const { appendix, appendixInCapitals, form, formInCapitals } = headNames()
  const numbered = String.raw`(?:${appendix}\s+(?:số\s+)?[\dIVX]+|${form}\s+(?:số\s+)?\d+)(?:\.\d+)*`
  return new RegExp(
    String.raw`^(?:${appendixInCapitals}|${numbered}\s*(?:[.:]?$|[.:–-]\s*\p{Lu})|${appendix}\s*[.:–-]\s*[^\p{Ll}]{6,}$|${formInCapitals}\s+(?:SỐ\s*)?\d|\(?(?:${alternation(lineWords().unitLabels)})\s*:|TM\.|T\/M|KT\.|K\/T|TL\.|T\/L|TUQ\.|Q\.\s|${officeSource()}$|Nơi nhận|\(?(?:Kèm|Ban hành kèm|kèm)\s+theo)`,
    'u',
  )
})

/** Whether a line always begins a paragraph: appendices, signature block, recipients, captions. */
export const opensBlock = (line: string): boolean => blockOpening().test(line)

const tableEnd = lazily(() => {
  const { appendix, appendixInCapitals, form, formInCapitals } = headNames()
  return new RegExp(
    String.raw`^(?:${appendixInCapitals}|${appendix}\s+[\dIVX]|${formInCapitals}\s|${form}\s+(?:số\s+)?\d|Bảng\s+(?:số\s+)?\d{1,2}\s?[.:]\s|TM\.|T\/M|KT\.|K\/T|Nơi nhận|\(?\s*(?:Kèm|kèm|Ban hành kèm)\s+theo|KẾ HOẠCH$)`,
    'u',
  )
})

/** Whether a line can't stand inside a table: a table ends before it. */
export const breaksTable = (line: string): boolean => tableEnd().test(line)

const sentenceEnd = /[.;:!?…]["”’)\]]?$/

/** Whether a sentence or a part of a list ends with a text. @example endsSentence('hoàn thành;') // true */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text)

const atEnd = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?:^|\\s)(?:${alternation(phrases)})$`, 'iu')

const openEnd = lazily(() => atEnd(lineWords().openEnds))
/** Phrases that end in such a word and are whole: `Kết quả đạt được` is a heading. */
const closedEnd = lazily(() => atEnd(lineWords().wholeEnds))
/** Words that only a number goes on: `Kế hoạch số` goes on with `345`, `hạ tầng số` is whole. */
const openBeforeNumber = lazily(() => atEnd(lineWords().numbersAhead))
/** Marks after which a line goes on, where no empty line parts them. */
const openMark = /[,–-]$/u

/** Whether a text that ends like this goes on with the next. @example endsOpen('Kế hoạch số', '345/KH-UBND') // true */
export function endsOpen(above: string, next: string): boolean {
  const isOpen = openEnd().test(above) || (/^\d/.test(next) && openBeforeNumber().test(above))
  return isOpen && !closedEnd().test(above)
}

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)

/** How the lines of a document were broken: at a width, or only at paragraphs. */
export interface Wrapping {
  /** The usual length of a full line in characters, or null where lines are not wrapped at a width. */
  width: number | null
  /** Lines were broken in the middle of sentences at no width of their own, as the source of a web page breaks them. */
  isRagged: boolean
  /** Such a text sets its paragraphs apart by empty lines, so that lines without one between them belong together. */
  isSpaced: boolean
}

/** How many of the lines go on with a small letter where sentences were broken, and how many lines tell. */
const raggedShare = 0.25
const fewestLines = 12
/** How many of the numbered paragraphs an empty line sets apart, and how many tell. */
const spacedShare = 0.95
const fewestNumbered = 5

/** @example measureWrapping(lines).width // 82 */
export function measureWrapping(lines: readonly Line[]): Wrapping {
  const lengths = lines.map((line) => line.text.value.length).filter((length) => length > 20)
  if (lengths.length < fewestLines) return { width: null, isRagged: false, isSpaced: false }
  const going = lines.filter(({ text }) => /^\p{Ll}/u.test(text.value) && !readLabel(text.value)).length
  const isRagged = going / lines.length >= raggedShare
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)]!
  const full = lengths.filter((length) => length > width * 0.8 && length <= width * 1.15).length
  return {
    width: width <= 140 && full / lengths.length >= 0.4 ? width : null,
    isRagged,
    isSpaced: isRagged && isSpaced(lines),
  }
}

function isSpaced(lines: readonly Line[]): boolean {
  const numbered = lines.filter(({ text }) => isNumbered(text.value))
  const apart = numbered.filter(({ blanksBefore }) => blanksBefore > 0).length
  return numbered.length >= fewestNumbered && apart >= numbered.length * spacedShare
}

/**
 * Whether a line goes on the paragraph that stands above it.
 *
 * @param above the paragraph so far
 * @param last its last line
 */
export function continuesParagraph(
  above: string,
  last: Line,
  next: Line,
  { width, isRagged, isSpaced }: Wrapping,
): boolean {
  const text = next.text.value
  if (opensBlock(text) || isAppendixMark(above)) return false
  if (/^(?:TM\.|KT\.|Nơi nhận)/.test(above) && !/^\p{Ll}/u.test(text))
    return /^TM\./.test(above) && isCapitals(text) && text.length < 12
  if (bareLabel.test(above)) return next.blanksBefore <= 1
  if (
    bareLabel.test(text) &&
    !endsOpen(above, text) &&
    (sentenceEnd.test(above) || width === null || last.text.value.length < width * 0.8)
  )
    return false
  if ((next.beginsParagraph === true && !isUnfinished(above, text)) || isBracket(above, text)) return false
  if (next.blanksBefore === 0 && isRange(above, text)) return true
  if (opensBracket.test(above) && closesNumeral.test(text)) return true
  if (next.blanksBefore === 0 && breaksPair(above, text)) return true
  if (readLabel(text)) return false
  if (opensBracket.test(above) && closesBracket.test(text)) return true
  if ((opensNews.test(text) || clock.test(text)) && !endsOpen(above, text)) return false
  if (/^\p{Lu}/u.test(text) && namesSection(above)) return false
  if (isSpaced && next.blanksBefore === 0 && !isCapitals(above)) return true
  if (next.blanksBefore === 0 && listOnLine.test(above) && /^\d[\d.,]*\s\S/.test(text)) return true
  if (sentenceEnd.test(above))
    return /^\p{Ll}/u.test(text) && (/[;,]$/.test(above) || (width !== null && next.blanksBefore === 0))
  if (/^(?:[\p{Ll})]|\(\p{Ll})/u.test(text) || endsOpen(above, text)) return true
  if (last.isParagraph && width === null) return isCapitals(above) && isCapitals(text)
  if (openMark.test(above) && next.blanksBefore === 0) return true
  if (numberAlone.test(text))
    return next.blanksBefore <= 1 && (width === null ? isRagged : wasFull(above, last, next, width))
  if (/^\d/.test(text))
    return (next.blanksBefore === 0 || isProse(above)) && !(share.test(text) && isShortHeading(above))
  if (next.blanksBefore === 0 && isCapitals(above) && isCapitals(text)) return true
  if (width !== null && next.blanksBefore <= 1) return wasFull(above, last, next, width)
  if (next.blanksBefore === 0 && namesMore(above, text)) return true
  if (width === null && (isWrapped(above, last, next) || (isRagged && breaksOff(above, next)))) return true
  // What a page cut off does not go on with a verb in capitals: that is the next point.
  return isProse(above) && !startsWithVerb(text)
}

/** What no sentence has on a line of its own unless the line above had no more room: a cell, or a page's number. */
const numberAlone = /^\d[\d.,]*\d?\s?%?$/

/** The day that a news item begins with, under its headline: `Ngày 31/12/2025, UBND tỉnh ban hành …`. */
const opensNews = /^Ngày(?:$|\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4})/u

/** When a news item was published, on a line of its own. */
const clock = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s,|-]+\d{1,2}[:h]\d{2}/u

/** `…, trong đó: 10 triệu cây phân tán;`: a list that begins on the line that opens it, and goes on on the next. */
const listOnLine = /\p{L}:\s+\d(?:[^:.]|\.\d){0,300};$/u

/** `100% hộ gia đình …`: what many points begin with. */
const share = /^\d[\d.,]*\s?%\s/u

/** `1. Mục tiêu`: a heading of few words, which no sentence of a verb begins. */
function isShortHeading(above: string): boolean {
  const read = readLabel(above)
  if (!read || (read.label.kind !== 'roman' && read.label.kind !== 'number')) return false
  const words = above.slice(read.end).trim()
  return words.length > 0 && words.length < shortestFull && !/[\d,;]$/.test(words) && !startsWithVerb(words)
}

/** Whether the words break off in the middle of a sentence, whatever the places of the lines tell: `vào năm` / `2030`. */
const isUnfinished = (above: string, next: string): boolean =>
  endsOpen(above, next) || (/,$/.test(above) && /^\p{Ll}/u.test(next))

/** `(Chi tiết theo Phụ lục)` is a paragraph of its own. */
const isBracket = (above: string, next: string): boolean =>
  /^\([^()]*\)$/u.test(above) && /^\p{Lu}/u.test(next)

/** `giai đoạn 2026` goes on with `- 2030`, but the heading `1. Năm 2026` not with the point `- 80% học sinh …`. */
const isRange = (above: string, text: string): boolean =>
  /(?<!\d)(?:19|20)\d\d$/.test(above)
    ? /^[-–]\s*(?:19|20)\d\d(?!\d)/.test(text)
    : /\d$/.test(above) && /^[-–]\s*\d/.test(text)

/** `5. Đề nghị Ủy ban Mặt trận Tổ quốc` goes on with `Việt Nam tỉnh, Hội Nông dân tỉnh`: together they name agencies and nothing else. */
const namesMore = (above: string, text: string): boolean => {
  const own = above.slice(readLabel(above)?.end ?? 0)
  if (own === above || own.length > longestHeading || startsWithVerb(text) || isCapitals(text)) return false
  const last = readHeadingAgencies(own).at(-1)
  const joined = readHeadingAgencies(`${own} ${text}`)
  if (!last || joined.length === 0) return false
  // A name that is known whole does not go on with words that make it unknown: `Sở Y tế` above a page's header.
  const again = joined.find(({ start }) => start === last.start)
  return !isKnownWhole(last) || (again !== undefined && !isKnownByHead(again))
}

/** In a text broken at any place, running text that ends in no mark goes on. */
const breaksOff = (above: string, next: Line): boolean => {
  return (
    next.blanksBefore === 0 && !isNumbered(above) && !isCapitals(above) && !startsWithVerb(next.text.value)
  )
}

/** Whether a number or a letter labels a text, and no dash. */
function isNumbered(text: string): boolean {
  const kind = readLabel(text)?.label.kind
  return kind !== undefined && kind !== 'dash' && kind !== 'plus' && kind !== 'bullet'
}

/** How long a text is that no heading is, and a line that was broken for want of room. */
const longestHeading = 90
const shortestFull = 30

/** A text of several lines that breaks off goes on, wherever its lines were broken: `… trên địa bàn tỉnh / Kon Tum năm 2019.` */
const isWrapped = (above: string, last: Line, next: Line): boolean =>
  next.blanksBefore === 0 &&
  above.length > longestHeading &&
  above.length > last.text.value.length &&
  last.text.value.length > shortestFull &&
  !isCapitals(above) &&
  !startsWithVerb(next.text.value)

/** A label that was parted from its words, as a copy out of a page's text parts them: `10.` above `Sở Nội vụ`. */
const bareLabel = /^(?:(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)/]|[-–+•])$/u

/** A bracket that a line leaves open: `(khóa` goes on with `XI)`. */
const opensBracket = /\([^()]{0,40}$/u
const closesBracket = /^[^()]{1,60}\)/u
const closesNumeral = /^(?:[IVXL]+|\d+)\)/u

/** No heading goes on behind a semicolon. */
const hasTwoClauses = /;\s\p{Ll}/u

/** Whether a line was broken for want of room: a numbered line may be a heading, which ends where it likes. */
function wasFull(above: string, last: Line, next: Line, width: number): boolean {
  const length = last.text.value.length + last.indent
  const text = next.text.value
  const kind = readLabel(above)?.label.kind
  if (next.blanksBefore > 0)
    return (kind === undefined || kind === 'dash') && length >= width * 0.75 && !isCapitals(above)
  if (kind === undefined || kind === 'dash' || kind === 'plus' || kind === 'bullet')
    return length >= width * 0.6
  if (length >= width * 0.8 && hasTwoClauses.test(above)) return true
  if (length + 1 + text.split(' ', 1)[0]!.length > width * 0.98) return !opensDuties(above, text)
  return length >= width * 0.8 && !startsWithVerb(text)
}

/** `3. Sở Tài chính, Sở Nội vụ` above `Tham mưu …`: names of agencies and nothing else are a heading, full as its line may be. */
const opensDuties = (above: string, text: string): boolean =>
  startsWithVerb(text) && readHeadingAgencies(above.slice(readLabel(above)?.end ?? 0)).length > 0

/** Running text that broke off, unlike a heading: it has sentences in it. */
function isProse(text: string): boolean {
  const own = text.slice(readLabel(text)?.end ?? 0)
  return own.length > 100 && (/[.;]\s/.test(own) || own.length > 320 || /^[-+]/.test(text))
}
