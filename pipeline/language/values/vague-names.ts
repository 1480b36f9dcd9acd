import { targetWords } from '../../../knowledge/target-words.js'
import { lazily } from '../lazily.js'

const vague = lazily(() => {
  const { vagueNames, yields, extentsOfThings } = targetWords()
  return new RegExp(`^(?:(?:giảm |tăng )?(?:${vagueNames}|${yields}|${extentsOfThings})|giảm|tăng)$`, 'u')
})

/**
 * Whether a folded name says only how or of whom something is measured.
 *
 * @example isVagueName('số hộ') // true
 * @example isVagueName('số hộ nghèo') // false
 */
export const isVagueName = (name: string): boolean => vague().test(name)
