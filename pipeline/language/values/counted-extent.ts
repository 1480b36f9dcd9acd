import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { lazily } from '../lazily.js'
import type { Statement } from './statement.js'

const extent = lazily(() => new RegExp(`^(?:tổng\\s)?(?:${targetWords().areas})(?!\\p{L})`, 'u'))

/**
 * Whether what is an area or a length is said to be so many things: in `Diện tích nuôi đạt 3.000 ha, 7.000 lồng` the cages are
 * counted beside it.
 */
export const isCountedExtent = ({ name, values }: Statement): boolean =>
  extent().test(fold(name)) && values.some(({ unit }) => unit !== null && valueWords().counted.has(unit))
