import { targetWords } from '../../knowledge/target-words.js'
import { valueWords } from '../../knowledge/value-words.js'
import { capital } from '../language/capitals.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'
import { withoutComparison } from '../language/values/changes.js'
import { trimName } from '../language/values/trim-name.js'
import { unitIn } from './allocations.js'

/** The words of a name cell without the marks before them. */
export const tidy = (text: string): string => text.replace(/^[\s\-+•*–]+/, '').trim()

/** `Tỷ lệ hồ sơ nộp trực tuyến (%)`: a unit in brackets is no part of the name. */
export const bareOf = (printed: string): string =>
  unitIn(printed) === '' ? printed : printed.replace(/\s*\([^()]*\)\s*$/u, '')

const partMark = lazily(() => {
  const { partMarks, rowPartMarks } = targetWords()
  return new RegExp(`^(?:${partMarks}|${rowPartMarks})(?!\\p{L})\\s*[,:]?[\\s+•*–-]*`, 'iu')
})
const partList = lazily(
  () => new RegExp(`(?:[,;]\\s*|(?<!\\s)\\s*)(?:${targetWords().partLists})\\s*(?::\\s*)?$`, 'iu'),
)
const partTold = lazily(() => new RegExp(`[,;]\\s*(?:${targetWords().partMarks})\\s.*$`, 'isu'))

/** `A. Giá trị sản xuất`, `1.GDP`: the number of a row that has no cell for it. */
const label = /^(?:[A-ZĐ]|[IVX]{1,4}|\d{1,2}(?:\.\d{1,2}){0,2})\s?[.)]\s*(?=\p{L}{2})/u

/**
 * The name of a name cell: without its number and marks, `trong đó`, `bao gồm:` and a verb of growth at its end. A row that says no more
 * than how the one above it changes (`Tăng so với năm trước`) keeps its words.
 *
 * @example nameOf('- Diện tích rừng tăng so với năm 2025') // 'Diện tích rừng'
 */
export function nameOf(printed: string): string {
  const bare = bareOf(tidy(printed).replace(label, ''))
    .replace(partMark(), '')
    .replace(partList(), '')
    .replace(/(?<=^|\d)\D*$/u, (end) => end.replace(partTold(), ''))
    .replace(/(?<![\s.,:;])[\s.,:;]+$/, '')
    .replace(/(?<!\s)\s+(?:giảm\s+)?(?:xuống\s+)?còn$/iu, '')
  const { thing } = withoutComparison(fold(bare))
  const grown = valueWords().growthBefore.test(thing) ? trimName(bare.slice(0, thing.length)) : bare
  const name = grown || bare || printed.trim()
  return capital(name)
}

/** A unit cell that repeats words of a long name cell is the name of the thing measured (`Chỉ số … (HDI)`). */
export function unitNames(unit: string, printed: string): string | null {
  const name = fold(printed).replace(/(?<![\s.,:;])[\s.,:;]+$/, '')
  return unit.split(' ').length >= 4 && name.length > unit.length * 2 && name.endsWith(fold(unit))
    ? unit
    : null
}
