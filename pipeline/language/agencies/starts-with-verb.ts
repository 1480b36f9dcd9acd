import { isVerb } from './passage.js'
import { tokenize } from './tokens.js'

/** How much of a text is looked at: a verb has three words at most. */
const reach = 40

/**
 * Whether a text begins with a verb of doing, as a point under a heading does.
 *
 * @example startsWithVerb('Tuyên truyền, vận động hội viên') // true
 */
export function startsWithVerb(text: string): boolean {
  const tokens = tokenize(text.slice(0, reach))
  return tokens.length > 0 && isVerb(tokens, 0)
}
