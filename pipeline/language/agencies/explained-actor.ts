import { readAgencyCell } from './cell.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { memberAt } from './member.js'
import type { AgencyMention } from './mention.js'
import { isVerb, type Passage } from './passage.js'

const bracketBehind = /^\s*\(([^()]{3,120})\)/u

/**
 * Who acts where an item begins with what a body is to another one, and the bracket behind it says who that is: `Cơ quan thường
 * trực Ban Chỉ đạo (Sở A) tham mưu …`.
 *
 * @returns empty where the item does not begin so
 */
export function explainedActor(passage: Passage): AgencyMention[] {
  const { text, tokens } = passage
  const start = afterPhrase('orders', tokens, 0)
  if (!isPhrase('standings', tokens, start)) return []
  const standing = afterPhrase('standings', tokens, start)
  const end = memberAt(passage, standing)?.to ?? standing
  const from = tokens[end - 1]!.end
  const bracket = isVerb(tokens, end) ? bracketBehind.exec(text.slice(from, tokens[end]!.start)) : null
  if (!bracket) return []
  const offset = from + bracket[0].indexOf(bracket[1]!)
  const named = readAgencyCell(bracket[1]!)
  if (!named.every(({ agency }) => agency !== null)) return []
  return named.map((mention) => ({ ...mention, start: mention.start + offset, end: mention.end + offset }))
}
