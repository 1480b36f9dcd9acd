import { afterLevel, type Qualifier, readQualifier } from './qualifier.js'
import { tokenize } from './tokens.js'

/** How a name says whose body it is. */
export interface EndOfName extends Pick<Qualifier, 'level' | 'place'> {
  /** The district, town or commune that is named (`huyện Nghi Lộc`), or null. */
  readonly unit: string | null
}

/**
 * The level, province and unit that a name ends in.
 *
 * @example endOfName('Ủy ban nhân dân huyện Nghi Lộc') // { level: 'district', place: null, unit: 'huyện Nghi Lộc' }
 */
export function endOfName(name: string): EndOfName {
  const tokens = tokenize(name)
  for (let at = 1; at < tokens.length; at++) {
    // the second half of `các huyện, thị xã`
    if (afterLevel(tokens, at - 1) > at) continue
    const { level, place, unit, end } = readQualifier(tokens, at)
    if (level !== null && end === tokens.length)
      return { level, place, unit: unit ? name.slice(tokens[at]!.start) : null }
  }
  return { level: null, place: null, unit: null }
}
