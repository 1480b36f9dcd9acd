import { targetWords } from '../../../knowledge/target-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import type { Clause } from './clauses.js'
import { lower } from './compose-name.js'
import { saysEverywhere } from './name-head.js'
import { isDivision } from './of-whole.js'
import type { StatedValue, Statement } from './statement.js'

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
 * The statements under a heading with its thing in names that say only how it is measured or where: `Điểm số`, `Tỉnh có chất lượng
 * tốt`, `Toàn tỉnh`, `Nông thôn`.
 */
export function underHeading(heading: string, statements: readonly Statement[]): Statement[] {
  return statements.map((statement) => {
    const name = fold(statement.name)
    if (isDivision(name) || saysEverywhere(name))
      return { ...statement, name: `${heading} ${lower(statement.name)}`, isComposed: true }
    if (onlyScore().test(name))
      return { ...statement, name: `${statement.name} ${lower(heading)}`, isComposed: true }
    const isOrder = statement.values.every(({ measure }) => measure === 'rank') && ranked.test(name)
    return isOrder ? { ...statement, name: heading, isComposed: true } : statement
  })
}
