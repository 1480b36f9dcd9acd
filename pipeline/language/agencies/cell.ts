import { fold, unmark } from '../fold.js'
import { mayBeginSpoilt } from './first-words.js'
import { withSharedLevel } from './in-place.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { inOwnWords, withBorders } from './line-borders.js'
import { memberUnder } from './list.js'
import { memberAt } from './member.js'
import { type AgencyMention, certainties } from './mention.js'
import { nearBody } from './near-body.js'
import { cellPassage, isLineNumber, type Member, mentionOf, type Passage, wordsAsWritten } from './passage.js'
import type { SharedHead } from './shared.js'
import { withSharedUnits } from './shared-units.js'
import { gaps, tokenize } from './tokens.js'

/**
 * Reads a text that is nothing but a list of agencies, as the cell of a table is. A head that the members share is given
 * back to each; names that hold commas or `và` stay whole; what the registry does not know keeps its words.
 *
 * @param cell the cell; line ends separate members where a new name begins after them
 * @returns in the order of the text; empty for a cell without words
 * @example readAgencyCell('Sở Nội vụ, Tài chính và các đơn vị liên quan').map(({ name }) => name)
 * // ['Sở Nội vụ', 'Sở Tài chính', 'Các đơn vị liên quan']
 */
export function readAgencyCell(cell: string): AgencyMention[] {
  const text = withBorders(cell, readAgencyCell)
  const passage = cellPassage(text, tokenize(text))
  const mentions = withSharedLevel(cellMembers(passage).map((member) => mentionOf(passage, member)))
  return text === cell ? mentions : inOwnWords(cell, mentions)
}

/** The members of a passage that holds nothing but agencies. */
export function cellMembers(passage: Passage): Member[] {
  const members: Member[] = []
  let head: SharedHead | undefined
  let at = afterPhrase('orders', passage.tokens, 0)
  while (at < passage.tokens.length) {
    if (isLineNumber(passage, at)) {
      at++
      continue
    }
    const role = afterRole(passage, at)
    if (role > at) {
      at = role
      continue
    }
    const next = memberUnder(passage, at, head)
    if (next) {
      members.push(next.member)
      head = next.head
      at = afterRest(passage, next.member.to)
    } else {
      const near = mayBeginSpoilt(passage.tokens, at) ? nearBody(passage, at) : undefined
      if (near) members.push(near)
      else addChunk(passage, members, at, chunkEnd(passage, at), head)
      at = near?.to ?? chunkEnd(passage, at)
    }
  }
  return withSharedUnits(passage, members)
}

/** Past `phối hợp với`, `chủ trì`, which are no names. */
function afterRole({ tokens }: Passage, from: number): number {
  const isRole = isPhrase('roleWords', tokens, from)
  let at = isRole ? afterPhrase('roleWords', tokens, from) : from
  while (isRole && isPhrase('partnerMarks', tokens, at)) at++
  return at
}

/** After the words between a name and the next separator or name (`Sở Y tế chủ trì, …`). */
function afterRest(passage: Passage, from: number): number {
  let at = from
  while (at < passage.tokens.length && passage.tokens[at]!.gap < gaps.and && !memberAt(passage, at)) at++
  return at
}

/** The end of a run of words that begins no agency: the next separator, or `và` before an agency. */
function chunkEnd(passage: Passage, from: number): number {
  const { tokens } = passage
  let at = from + 1
  while (at < tokens.length) {
    const { gap } = tokens[at]!
    if (
      isLineNumber(passage, at) ||
      gap >= gaps.comma ||
      ((gap === gaps.and || gap === gaps.line) && memberAt(passage, at))
    )
      break
    at++
  }
  return at
}

/** Takes a run of words that begins no agency as what its place makes it: the rest of the last name, or a name. */
function addChunk(
  passage: Passage,
  members: Member[],
  from: number,
  to: number,
  head: SharedHead | undefined,
): void {
  const { tokens } = passage
  const words = wordsAsWritten(passage, from, to)
  // `Viện kiểm sát` says what it is, `Quỹ` does not
  const onlyHead = afterPhrase('heads', tokens, from) === to && !isPhrase('posts', tokens, from)
  if ((onlyHead && to === from + 1) || !isSpelled(words)) return
  const last = members.at(-1)
  const joined = last && tokens[from]!.gap === gaps.and && isPhrase('prefixes', tokens, last.from)
  if (onlyHead) members.push(bare(from, to, null, certainties.headed))
  // `Chi cục Thủy sản và Kiểm ngư`: of two that share a noun the second would be known
  else if (joined && tokens[from]!.capital && head && !last.collective)
    members[members.length - 1] = bare(last.from, to, null, certainties.headed)
  else if (last && !last.entry && !tokens[from]!.capital)
    members[members.length - 1] = longer(passage, last, to)
  else if (head && tokens[from]!.capital)
    members.push(bare(from, to, `${head.words} ${words}`, certainties.shared))
  else members.push(bare(from, to, null, certainties.bare))
}

/** Letters of no Latin alphabet name no agency of this country, and make no id. */
const isSpelled = (words: string): boolean => /[a-z]/.test(unmark(fold(words)))

function longer(passage: Passage, member: Member, to: number): Member {
  const { text, tokens } = passage
  const added = text.slice(tokens[member.to - 1]!.end, tokens[to - 1]!.end).replace(/\s+/g, ' ')
  return { ...member, to, name: member.name === null ? null : member.name + added }
}

function bare(from: number, to: number, name: string | null, certainty: number): Member {
  return { from, to, entry: null, name, collective: false, certainty }
}
