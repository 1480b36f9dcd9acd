import { capital } from '../capitals.js'
import { unitAfterBody } from './bodies-of-units.js'
import { knownBody } from './known.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { certainties } from './mention.js'
import { isGroupNoun, type Member, type Passage, wordsAsWritten } from './passage.js'
import { afterLevel, afterNamedUnit, afterUnitName, readQualifier } from './qualifier.js'
import { gaps } from './tokens.js'

/** What the bodies of a row of units share: `UBND` and `huyện` in `UBND các huyện Nghi Lộc, Diễn Châu`. */
export interface UnitHead {
  /** The name of the body; empty where the units themselves are listed (`các huyện Nghi Lộc, Diễn Châu`). */
  readonly body: string
  /** The word for the unit, as written; several (`huyện, thị xã`) where each name may be of any. */
  readonly unit: string
}

/** The head that the body of one unit leaves to the next names (`UBND huyện Nghi Lộc, Diễn Châu`). */
export function headOfUnit(passage: Passage, member: Member): UnitHead | undefined {
  if (member.entry) return undefined
  const known = knownBody(passage.tokens, member.from)
  if (!known || known.stem === null || known.end !== member.to) return undefined
  const unitEnd = afterLevel(passage.tokens, known.nameEnd)
  if (unitEnd === known.nameEnd || unitEnd === known.end) return undefined
  return { body: known.stem, unit: wordsAsWritten(passage, known.nameEnd, unitEnd) }
}

/**
 * `UBND các huyện` before names, or `các huyện` alone.
 *
 * @returns undefined where no name of a unit follows
 */
export function pluralUnitHead(
  passage: Passage,
  from: number,
): { units: UnitHead; next: number } | undefined {
  const { tokens } = passage
  const found = unitsAfter(passage, from)
  if (!found || isShouted(passage, found.unit)) return undefined
  let next = found.end
  while (
    next < tokens.length &&
    tokens[next]!.gap < gaps.colon &&
    afterLevel(tokens, next) > next &&
    isLater(passage, next)
  )
    next = afterLevel(tokens, next)
  if (!startsNames(passage, next, found.unit)) return undefined
  return { units: { body: found.body, unit: wordsAsWritten(passage, found.unit, next) }, next }
}

function unitsAfter(passage: Passage, from: number): { body: string; unit: number; end: number } | undefined {
  const { tokens } = passage
  const plural = afterPhrase('plurals', tokens, from)
  if (plural > from) {
    const end = afterLevel(tokens, plural)
    return end > plural ? { body: '', unit: plural, end } : undefined
  }
  const unit = unitAfterBody(tokens, from)
  if (!unit || unit.from === unit.bodyEnd || afterLevel(tokens, unit.from) !== unit.end) return undefined
  const body = unit.stem ?? capital(wordsAsWritten(passage, from, unit.bodyEnd))
  return { body, unit: unit.from, end: unit.end }
}

/** Another word for a unit in the row: `các huyện, thị xã: …`, `các xã, phường Hòa Bình, Tân Lập`. */
function isLater(passage: Passage, at: number): boolean {
  const { tokens } = passage
  const named = afterNamedUnit(tokens, at)
  return tokens[at]!.gap >= gaps.and && (named === at || isNameNext(passage, named))
}

/** In capitals throughout, no word shows that it is a name. */
function isShouted({ text, tokens }: Passage, at: number): boolean {
  const { start, end } = tokens[at]!
  const word = text.slice(start, end)
  return word === word.toUpperCase()
}

function startsNames(passage: Passage, at: number, unit: number): boolean {
  const { tokens } = passage
  const token = tokens[at]
  const end = afterName(passage, at)
  if (!token || end === at || opensDuty(passage, at, end)) return false
  if (token.gap === gaps.colon) return true
  if (token.gap > gaps.line || isGroupNoun(tokens, at) || isPhrase('related', tokens, at)) return false
  // `UBND các xã, phường Hà Nội`: whose they are
  const province = tokens[unit]!.word === 'tỉnh' || tokens[unit]!.word === 'thành'
  return province || readQualifier(tokens, at).place === null || isNameNext(passage, end)
}

/**
 * `UBND các xã, phường: Căn cứ …`: the capital begins a sentence. Of a name the second word has one too, or a mark stands
 * behind it.
 */
function opensDuty({ tokens }: Passage, at: number, end: number): boolean {
  const next = tokens[end]
  if (end > at + 1 || !next || next.gap !== gaps.none || next.capital) return false
  return tokens[at]!.gap === gaps.colon || isDutyWord(tokens, at)
}

const isDutyWord = (tokens: Passage['tokens'], at: number): boolean =>
  (['verbs', 'dutyStarts', 'openers'] as const).some((list) => isPhrase(list, tokens, at))

function isNameNext(passage: Passage, at: number): boolean {
  const { tokens } = passage
  const gap = tokens[at]?.gap
  if (gap !== gaps.comma && gap !== gaps.and) return false
  return afterName(passage, at) > at && !isGroupNoun(tokens, at)
}

/** The index after the name of a unit without the word for it, or `at` where another body is named. */
function afterName({ tokens }: Passage, at: number): number {
  const named = tokens[at]?.capital && !isPhrase('heads', tokens, at)
  return named ? Math.max(at + 1, afterUnitName(tokens, at + 1, 3)) : at
}

/** The body of the unit that is named at a token: `Diễn Châu`, `thị xã Cửa Lò` under the head `UBND huyện`. */
export function memberOfUnit(passage: Passage, from: number, { body, unit }: UnitHead): Member | undefined {
  const { tokens } = passage
  const own = afterNamedUnit(tokens, from)
  const to = own > from ? own : afterName(passage, from)
  if (to === from) return undefined
  const words = wordsAsWritten(passage, from, to)
  const name = [body, own > from ? '' : unit, words].filter(Boolean).join(' ')
  const certainty = body === '' ? certainties.shared : certainties.namedUnit
  return { from, to, entry: null, name: capital(name), collective: false, certainty }
}
