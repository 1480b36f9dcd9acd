import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import type { Clause } from './clauses.js'
import { lower } from './compose-name.js'
import { isEverywhere, saysEverywhere } from './name-head.js'
import { isDivision } from './of-whole.js'
import { splitDeed } from './split-deed.js'
import type { StatedValue, Statement } from './statement.js'
import { isDeed, trimName } from './trim-name.js'
import { isVagueName } from './vague-names.js'

/** Names that say only how a thing is measured, and those of the places that an order is of. */
const onlyScore = lazily(
  () => new RegExp(`^(?:${targetWords().scoreHeadings}|${targetWords().placeHeadings})$`, 'u'),
)
const ranked = latin(/^(?:các\s)?(?:tỉnh|thành phố|địa phương|đơn vị)(?!\p{L})/u)

/** Amounts that name nothing are of the thing that the heading above names: `Đạt trên 90%` under `Chỉ số SIPAS`. */
export const ofHeading = (heading: string, values: readonly StatedValue[], clause: Clause): Statement => ({
  name: heading,
  values: [...values],
  start: clause.from,
  end: clause.to,
  partOf: false,
  isComposed: true,
})

/**
 * The statements under a heading with its thing in names that say only how it is measured or where (`Điểm số`, `Tỉnh có chất lượng
 * tốt`, `Toàn tỉnh`, `Nông thôn`), or that are its beginning (`Số xã` under `Số xã đạt chuẩn`).
 */
export function underHeading(heading: string, statements: readonly Statement[]): Statement[] {
  return statements.map((statement) => {
    const name = fold(statement.name)
    if (fold(heading).startsWith(`${name} `)) return { ...statement, name: heading, isComposed: true }
    if (isDivision(name) || saysEverywhere(name))
      return { ...statement, name: `${heading} ${lower(statement.name)}`, isComposed: true }
    if (onlyScore().test(name))
      return { ...statement, name: `${statement.name} ${lower(heading)}`, isComposed: true }
    const isOrder = statement.values.every(({ measure }) => measure === 'rank') && ranked.test(name)
    return isOrder ? { ...statement, name: heading, isComposed: true } : statement
  })
}

/** `Lúa cả năm: diện tích 8.100 ha, năng suất 44 tạ/ha`: the thing before a colon, in names that say only how it is measured. */
export const underTopics = (text: string, statements: readonly Statement[]): Statement[] =>
  statements.map((statement) => {
    const folded = fold(statement.name)
    const name =
      isVagueName(folded) || countsDone(folded)
        ? measureOf(statement.name, topicBefore(text, statement))
        : statement.name
    return name === statement.name ? statement : { ...statement, name, isComposed: true }
  })

/** `bảo hiểm xã hội tự nguyện: phát triển mới 120 người`: a name of so many people to whom a deed is done, and says not of what. */
function countsDone(name: string): boolean {
  const { thing, deed } = splitDeed(name)
  return isVagueName(thing) && isDeed(deed.replace(/^ được /, '').replace(/ mới$/, ''))
}

/**
 * The name of a measure of a thing that is named over it; the measure alone where the words over it name none.
 *
 * @example measureOf('Năng suất', 'Lúa cả năm') // 'Năng suất lúa cả năm'
 * @example measureOf('Năng suất', 'Trong đó') // 'Năng suất'
 */
export function measureOf(measure: string, above: string): string {
  const thing = trimName(above)
  return !opensOnly(above) && isThing(thing) ? `${measure} ${lower(thing)}` : measure
}

/** The longest name of a thing that stands over its measures, in words. */
const mostWords = 8

const stops = lazily(() => new RegExp(`^(?:${targetWords().topicStops})(?!\\p{L})`, 'u'))

function isThing(words: string): boolean {
  const folded = fold(words)
  if (words === '' || /[\d:;.]/.test(words) || words.split(' ').length > mostWords) return false
  return (
    !isEverywhere(words) && !isVagueName(folded) && !isDeed(words) && !valueWords().hangingNames.has(folded)
  )
}

/** `Trong đó`, `Về kinh tế`, `Đến năm 2030`: words that open amounts and name no thing. */
const opensOnly = (words: string): boolean => stops().test(fold(words).replace(/^[\s\-+•*–]+/, ''))

/** The words before the last colon of a statement's sentence. */
function topicBefore(text: string, { start, end }: Statement): string {
  const lastOf = (marks: readonly string[], at: number): number =>
    Math.max(...marks.map((mark) => text.lastIndexOf(mark, at)))
  const sentence = lastOf(['. ', '! ', '? '], start)
  const colon = text.lastIndexOf(':', end - 1)
  return colon < sentence ? '' : text.slice(Math.max(sentence, lastOf([';', ':'], colon - 1)) + 1, colon)
}
