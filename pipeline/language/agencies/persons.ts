import { afterPhrase, isPhrase } from './lexicon.js'
import { isVerb } from './passage.js'
import { gaps, type Token, tokenize } from './tokens.js'

/** How much of a text is looked at: persons, and the verb behind them. */
const reach = 160

/**
 * Whether a heading names persons or the holder of an office: `Trách nhiệm của công chức chuyên môn`, `Các Phó Chủ tịch UBND xã`.
 *
 * @param title the heading without its label
 */
export function headsPersons(title: string): boolean {
  if (title.length > reach) return false
  const tokens = tokenize(title)
  return afterPersons(tokens, afterPhrase('orders', tokens, 0), heads) > 0 || startsWithUnit(tokens)
}

/** Whether words begin with the noun of a commune or a part of it and its name or number: `Ấp Hòa Lợi A`, `Tổ dân phố số 1`. */
export function startsWithUnit(tokens: readonly Token[]): boolean {
  if (!tokens[0]?.capital) return false
  const unit = afterPhrase('units', tokens, 0)
  return (
    unit > 0 && (afterUnit(tokens) > 0 || (tokens[unit]?.word === 'số' && tokens[unit + 1]?.capital === true))
  )
}

/**
 * The same of a heading that may as well be what tasks are about (`Cán bộ, công chức`): it names who holds a post, and nothing but
 * whom.
 *
 * @example headsOfficials('Công chức Văn hóa - Xã hội') // true; 'Đội ngũ nhà giáo': false
 */
export function headsOfficials(title: string): boolean {
  if (title.length > reach) return false
  const tokens = tokenize(title)
  const end = afterPersons(tokens, 0, officials)
  return end > 0 && (tokens[end]?.gap ?? gaps.none) < gaps.comma && firstVerb(tokens, end, false) === 0
}

/**
 * The persons that a sentence begins with, up to what they do; else null. Those to whom something is done do nothing.
 *
 * @example personsAtStart('Nhân viên trạm bơm theo dõi mực nước.') // 'Nhân viên trạm bơm'
 */
export function personsAtStart(text: string): string | null {
  const tokens = tokenize(text.slice(0, reach))
  if (!tokens[0]?.capital) return null
  const end = afterPersons(tokens, 0, doers) || afterUnit(tokens)
  if (end === 0) return null
  const deed = firstVerb(tokens, end, false) || firstVerb(tokens, end, true)
  const isTold = tokens.some((_, at) => at >= end && at <= deed && describes(tokens, at))
  return deed === 0 || isTold ? null : text.slice(0, tokens[deed - 1]!.end)
}

/** `Người có học vị …`, `Người dân được hỗ trợ`: what they are, have or get, and not what they do. */
const describes = (tokens: readonly Token[], at: number): boolean =>
  isPhrase('describing', tokens, at) &&
  !isPhrase('obliged', tokens, at) &&
  (tokens[at]!.word === 'là' || !isPhrase('relatives', tokens, at))

/** No verb of theirs stands farther behind them, in words. */
const farthestVerb = 12

/** The first verb of the clause from a token on, or 0; those that also stand inside names count only where no other does. */
function firstVerb(tokens: readonly Token[], from: number, inNames: boolean): number {
  const last = Math.min(tokens.length, from + farthestVerb)
  for (let at = from; at < last && tokens[at]!.gap < gaps.semicolon; at++)
    if (isDeed(tokens, at) && (inNames || !isPhrase('nameVerbs', tokens, at))) return at
  return 0
}

const heads = ['persons', 'holders', 'courtesies'] as const
const officials = ['officials', 'holders', 'courtesies'] as const
/** Beside them those who may be a firm as well, and whom a heading names as a body. */
const doers = [...heads, 'doers'] as const

/** The index after a noun of the lists that begins at a token; 0 where none does. */
function afterPersons(
  tokens: readonly Token[],
  from: number,
  lists: readonly ((typeof doers)[number] | 'officials')[],
): number {
  const noun = afterPhrase('plurals', tokens, from)
  const ends = lists.map((list) => afterPhrase(list, tokens, noun))
  const end = Math.max(...ends)
  return end > afterPhrase('notDoers', tokens, noun) ? end : 0
}

/** The index after the noun of a commune that a name follows (`Xã Tân Hòa`), 0 where none begins there. */
function afterUnit(tokens: readonly Token[]): number {
  const end = afterPhrase('units', tokens, 0)
  return tokens[end]?.capital && tokens[end]!.gap === gaps.none ? end : 0
}

const isDeed = (tokens: readonly Token[], at: number): boolean =>
  isVerb(tokens, at) && afterPhrase('verbs', tokens, at) > afterPhrase('notDeeds', tokens, at)
