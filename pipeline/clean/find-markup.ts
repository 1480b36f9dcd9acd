import { latin } from '../language/latin.js'
import type { Edit } from './edit-text.js'

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—',
  hellip: '…', ge: '≥', le: '≤', times: '×', deg: '°', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', bull: '•', middot: '·',
} // biome-ignore format: a table reads better on few lines

const commands: Readonly<Record<string, string>> = {
  ge: '≥', geq: '≥', geqslant: '≥', le: '≤', leq: '≤', leqslant: '≤', times: '×', pm: '±', approx: '≈', sim: '~', circ: '°',
  cdot: '·', ne: '≠', neq: '≠', to: '→', rightarrow: '→', ldots: '…', dots: '…', quad: ' ',
} // biome-ignore format: a table reads better on few lines

/** Metres, with what makes kilometres and the like of them. */
const metres = latin(/(?<!\p{L})(?:[kcdmh]?m)$/u)

const footnoteMarks = latin(
  /(?<=[\p{L}\p{N}”"’»)%.,;])\[\^?\d{1,3}\]|(?<=\p{L}\p{L}|[”"’»])\((\d{1,2})\)(?=$|[.,;:)]| \p{Ll})|(?<=\p{L}\p{L}|[”"’».])(?<!(?<!\p{L})[kcdmh]?m)[¹²³⁰⁴-⁹]{1,2}|(?<=\d%)\d{1,2}(?=[.,;:)]|$|\s\p{Ll})/gu,
)

/** HTML's character references, comments and inline tags: `&nbsp;`, `<!-- 3 -->`, `<b>`. @example findHtml('a<br>b').length // 1 */
export function findHtml(value: string): Edit[] {
  if (!/[&<]/.test(value)) return []
  return replaceAll(
    value,
    /<!--.{0,200}?-->|&(?:([a-z]{2,8})|#(\d{2,6})|#x([\da-f]{2,5}));|<(\/?)(br|b|i|u|s|strong|em|span|font|p|div|center|a|small)(?: [^<>]{0,200})?\/?>/gi,
    (match) => {
      const [, name, decimal, hex, , tag] = match
      if (tag !== undefined) return /^(?:br|p|div)$/i.test(tag) ? ' ' : ''
      if (name !== undefined) return entities[name.toLowerCase()]
      if (decimal === undefined && hex === undefined) return ''
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
      return code === 160 ? ' ' : code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
    },
  )
}

/** Markdown's links and pictures: the words stay, the address goes. @example findLinks('[a](/b)').length // 2 */
export function findLinks(value: string): Edit[] {
  if (!value.includes('](')) return []
  const edits: Edit[] = []
  for (const match of value.matchAll(/(!?\[)([^\][]{0,200})\]\(([^()\s]{0,500})(?: "[^"]{0,200}")?\)/g)) {
    // Words in brackets before words in brackets are no link; a picture's mark is nothing else.
    if (match[1] === '[' && !/^(?:https?:|mailto:|\/|#|\.)/.test(match[3]!)) continue
    const words = match[1]!.length > 1 ? 0 : match[2]!.length
    const from = match.index + match[1]!.length
    edits.push({ from: match.index, to: from, replacement: '' })
    edits.push({ from: from + words, to: match.index + match[0].length, replacement: '' })
  }
  return edits
}

/** Line ends that were written out as they are in a program's strings: `\\r\\n`. @example findLineEnds('a\\\\r\\\\nb').length // 1 */
export function findLineEnds(value: string): Edit[] {
  if (!value.includes('\\r\\n')) return []
  return replaceAll(value, /(?:\\r\\n\s*)+/g, () => ' ')
}

/** Backslashes before punctuation (`\-`, `\%`). @example findEscapes('a \\- b').length // 1 */
export function findEscapes(value: string): Edit[] {
  if (!value.includes('\\')) return []
  const escaped = value.matchAll(/\\[\\`*_{}[\]()#+\-.!|>~%&$<=]/g)
  return [...escaped].map(({ index }) => ({ from: index, to: index + 1, replacement: '' }))
}

/** The `#` of a Markdown heading. @example findHeadingMark('## Điều 1') // [{ from: 0, to: 3, replacement: '' }] */
export function findHeadingMark(value: string): Edit[] {
  const match = /^#{1,6} +(?=\S)/.exec(value)
  return match ? [{ from: 0, to: match[0].length, replacement: '' }] : []
}

/** The box of a Markdown list of things to do. @example findTaskBox('- [x] Rà soát') // [{ from: 2, to: 6, replacement: '' }] */
export function findTaskBox(value: string): Edit[] {
  const match = /^([-*+] )(\[[ xX]\] )(?=\S)/.exec(value)
  if (!match) return []
  const from = match[1]!.length
  return [{ from, to: from + match[2]!.length, replacement: '' }]
}

/** LaTeX's commands and dollars: `$\ge 50\%$` is `≥ 50%`. A dollar of money stays. */
export function findCommands(value: string): Edit[] {
  const dollars = value.includes('$') ? mathDollars(value) : []
  if (!value.includes('\\')) return dollars
  const named = replaceAll(
    value,
    /\\(?:text|mathrm|mathbf|textbf|textit)\{([^{}]{0,200})\}|\\([a-z]{2,9})(?![a-z])/gi,
    (match) => match[1] ?? commands[match[2]!],
  )
  return [...dollars, ...named].sort((a, b) => a.from - b.from)
}

/** LaTeX's indices, and HTML's: `CO_{2}` is `CO2`, `m^{2}` is `m2`; letters set as an index are a typist's mark. */
export function findIndices(value: string): Edit[] {
  if (!/[_^]\{|\^\(|<su[bp]>/i.test(value)) return []
  const pattern = /([_^])(?:\{([^{}]{0,40})\}|(\(\d{1,2}\)))|<su([bp])>([^<>]{0,20})<\/su[bp]>/gi
  return replaceAll(value, pattern, (match) => {
    const content = (match[2] ?? match[3] ?? match[5] ?? '').trim()
    const raised = match[1] === '^' || match[4]?.toLowerCase() === 'p'
    return indexWords(value.slice(Math.max(0, match.index - 4), match.index), content, raised)
  })
}

function indexWords(before: string, content: string, raised: boolean): string {
  if (!raised) return /^\d{1,2}$/.test(content) ? content : ''
  if (/\d ?$/.test(before) && /^(?:o|0|°|\\circ)$/.test(content)) return '°'
  if (metres.test(before) && /^[23]$/.test(content)) return content
  if (/\d$/.test(before) && /^-?\d{1,2}$/.test(content)) return `^${content}`
  return /^\[?\(?\d{1,3}\)?\]?$/.test(content) ? footnoteMark(content) : ''
}

/** A raised number is the call of a footnote; `findFootnoteMarks` takes it out with a note of its own. */
function footnoteMark(content: string): string {
  return `[${content.replace(/\D/g, '')}]`
}

/**
 * The calls of footnotes that stand directly behind a word: `Đảng(1).`, `gồm[1]:`. An enumeration `gồm(1) …, (2) …`
 * is none.
 *
 * @example findFootnoteMarks('Trung ương Đảng(1).') // [{ from: 15, to: 18, replacement: '' }]
 */
export function findFootnoteMarks(value: string): Edit[] {
  if (!/[[(¹²³⁰⁴-⁹]|%\d/.test(value)) return []
  return replaceAll(value, footnoteMarks, (match) => {
    const number = Number(match[1] ?? 0)
    const listed =
      number > 0 && (value.includes(`(${number + 1})`) || (number > 1 && value.includes(`(${number - 1})`)))
    return listed ? undefined : ''
  })
}

const gluedCalls = latin(/(?<=\p{Ll}\p{Ll})(?<!(?<!\p{L})[kcdmh]?m)(\d{1,2})(?=[\s,.;:)]|$)/gu)

/**
 * The calls of footnotes that lost their raised place: digits behind a word, where a note bears the number.
 *
 * @example findGluedCalls('vận tải1, năm 2025', new Set(['1'])) // [{ from: 7, to: 8, replacement: '' }]
 */
export function findGluedCalls(value: string, notes: ReadonlySet<string>): Edit[] {
  return replaceAll(value, gluedCalls, (match) => (notes.has(match[1]!) ? '' : undefined))
}

/** Dollars that stand around a formula; `5 triệu $ và 7 triệu $` is money. */
function mathDollars(value: string): Edit[] {
  const edits: Edit[] = []
  for (const match of value.matchAll(/(?<!\\)\$([^$]{1,160})(?<!\\)\$/g)) {
    if (!/[\\^_{}]|^\s*[<>≥≤=]/.test(match[1]!)) continue
    const end = match.index + match[0].length
    edits.push(
      { from: match.index, to: match.index + 1, replacement: '' },
      { from: end - 1, to: end, replacement: '' },
    )
  }
  return edits
}

function replaceAll(
  value: string,
  pattern: RegExp,
  word: (match: RegExpExecArray) => string | undefined,
): Edit[] {
  const edits: Edit[] = []
  for (const match of value.matchAll(pattern)) {
    const replacement = word(match)
    if (replacement !== undefined)
      edits.push({ from: match.index, to: match.index + match[0].length, replacement })
  }
  return edits
}
