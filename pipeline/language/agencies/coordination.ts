import { afterPhrase, isPhrase } from './lexicon.js'
import { membersFrom } from './list.js'
import type { Member, Passage } from './passage.js'
import { gaps, type Token } from './tokens.js'

/** The partners after a `phối hợp`, and the index of the token after them (or after the words that bind them). */
export interface Coordination {
  readonly partners: readonly Member[]
  readonly next: number
}

/** Whether the verb `phối hợp` begins at the token. */
export function isCoordination({ tokens }: Passage, at: number): boolean {
  return isCoordinate(tokens, at)
}

function isCoordinate(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'phối' && tokens[at + 1]?.word === 'hợp' && tokens[at + 1]!.gap <= gaps.line
}

/**
 * Reads the partners of the `phối hợp` at a token: `phối hợp chặt chẽ với LIST`, `phối hợp LIST`, `phối hợp tổ chức với LIST`.
 *
 * @returns no partners where a verb or another word follows
 */
export function readCoordination(passage: Passage, at: number): Coordination {
  const { tokens } = passage
  const after = afterManner(tokens, at + 2)
  const list = membersFrom(passage, isJoint(tokens, at) ? at + 3 : afterPartnerMarks(tokens, after))
  if (list.members.length > 0 && (tokens[after]?.gap ?? 0) < gaps.comma)
    return { partners: list.members, next: list.end }
  return lateNamed(passage, after) ?? { partners: [], next: after }
}

/** `với sự phối hợp của LIST`. */
const isJoint = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.word === 'với' && tokens[at - 1]!.word === 'sự' && tokens[at + 2]?.word === 'của'

/** The most words between `phối hợp` and its partners. */
const farthest = 30

/** `phối hợp triển khai các hoạt động với LIST`, `…, với LIST`: a verb with its object stands between. */
function lateNamed(passage: Passage, after: number): Coordination | undefined {
  const { tokens } = passage
  if (!isPhrase('verbs', tokens, after) || tokens[after]!.gap > gaps.line) return undefined
  const stop = Math.min(tokens.length, after + farthest)
  for (let at = after + 1; at < stop && tokens[at]!.gap < gaps.semicolon; at++) {
    const { word, gap } = tokens[at]!
    if (word !== 'với') {
      if (gap >= gaps.comma && isPhrase('verbs', tokens, at)) return undefined
      continue
    }
    const list = isBound(tokens, at) ? undefined : membersFrom(passage, at + 1)
    if (list && list.members.length > 0) return { partners: list.members, next: list.end }
  }
  return undefined
}

/** `phù hợp với`, `kết nối với`: it belongs to the word before it. */
function isBound(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.gap > gaps.line) return false
  return [1, 2].some((back) => at >= back && afterPhrase('withWords', tokens, at - back) === at)
}

function afterManner(tokens: readonly Token[], from: number): number {
  let at = from
  while ((tokens[at]?.gap ?? gaps.stop) <= gaps.comma && isPhrase('manner', tokens, at))
    at = afterPhrase('manner', tokens, at)
  return at
}

function afterPartnerMarks(tokens: readonly Token[], from: number): number {
  let at = from
  while ((tokens[at]?.gap ?? gaps.stop) <= gaps.comma && isPhrase('partnerMarks', tokens, at)) at++
  return at
}

/** All who are named as partners from a token on: after `phối hợp`, and those told to (`chỉ đạo A phối hợp với B`). */
export function coordinationsIn(passage: Passage, from: number): Member[] {
  const { tokens } = passage
  const partners: Member[] = []
  for (let at = from; at < tokens.length; at++) {
    if (!isCoordinate(tokens, at) || isNoun(tokens, at)) continue
    partners.push(...toldTo(passage, from, at), ...readCoordination(passage, at).partners)
  }
  return partners
}

/** `cơ chế phối hợp`, `sự phối hợp`: a noun, unless it is the partner that coordinates (`với sự phối hợp của B`). */
function isNoun(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.gap > gaps.line) return false
  const noun = [1, 2].some((back) => at >= back && afterPhrase('coordinationNouns', tokens, at - back) === at)
  return noun && tokens[at + 2]?.word !== 'của'
}

/** In `chỉ đạo A chủ trì, phối hợp với B`, A: it leads what the actor answers for. */
export function toldToLead(passage: Passage, from: number): readonly Member[] {
  const { tokens } = passage
  for (let end = from; end < tokens.length; end++) {
    if (tokens[end]!.word !== 'chủ' || tokens[end + 1]?.word !== 'trì') continue
    const told = toldTo(passage, from, end)
    if (told.length > 0) return told
  }
  return []
}

/** In `chỉ đạo A phối hợp với B`, A: both take part under the actor. */
function toldTo(passage: Passage, from: number, at: number): readonly Member[] {
  const { tokens } = passage
  for (
    let start = at - 1;
    start >= from && start > at - 40 && tokens[start + 1]!.gap < gaps.semicolon;
    start--
  ) {
    if (tokens[start]!.word !== 'chỉ' || tokens[start + 1]?.word !== 'đạo') continue
    const list = membersFrom(passage, start + 2)
    return list.end === at ? list.members : []
  }
  return []
}
