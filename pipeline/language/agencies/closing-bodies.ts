import { bareEnd } from '../bare-end.js'
import { readAgencyCell } from './cell.js'
import { withoutTime } from './closing-sentence.js'
import { isPhrase } from './lexicon.js'
import { certainties } from './mention.js'
import { isVerb } from './passage.js'
import { tokenize } from './tokens.js'

/** The bracket that closes a text: group 1; what stands behind its only colon: 2. */
const closing = /\(([^()]{3,200})\)[.;,\s]*$|^[^:]{4,150}:\s([^:]{3,200})$/

/**
 * The words that a text ends with, in a bracket or behind a colon, where they are nothing but names of bodies; else null. With
 * nobody else named they are as likely those who are to do it.
 *
 * @example closingBodies('Kéo điện ra đảo (Điện lực Phú Quốc).') // 'Điện lực Phú Quốc'
 */
export function closingBodies(text: string): string | null {
  const match = closing.exec(withoutTime(text)) ?? closing.exec(text)
  const words = bareEnd(match?.[1] ?? match?.[2] ?? '')
  const tokens = tokenize(words)
  if (
    tokens.length < 2 ||
    !tokens[0]!.capital ||
    !isPhrase('heads', tokens, 0) ||
    isPhrase('notHeads', tokens, 0)
  )
    return null
  if (tokens.some((_, at) => isVerb(tokens, at) && !isPhrase('nameVerbs', tokens, at))) return null
  const named = readAgencyCell(words)
  const isWhole = named[0]?.start === 0 && named.at(-1)!.end === words.length
  return isWhole && named.every(({ certainty }) => certainty >= certainties.headed) ? words : null
}
