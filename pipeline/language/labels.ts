import { sectionWords } from '../../knowledge/sections.js'
import type { Label, LabelKind } from '../tree/nodes.js'
import { capital } from './capitals.js'
import { latin } from './latin.js'
import { lazily } from './lazily.js'

/** The alphabet of points (điểm) in Vietnamese documents: `đ` after `d`, no f, j, w, z (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const pointLetters = 'abcdđeghiklmnopqrstuvxy'

/** The usual nesting of labels, outermost first. */
export const labelRanks: readonly LabelKind[] = [
  'part',
  'chapter',
  'upper',
  'roman',
  'article',
  'named',
  'number',
  'decimal2',
  'decimal3',
  'decimal4',
  'letter',
  'paren',
  'dash',
  'plus',
  'bullet',
]

const ordinalWords = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** The value of a Roman numeral up to 49, or null. @example romanValue('XIV') // 14 */
export function romanValue(text: string): number | null {
  const match = /^(XL|X{0,3})(IX|IV|V?I{0,3})$/.exec(text)
  if (!match || text === '') return null
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(match[2]!)
  return (match[1] === 'XL' ? 4 : match[1]!.length) * 10 + units
}

interface Pattern {
  kind: LabelKind
  pattern: RegExp
  ordinal: (value: string) => number | null
}

const lastNumber = (value: string): number => Number(value.slice(value.lastIndexOf('.') + 1))

const patterns: readonly Pattern[] = [
  {
    kind: 'part',
    pattern: latin(/^(?:Phần|PHẦN)\s+(?:(?:thứ|THỨ)\s+)?(\p{L}+|\d+)(?!\p{L})\s*[.:–-]?\s*/u),
    ordinal: partOrdinal,
  },
  {
    kind: 'chapter',
    pattern: latin(/^(?:Chương|CHƯƠNG)\s+([IVXL]+|\d+)(?![\p{L}\d])\s*[.:–-]?\s*/u),
    ordinal: partOrdinal,
  },
  { kind: 'article', pattern: /^(?:Điều|ĐIỀU)\s+(\d{1,3})\s*[.:]\s*/u, ordinal: Number },
  {
    kind: 'number',
    pattern: /^([IVX]{1,5}\.\d{1,2})(?:\s?[.):]\s*|\s+)(?=[^\d\s])/u,
    ordinal: lastNumber,
  },
  {
    kind: 'roman',
    // `V/v` is `về việc`
    pattern: /^(?!V\/v[\s.:])([IVXL]{1,6})\s?[.)/–-]\s*(?=[^\d\s,;:)])/u,
    ordinal: romanValue,
  },
  {
    kind: 'upper',
    pattern: /^([A-HĐK])\s?[.)]\s*(?=[^\d\s.])/u,
    ordinal: (value) => 'ABCDĐEGHIK'.indexOf(value) + 1,
  },
  {
    kind: 'decimal4',
    pattern: /^(\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,2})\s?[.):]?\s+(?=\S)/u,
    ordinal: lastNumber,
  },
  { kind: 'decimal3', pattern: /^(\d{1,2}\.\d{1,2}\.\d{1,2})\s?[.):]?\s+(?=\S)/u, ordinal: lastNumber },
  {
    kind: 'decimal2',
    pattern: latin(
      /^(\d{1,2}\.\d{1,2})(?:(?:\s?[.):]\s*|\s?[-–]\s+|\s+)(?=[^\d\s])|\.\s+(?=\d{1,3}(?:\/\d{1,3})?\s?(?:%|\p{L}{2})))/u,
    ),
    ordinal: lastNumber,
  },
  {
    kind: 'number',
    pattern:
      /^(\d{1,3})(?:\s?\.\s*(?=[^\d\s])|\.\s+(?=\d{1,3}(?:\s?%|\/\d{1,3}\s\p{L}))|\s?[-–/]\s+(?=\p{Lu})|[-–](?=\p{Lu}\p{Ll}+\s))/u,
    ordinal: Number,
  },
  { kind: 'paren', pattern: /^\(?(\d{1,2})\)\s*(?=\S)/u, ordinal: Number },
  {
    kind: 'paren',
    pattern: /^\(([ivx]{1,5})\)\s*(?=\S)/u,
    ordinal: (value) => romanValue(value.toUpperCase()),
  },
  { kind: 'paren', pattern: /^\(([a-zđ])\)\s*(?=\S)/u, ordinal: pointOrdinal },
  // Not `v.v…`, an abbreviation of letters.
  {
    kind: 'letter',
    pattern: latin(/^([a-zđ])\s?[.)]\s*(?=[^\s.])(?!(?<=\.)\p{L}\.)/u),
    ordinal: pointOrdinal,
  },
  { kind: 'letter', pattern: /^([a-eđ])(?:\s?\/\s*|\s?[-–]\s+)(?=\p{Lu}\p{Ll})/u, ordinal: pointOrdinal },
  { kind: 'dash', pattern: /^([-–—−])\s*(?=\S)/u, ordinal: () => null },
  { kind: 'plus', pattern: /^(\+)\s*(?=\S)/u, ordinal: () => null },
  { kind: 'bullet', pattern: /^([•*·▪●○◦►✓→➢➤❖✔√■□◆‣➔])\s*(?=\S)/u, ordinal: () => null },
  // how Word's bullets come out of its own fonts, and its hollow one
  { kind: 'bullet', pattern: /^([o§Øüvq])\s+(?=\p{Lu}\p{Ll})/u, ordinal: () => null },
]

/** What no label is without a number that can be read. */
const numerals: ReadonlySet<LabelKind> = new Set(['part', 'chapter', 'roman'])

/** The place of a letter among the points; `f)`, which some write all the same, has none. */
function pointOrdinal(value: string): number | null {
  const place = pointLetters.indexOf(value)
  return place < 0 ? null : place + 1
}

function partOrdinal(value: string): number | null {
  const word = ordinalWords.indexOf(value.toLowerCase())
  if (word >= 0) return word + 1
  return /^\d+$/.test(value) ? Number(value) : romanValue(value.toUpperCase())
}

const maybeLabel = /^[\dIVXA-HĐK(a-zđPC•*·▪●○◦►✓→➢➤❖✔√■□◆‣➔§Øü+–—−-]/u

/** `Nhiệm vụ 1: …`, `Dự án số 2. …`, and an item that is an amount alone: `Mục tiêu 3: 100% …`. */
const namedPattern = lazily(
  () =>
    new RegExp(
      `^((?:${sectionWords().labelNouns.map(capital).join('|')})\\s+(?:số\\s+)?(\\d{1,2}))\\s?[.:–-]\\s*(?=\\p{L}|\\d{1,3}%)`,
      'u',
    ),
)

/** A label at the beginning of a text, and where the text's own words begin. */
export interface FoundLabel {
  readonly label: Label
  readonly end: number
}

/**
 * The label that a line or paragraph begins with, and where its own text starts.
 *
 * @example readLabel('đ) Hình thành …') // { label: { kind: 'letter', value: 'đ', ordinal: 5 }, end: 3 }
 */
export function readLabel(text: string): FoundLabel | null {
  const byName = namedPattern().exec(text)
  if (byName)
    return { label: { kind: 'named', value: byName[1]!, ordinal: Number(byName[2]) }, end: byName[0].length }
  if (!maybeLabel.test(text)) return null
  for (const { kind, pattern, ordinal } of patterns) {
    const match = pattern.exec(text)
    if (!match) continue
    const value = match[1]!
    const place = ordinal(value)
    if (place === null && numerals.has(kind)) continue
    return { label: { kind, value: kind === 'dash' ? '-' : value, ordinal: place }, end: match[0].length }
  }
  return null
}

/**
 * The ordinal that a whole table cell consists of (`1`, `1.`, `10.1`, `IV`, `a)`, `(2)`), or null.
 *
 * @example readOrdinalCell('10.10') // { kind: 'decimal2', value: '10.10', ordinal: 10 }
 */
export function readOrdinalCell(text: string): Label | null {
  if (text.length > longestOrdinal) return null
  const probe = text.startsWith('(') ? `${text} x` : `${text.replace(/(?<![.):])[.):]+$/, '')}. x`
  const found = readLabel(probe)
  return found?.end === probe.length - 1 ? found.label : null
}

/** Most cells hold more, and need no closer look. */
const longestOrdinal = 'Phần thứ mười.'.length
