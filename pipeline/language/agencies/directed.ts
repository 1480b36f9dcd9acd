import { isCoordination } from './coordination.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { membersFrom } from './list.js'
import { isVerb, type Member, type Passage } from './passage.js'

/**
 * The bodies that are told by a `chỉ đạo` at a token to do what stands behind them: `chỉ đạo Sở Y tế, Công an tỉnh rà soát …`. Empty
 * where a body directs work (`chỉ đạo triển khai`), or nothing is to be done.
 */
export function directed(passage: Passage, at: number): readonly Member[] {
  const { tokens } = passage
  if (tokens[at]?.word !== 'chỉ' || tokens[at + 1]?.word !== 'đạo') return []
  const { members, end } = membersFrom(passage, at + 2)
  return members.length > 0 && isVerb(tokens, end) && !isCoordination(passage, end) ? members : []
}

/** The bodies that an item without an actor begins with telling to do something: `Ngoài ra, chỉ đạo Sở Tài chính bố trí …`. */
export function directedFirst(passage: Passage): readonly Member[] {
  const { tokens } = passage
  return directed(passage, isPhrase('joiners', tokens, 0) ? afterPhrase('joiners', tokens, 0) : 0)
}

/** Whether those who act are a committee of a province: it may direct the departments of another's plan, or its own. */
export const mayOnlyDirect = ({ tokens }: Passage, members: readonly Member[]): boolean =>
  members.length > 0 &&
  members.every(
    ({ from, entry, collective }) =>
      !collective && entry?.level === 'province' && isPhrase('superiors', tokens, from),
  )
