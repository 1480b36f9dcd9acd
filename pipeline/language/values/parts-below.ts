import { valueWords } from '../../../knowledge/value-words.js'
import { capital } from '../capitals.js'
import { fold } from '../fold.js'
import { beginsMeasure } from './borders.js'
import { lower } from './compose-name.js'
import { likeFirst } from './listed-parts.js'
import type { Statement, Whole } from './statement.js'
import { trimName } from './trim-name.js'

/** What is counted is the whole of no targets: `đạt 12 chỉ tiêu sau:`. */
const ofTargets = /^(?:chỉ tiêu|mục tiêu|nhiệm vụ|nội dung|nhóm|giải pháp)$/u
/** The name of a part is short; longer words say what is done. */
const mostWords = 8

/**
 * The thing that a point states an amount of and the points below it the parts of: `Tổng thu ngân sách đạt 5.600 tỷ đồng, gồm:`.
 *
 * @param statements those of the point above
 */
export function wholeOf(statements: readonly Statement[]): Whole | undefined {
  const stated = statements.filter(({ values }) =>
    values.some(({ unit }) => unit !== null && !ofTargets.test(unit)),
  )
  const [whole] = stated
  if (!whole || stated.some(({ partOf }) => partOf)) return undefined
  return { name: whole.name, units: new Set(whole.values.map(({ unit }) => unit)) }
}

/**
 * The statements of a point with the names of what they are parts of: `Lúa: 8.000 ha` below `Diện tích gieo trồng 12.500 ha`
 * is of the area sown with rice. Words that begin with a measure or a deed of their own name all of what they are of.
 *
 * @param text what the statements are of
 */
export function asPartsOf(whole: Whole, text: string, statements: readonly Statement[]): Statement[] {
  return statements.map((statement) => {
    const { name, values, start } = statement
    const [first] = values as [Statement['values'][number]]
    const label = trimName(text.slice(start, first.start))
    const isLabel = [label, `số ${first.noun ? text.slice(first.noun.start, first.noun.end) : ''}`]
      .map(fold)
      .includes(fold(name))
    if (!isLabel || !isPart(label) || !whole.units.has(first.unit)) return statement
    return {
      ...statement,
      name: likeFirst(label, whole.name) ?? `${capital(whole.name)} ${lower(label)}`,
      isComposed: true,
    }
  })
}

function isPart(label: string): boolean {
  const folded = fold(label)
  return (
    /^\p{L}[^:;\d]*$/u.test(label) &&
    label.split(' ').length <= mostWords &&
    !beginsMeasure(folded) &&
    !valueWords().action.test(folded)
  )
}
