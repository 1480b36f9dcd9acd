import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { lower } from './compose-name.js'
import type { StatedValue, Statement } from './statement.js'

const rate = /^(?:tỷ|tỉ) lệ\s/iu
const thingAnd = latin(/^\s+(\p{L}[^,;:()\d]{3,60}?)\s+và\s+$/u)

/**
 * `Tỷ lệ huy động đạt 38% trẻ em nhà trẻ và 97% trẻ em mẫu giáo`: one rate of two things that stand behind their amounts, with the
 * names of both put together; else null.
 *
 * @param first what the clause states right before
 * @param name the name of the second, as the words behind its amount say it
 * @param second the first of its amounts
 */
export function ratesOfBoth(
  text: string,
  first: Statement | undefined,
  name: string,
  second: StatedValue,
): { first: string; second: string } | null {
  const amount = first?.values.at(-1)
  if (!first || !amount?.reached || amount.unit !== '%' || second.unit !== '%' || !rate.test(first.name))
    return null
  const thing = thingAnd.exec(text.slice(amount.end, second.start))?.[1]
  if (!thing || opening(thing) !== opening(name) || opening(name) === '') return null
  return { first: `${first.name} ${lower(thing)}`, second: `${first.name} ${lower(name)}` }
}

/** The first two words, by which two things are known to be of one kind. */
const opening = (words: string): string => /^\S+\s\S+(?=\s)/.exec(fold(words))?.[0] ?? ''
