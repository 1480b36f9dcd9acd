import type { Json } from '../../../pipeline/judge/field-path.js'
import { statedInWords } from '../../../pipeline/report/changes/stated.js'
import type { Texts } from '../../texts/texts.js'

/**
 * The value of a field in words, for a reader.
 *
 * @example shownValue(null, textsOf('vi')) // 'không ghi'
 */
export function shownValue(value: Json, texts: Texts): string {
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  const words = statedInWords(value, texts.amounts)
  return words === '' ? texts.amounts.notStated : words
}
