import { readAgencyCell } from './cell.js'
import type { Duty } from './duty.js'
import { withSharedLevel } from './in-place.js'
import { afterPhrase } from './lexicon.js'
import { inOwnWords, withBorders } from './line-borders.js'
import type { AgencyMention } from './mention.js'
import { roleBrackets, withOpenBrackets } from './role-brackets.js'
import { type RoleMark, roleMarks } from './role-marks.js'
import { gaps, type Token, tokenize } from './tokens.js'

/** Some tokens of a cell with the role of those who are named there; null where they name nobody. */
interface Run {
  readonly from: number
  readonly to: number
  readonly role: 'lead' | 'coordinating' | null
}

/**
 * Reads a cell that may say of its agencies who leads and who coordinates: `Sở Y tế chủ trì, phối hợp Sở Tài chính`,
 * `Chủ trì: A; Phối hợp: B`, `A (chủ trì), B`. A plain list is all lead.
 *
 * @param cell the cell; offsets of the mentions are into it
 * @example readAgencyRoles('Sở Y tế chủ trì; UBND các xã phối hợp').coordinating.length // 1
 */
export function readAgencyRoles(cell: string): Duty {
  const text = withBorders(cell, readAgencyCell)
  const brackets = roleBrackets(text)
  const open = withOpenBrackets(text, brackets)
  const tokens = tokenize(open)
  const marks = roleMarks(tokens, brackets)
  const runs = marks.length > 0 ? runsOf(tokens, marks) : []
  // `Các đơn vị phối hợp` alone is a name of those who are meant
  const says =
    marks.some(({ role, place }) => role === 'lead' || place === 'before') ||
    runs.some(({ role, from, to }) => role === 'lead' && to > from)
  const { lead, coordinating } = says
    ? dutyOf(text, open, tokens, runs)
    : { lead: readAgencyCell(text), coordinating: [] }
  return text === cell
    ? { lead, coordinating }
    : { lead: inOwnWords(cell, lead), coordinating: inOwnWords(cell, coordinating) }
}

function runsOf(tokens: readonly Token[], marks: readonly RoleMark[]): Run[] {
  const runs: Run[] = []
  let role: Run['role'] = 'lead'
  let from = 0
  for (const mark of marks) {
    if (mark.place === 'before') {
      runs.push({ from, to: mark.from, role })
      role = mark.role
    } else {
      const own = ownStart(tokens, from, mark.from)
      runs.push({ from, to: own, role }, { from: own, to: mark.from, role: mark.role })
      role = 'coordinating'
    }
    from = mark.to
  }
  return [...runs, { from, to: tokens.length, role }]
}

/** Where those begin whom a role behind them speaks of: after the last `;` or line end, or all since the mark before. */
function ownStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (tokens[at]!.gap === gaps.semicolon) return at
  return from
}

function dutyOf(text: string, open: string, tokens: readonly Token[], runs: readonly Run[]): Duty {
  const named = runs.flatMap((run) => {
    const found = run.role === null ? [] : mentionsIn(text, open, tokens, run)
    return found.map((mention) => ({ mention, role: run.role }))
  })
  const placed = withSharedLevel(named.map(({ mention }) => mention))
  const lead = unique(placed.filter((_, index) => named[index]!.role === 'lead'))
  const taken = new Set(lead.map(({ name }) => name))
  const others = placed.filter(({ name }, index) => named[index]!.role !== 'lead' && !taken.has(name))
  return { lead, coordinating: unique(others) }
}

function unique(mentions: readonly AgencyMention[]): AgencyMention[] {
  return [...new Map(mentions.map((mention) => [mention.name, mention])).values()]
}

function mentionsIn(text: string, open: string, tokens: readonly Token[], run: Run): AgencyMention[] {
  const { from, to } = withoutTails(tokens, run)
  if (from >= to) return []
  const offset = tokens[from]!.start
  return readAgencyCell(open.slice(offset, tokens[to - 1]!.end)).map((mention) => {
    const [start, end] = [mention.start + offset, mention.end + offset]
    return { ...mention, start, end, mention: text.slice(start, end) }
  })
}

/** Without `với` before the names and `thực hiện` after them. */
function withoutTails(tokens: readonly Token[], { from, to }: Run): { from: number; to: number } {
  let start = from
  for (let next = afterTail(tokens, start); next > start && next <= to; next = afterTail(tokens, start))
    start = next
  for (let at = Math.max(start, to - 4); at < to; at++) {
    if (afterPhrase('roleTails', tokens, at) === to) return { from: start, to: at }
  }
  return { from: start, to }
}

function afterTail(tokens: readonly Token[], at: number): number {
  const marks = afterPhrase('partnerMarks', tokens, at)
  return marks > at ? at + 1 : afterPhrase('roleTails', tokens, at)
}
