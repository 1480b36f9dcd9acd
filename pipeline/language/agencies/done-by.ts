import { agencyWords } from '../../../knowledge/agencies.js'
import { alternation } from '../alternation.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import { type Actor, actorOf } from './actor-of.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { membersFrom } from './list.js'
import { certainties } from './mention.js'
import type { Member, Passage } from './passage.js'
import { gaps } from './tokens.js'

/** How far before `do` the many begin that it tells apart: `các dự án do Sở A làm chủ đầu tư`. */
const nearby = 6

/**
 * Whom the end of a clause names as the one who does what stands before: `Xây dựng đường tránh do Ban Quản lý dự án làm chủ đầu
 * tư`. Behind several things it tells which of them are meant.
 */
export function doneInClause(passage: Passage): Actor | undefined {
  const { tokens } = passage
  for (const [at, { word, gap }] of tokens.entries()) {
    if (word !== 'do' || gap > gaps.comma || at === 0) continue
    const isOfMany = tokens
      .slice(Math.max(0, at - nearby), at)
      .some((_, near, before) => isPhrase('plurals', before, near))
    if (isOfMany && gap === gaps.none) continue
    const list = membersFrom(passage, at + 1)
    const end = afterPhrase('passiveDeeds', tokens, list.end)
    const isLast = (tokens[end]?.gap ?? gaps.stop) >= gaps.comma || isPhrase('notDeeds', tokens, end)
    const ends = end > list.end && isLast
    if (ends && list.members.length > 0 && list.members.every(isNamed)) return actorOf(passage, list)
  }
  return undefined
}

const isNamed = ({ certainty }: Member): boolean => certainty >= certainties.headed

const doer = lazily(() =>
  latin(
    new RegExp(
      `(?:^|[\\s,])do\\s+(\\p{Lu}[^.;:()]{2,100}?)\\s+(?:${alternation(agencyWords().passiveDeeds)})(?=\\s*(?:[.,;)]|$))`,
      'u',
    ),
  ),
)
const ofMany = lazily(() =>
  latin(new RegExp(`(?<!\\p{L})(?:${alternation(agencyWords().plurals)})\\s[^,;.:]{0,40}$`, 'iu')),
)

/**
 * The words behind `do` for whoever does it by the end of a clause, understood or not; null where none stand so, or where they tell
 * which of several things are meant.
 *
 * @example wordsOfDoer('Tập huấn 02 lớp, do Khoa Côn trùng và Kiểm dịch phụ trách.') // 'Khoa Côn trùng và Kiểm dịch'
 */
export function wordsOfDoer(text: string): string | null {
  const match = text.includes('do ') ? doer().exec(text) : null
  return match && !ofMany().test(text.slice(0, match.index)) ? match[1]! : null
}
