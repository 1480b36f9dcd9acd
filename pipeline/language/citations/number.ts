/** The numbers of documents: `345/KH-UBND`, `29/2025/NQ-HĐND`, `57-NQ/TW`, `31/2024/QH15`, `1552/BTTTT-TTH`. */

import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import { issuerOf, kindSource, mixedCaseSource, typeOf, withCase } from './abbreviations.js'

export interface DocumentNumber {
  readonly from: number
  readonly to: number
  readonly number: string
  readonly type: string | null
  /** Whether the kind stands first in it (`35/TTr-SNV`): in `615/SKHĐT-KH` the letters are a division's. */
  readonly opensWithType: boolean
  /** Whether an issuer stands first in it. */
  readonly opensWithIssuer: boolean
  /** The abbreviation of the issuer, and its name where that says whose. */
  readonly issuerPart: string | null
  readonly issuer: string | null
  /** Whether it holds a kind and an issuer, or is a law's, so that it needs no words before it. */
  readonly complete: boolean
}

/** A gap may stand on one side of a mark (`NQ- HĐND`, `345 /KH`); one on both sides is a dash between words. */
const mark = '(?:\\s?[/–-]|[/–-]\\s)'

/** Marks that only a kind beside them tells to be such: `1153 - CV/BTGTU`, `311 KH/TWĐTN`; `688/HD – BCH`, `136/QĐ.TTg`. */
const marksOfKinds = lazily(() => {
  const kind = `(?:${kindSource()})`
  return {
    whole: `(?<![/\\d]${kind})`,
    before: `(?<=[sS][ốỐ]\\s{0,2}:?\\s{0,2}\\d{1,5})\\s(?:[–-]\\s)?(?=${kind}\\s?/\\s?\\p{Lu})`,
    behind: `(?<=[/\\d]\\s?[–-]?\\s?${kind})(?:\\.(?=\\p{Lu})|\\s[–-]\\s(?=[\\p{Lu}&]{2,12}(?:\\s*[,;)]|\\s+(?:ngày|của)\\s|\\s*$)))`,
  }
})

const numberPattern = lazily((): RegExp => {
  // The divisions of departments mix the case: `SGDĐT-GDTrH`, `SYT-NVYd`.
  const { before, behind, whole } = marksOfKinds()
  const part = `(?:(?:${mixedCaseSource()}|[\\p{Lu}&]{2,8}[a-z]{1,2}\\p{Lu}{0,6}|[\\p{Lu}&]{1,12}\\d{0,2}(?:${whole}\\.\\p{Lu}{2,8})?)(?:(?=ngày)|(?![\\p{L}\\d&])))`
  return latin(
    new RegExp(
      `(?=\\d)(?<![\\p{L}\\d/.,-]|(?<!số\\s?):)(\\d{1,5}(?:\\.\\d{1,3})?[a-zđ]?)(${mark}|${before})(?:(\\d{4})(\\s?/\\s?))?(${part}(?:(?:${mark}|${behind})${part}){0,4})`,
      'gu',
    ),
  )
})

/** Digits with a mark and letters, or a year and a mark, behind them: most texts have none and hold no number. */
const marked = /\d[a-zđ]?\s?[/–-]\s?(?:\d{4}\s?\/|[^\d\s])|\d\s[A-ZĐ]{1,4}\s?\//

/** The numbers of documents in a text, in order, with or without a year. */
export function readNumbers(text: string): DocumentNumber[] {
  if (!marked.test(text)) return []
  const found: DocumentNumber[] = []
  for (const match of text.matchAll(numberPattern())) {
    const torn = tornIssuer(text, match)
    const tail = tailOf(match[5]! + torn.trim(), match[2]!)
    found.push({
      from: match.index,
      to: match.index + match[0].length + torn.length,
      number: match[1]! + tight(match[2]!) + (match[3] ? `${match[3]}/` : '') + tail.text,
      ...kindOf(tail.parts),
    })
  }
  return found
}

const nextLetters = latin(/^\s\p{Lu}{1,4}(?![\p{L}\d&/-])/u)

/** ` ĐT` behind `01/2016/TT-BGD`: what a gap tore off the abbreviation of an issuer, or nothing. */
function tornIssuer(text: string, { 0: words, index }: RegExpExecArray): string {
  const next = nextLetters.exec(text.slice(index + words.length, index + words.length + 6))?.[0] ?? ''
  const last = /[\p{Lu}&]+$/u.exec(words)?.[0] ?? ''
  return next !== '' && last !== '' && !issuerOf(last) && issuerOf(last + next.trim()) ? next : ''
}

function tight(sign: string): string {
  return sign.trim().replace('–', '-') || '-'
}

/** `NQTW` after a dash has lost its mark: it is parted where a kind and an issuer meet. */
function tailOf(words: string, firstMark: string): { text: string; parts: string[] } {
  const kind = /^(\p{Lu}\p{L}{0,3})(\.)(?=\p{Lu})/u.exec(words)
  const behindKind = kind && typeOf(kind[1]!) ? kind[0].length : 0
  const pieces = [
    ...(behindKind > 0 ? [kind![1]!, kind![2]!] : []),
    ...words.slice(behindKind).split(/(\s?[/–-]\s?)/u),
  ]
  const whole = pieces.length === 1 ? partStuck(pieces[0]!) : null
  if (whole) return { text: whole.join(tight(firstMark) === '-' ? '/' : '-'), parts: whole }
  const text = pieces.map((piece, at) => (at % 2 === 0 ? withCase(piece) : tight(piece))).join('')
  return { text, parts: pieces.filter((_, at) => at % 2 === 0) }
}

function partStuck(word: string): [string, string] | null {
  if (typeOf(word) || issuerOf(word)) return null
  for (let at = Math.min(4, word.length - 2); at >= 2; at--) {
    const [kind, rest] = [word.slice(0, at), word.slice(at)]
    if (typeOf(kind) && issuerOf(rest)) return [withCase(kind), withCase(rest)]
  }
  return null
}

function kindOf(
  parts: readonly string[],
): Pick<DocumentNumber, 'type' | 'opensWithType' | 'opensWithIssuer' | 'issuerPart' | 'issuer' | 'complete'> {
  const ofAssembly = parts.find((part) => /^(?:UBTV)?QH\d{1,2}$/u.test(part))
  const typed = ofAssembly ? undefined : parts.find((part) => typeOf(part))
  const others = parts.filter((part) => part !== typed)
  const issuerPart = ofAssembly ?? others.find((part) => issuerOf(part)) ?? null
  return {
    type: typed === undefined ? null : typeOf(typed),
    opensWithType: typed !== undefined && typed === parts[0],
    opensWithIssuer: issuerPart !== null && issuerPart === parts[0],
    issuerPart,
    issuer: issuerPart === null ? null : (issuerOf(issuerPart)?.name ?? null),
    complete: ofAssembly !== undefined || (typed !== undefined && others.length > 0),
  }
}
