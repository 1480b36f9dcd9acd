import { afterPhrase, isPhrase } from './lexicon.js'
import type { RoleBracket } from './role-brackets.js'
import { gaps, type Token } from './tokens.js'

/** Words of a cell that say which role the agencies before or after them have. */
export interface RoleMark {
  /** The mark's first token, and the one after its last. */
  readonly from: number
  readonly to: number
  /** Null for a label of another thing (`Thời gian:`). */
  readonly role: 'lead' | 'coordinating' | null
  /** Where the mark stands: before its agencies or after them. */
  readonly place: 'before' | 'after'
}

/** The marks of a cell in their order; none in a plain list of agencies. */
export function roleMarks(tokens: readonly Token[], brackets: readonly RoleBracket[] = []): RoleMark[] {
  const marks: RoleMark[] = []
  let at = 0
  while (at < tokens.length) {
    const mark =
      bracketAt(tokens, at, brackets) ?? labelAt(tokens, at) ?? verbAt(tokens, at, marks.at(-1)?.to ?? 0)
    if (mark) marks.push(mark)
    at = mark ? mark.to : at + 1
  }
  return marks
}

/** `(chủ trì)`, `(CT)` behind names. */
function bracketAt(
  tokens: readonly Token[],
  from: number,
  brackets: readonly RoleBracket[],
): RoleMark | undefined {
  const { start } = tokens[from]!
  const bracket = brackets.find((one) => one.start < start && start < one.end)
  if (!bracket) return undefined
  let to = from
  while (to < tokens.length && tokens[to]!.start < bracket.end) to++
  return { from, to, role: bracket.role, place: 'after' }
}

const labels = [
  ['leadLabels', 'lead'],
  ['coordinatingLabels', 'coordinating'],
  ['otherLabels', null],
] as const

/** `Chủ trì:`, `Đơn vị phối hợp:`, `Thời gian:`. */
function labelAt(tokens: readonly Token[], from: number): RoleMark | undefined {
  for (const [list, role] of labels) {
    const to = afterPhrase(list, tokens, from)
    if (to > from && tokens[to]?.gap === gaps.colon) return { from, to, role, place: 'before' }
  }
  return undefined
}

/** `chủ trì` after or before names, `phối hợp` before or after them. */
function verbAt(tokens: readonly Token[], from: number, run: number): RoleMark | undefined {
  if (isVerb(tokens, from, 'phối', 'hợp')) return coordinationAt(tokens, from, run)
  if (!isVerb(tokens, from, 'chủ', 'trì') || isRelative(tokens, from)) return undefined
  const to = afterPhrase('roleTails', tokens, from + 2)
  const first = from === run
  if (first)
    return isPhrase('heads', tokens, to) || isPhrase('plurals', tokens, to)
      ? leadAt(from, to, 'before')
      : undefined
  const closed = endsRun(tokens, to) || isVerb(tokens, to, 'phối', 'hợp')
  return closed ? leadAt(from, to, 'after') : undefined
}

const leadAt = (from: number, to: number, place: RoleMark['place']): RoleMark => ({
  from,
  to,
  role: 'lead',
  place,
})

function coordinationAt(tokens: readonly Token[], from: number, run: number): RoleMark {
  const to = afterPhrase('roleTails', tokens, from + 2)
  if (from > run && startsDeed(tokens, to))
    return { from, to: afterClause(tokens, to), role: 'coordinating', place: 'after' }
  return { from, to, role: 'coordinating', place: endsRun(tokens, to) ? 'after' : 'before' }
}

/** `Công an tỉnh phối hợp thẩm định an toàn thông tin`: what they help with, and no partner. */
const startsDeed = (tokens: readonly Token[], at: number): boolean =>
  isPhrase('verbs', tokens, at) &&
  tokens[at]!.gap <= gaps.line &&
  !(['partnerMarks', 'plurals', 'heads', 'roleTails'] as const).some((list) => isPhrase(list, tokens, at))

function afterClause(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && (at === from || tokens[at]!.gap < gaps.semicolon)) at++
  return at
}

function isVerb(tokens: readonly Token[], at: number, first: string, second: string): boolean {
  return tokens[at]?.word === first && tokens[at + 1]?.word === second
}

/** `… được giao chủ trì nhiệm vụ`. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  return at >= 2 && isPhrase('relatives', tokens, at - 2) && tokens[at]!.gap <= gaps.line
}

function endsRun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return !next || next.gap >= gaps.comma || next.gap === gaps.line
}
