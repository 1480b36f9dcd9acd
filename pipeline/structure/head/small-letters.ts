import { documentHeads } from '../../../knowledge/document-heads.js'
import { fold } from '../../language/fold.js'
import type { Line, PlanContent } from '../../tree/nodes.js'
import type { Text } from '../../tree/text.js'

/** How many lines stand at most above the State's motto, and between it and the document's type. */
const aboveMotto = 20
const belowMotto = 15
/** `QUYẾT ĐỊNH CỦA BỘ TRƯỞNG BỘ …`: a longer line is a sentence. */
const longestType = 12

/**
 * The line that names a document's type in a text that lost its capitals: old fonts drew capitals for small letters. Only
 * under the State's motto, for `kế hoạch` and `quyết định` in small letters are words like any other.
 *
 * @returns its position, or none
 */
export function typeInSmallLetters(nodes: readonly PlanContent[]): number[] {
  const motto = nodes.slice(0, aboveMotto).findIndex((node) => node.type === 'line' && hasMotto(node.text))
  if (motto < 0) return []
  const below = nodes.slice(motto + 1, motto + 1 + belowMotto)
  const at = below.findIndex((node) => node.type === 'line' && namesType(node))
  return at < 0 ? [] : [motto + 1 + at]
}

/** Whether a line holds a motto of the State or the Party, as every letterhead does. */
export function hasMotto(text: Text): boolean {
  const words = plainWords(text.value)
  return documentHeads().mottos.some((motto) => words.includes(motto))
}

/** Whether a line is nothing but a type, and whose document it is: `Kế hoạch của Bộ trưởng Bộ Y tế`. */
export function namesType({ text }: Line): boolean {
  const words = plainWords(text.value)
  if (words.split(' ').length > longestType || /\d/.test(words)) return false
  return Object.keys(documentHeads().types).some((type) => words === type || words.startsWith(`${type} của `))
}

const plainWords = (text: string): string => fold(text).replace(/\s+/g, ' ').trim()

/** The same text in capitals, where they are as many units. */
export function inCapitals(text: Text): Text {
  const value = text.value.toUpperCase()
  return value.length === text.value.length ? { ...text, value } : text
}
