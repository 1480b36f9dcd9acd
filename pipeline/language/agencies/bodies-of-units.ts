import { afterPhrase, isPhrase } from './lexicon.js'
import { agencyRegistry } from './registry.js'
import { gaps, type Token } from './tokens.js'
import { longestName } from './trie.js'

/** The name of a body before a unit of administration. */
export interface UnitsOfBody {
  /** The registry's words for the body; null where it has none. */
  readonly stem: string | null
  /** The index after the body's name, and of the unit and after it. */
  readonly bodyEnd: number
  readonly from: number
  readonly end: number
  /** Whether `các` or `cấp` makes many of it. */
  readonly many: boolean
}

/** The unit after the name of a body that begins at a token: `UBND các huyện`, `Công an cấp xã`, `UBND xã`. */
export function unitAfterBody(tokens: readonly Token[], from: number): UnitsOfBody | undefined {
  const known = longestName(agencyRegistry().bodies, tokens, from)
  const bodyEnd = known?.end ?? afterPhrase('heads', tokens, from)
  const next = tokens[bodyEnd]
  if (bodyEnd === from || !next || next.gap > gaps.line) return undefined
  const unit = afterPhrase('plurals', tokens, bodyEnd)
  const end = afterPhrase('units', tokens, unit)
  const many = unit > bodyEnd || next.word === 'cấp'
  // `Cục A cấp phép`; `UBND các xã - Hội Nông dân` are two bodies
  if (afterPhrase('notGroups', tokens, unit) > end && tokens[end]!.gap <= gaps.line) return undefined
  return end > unit ? { stem: known?.values[0]?.stem ?? null, bodyEnd, from: unit, end, many } : undefined
}

/** Whether the bodies of many units begin at the token: `UBND các huyện`, `UBND xã, phường`. */
export function startsBodiesOfUnits(tokens: readonly Token[], at: number): boolean {
  const unit = unitAfterBody(tokens, at)
  if (!unit) return false
  const next = tokens[unit.end]
  return unit.many || (next !== undefined && next.gap <= gaps.slash && isPhrase('units', tokens, unit.end))
}
