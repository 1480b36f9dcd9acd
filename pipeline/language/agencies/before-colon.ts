import { readAgencyCell } from './cell.js'
import { readHeadingAgencies } from './heading.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import type { AgencyMention } from './mention.js'
import { isVerb, type Passage } from './passage.js'
import { gaps } from './tokens.js'

/** No name before a colon has more characters. */
const longest = 120

/**
 * Who acts where an item begins with one name, known or not, then a colon and what is to be done: `Văn phòng: Chuẩn bị …`,
 * `Ban Tuyên giáo - Nữ công: Chủ trì …`.
 */
export function actorBeforeColon({ text, tokens }: Passage): readonly AgencyMention[] {
  const first = tokens[0]
  if (!first?.capital || !isPhrase('heads', tokens, 0) || isPhrase('notHeads', tokens, 0)) return []
  const colon = text.slice(0, longest).indexOf(':')
  const duty = colon < 0 ? -1 : tokens.findIndex(({ start }) => start > colon)
  if (duty < 0 || tokens[duty]!.gap !== gaps.colon || !isVerb(tokens, duty)) return []
  const label = text.slice(0, colon)
  // one syllable (`Tổ`, `Ban`) names no body
  const isOffice = duty > 1 && afterPhrase('heads', tokens, 0) === duty
  return isOffice ? readAgencyCell(label) : readHeadingAgencies(label)
}
