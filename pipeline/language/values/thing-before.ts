import { targetWords } from '../../../knowledge/target-words.js'
import { fold } from '../fold.js'
import { lazily } from '../lazily.js'
import { isMeasureAlone } from './borders.js'
import { lower } from './compose-name.js'
import { predicateOf } from './shared-predicate.js'
import { splitDeed } from './split-deed.js'
import type { Statement } from './statement.js'

/**
 * Gives measures that name no thing the thing right before them in their sentence: `Diện tích lúa đạt 5.000 ha, năng suất 58 tạ/ha`
 * states `Năng suất lúa`, `5 cụm công nghiệp, tổng diện tích 150 ha` the `Tổng diện tích cụm công nghiệp`, `thành lập 20 hợp tác xã, nâng tổng số lên 350 hợp tác xã` the `Tổng số hợp tác xã`. Their names are put
 * together, and say so.
 *
 * @param text what the statements are of
 * @param statements in order
 */
export function ofThingBefore(text: string, statements: readonly Statement[]): Statement[] {
  const named: Statement[] = []
  for (const one of statements) {
    const name = nameAfter(text, named.at(-1), one)
    named.push(name === null ? one : { ...one, name, isComposed: true })
  }
  return named
}

/** `Tổng diện tích 150 ha` below the heading `Cụm công nghiệp`: how large the things are that the heading names. */
export const ofThingsAbove = (things: string, statements: readonly Statement[]): Statement[] =>
  statements.map((one) =>
    extents().test(fold(one.name)) ? { ...one, name: `${one.name} ${lower(things)}`, isComposed: true } : one,
  )

function nameAfter(text: string, before: Statement | undefined, one: Statement): string | null {
  const between = before ? fold(text.slice(before.values.at(-1)!.end, one.values[0]!.start)) : ''
  const measure = fold(one.name)
  const counted = before && extents().test(measure) ? countedThing(before) : ''
  if (counted) return `${one.name} ${counted}`
  if (!before || /[.!?]\s/.test(between)) return null
  const isLike = one.values[0]!.unit === before.values[0]!.unit
  const thing =
    raised.test(between) && isMeasureAlone(measure)
      ? isLike && splitDeed(fold(before.name)).thing.replace(/^số\s/u, '')
      : yields().test(measure) && (thingOf(before.name) || grownOn(before, one))
  return thing ? `${one.name} ${thing}` : null
}

const extents = lazily(
  () => new RegExp(`^(?:${targetWords().extentsOfThings}|${targetWords().yields})$`, 'u'),
)
/** `thành lập 5 cụm công nghiệp, tổng diện tích 150 ha`: how large those are that are counted before; empty where none are. */
const countedThing = ({ name, values }: Statement): string =>
  values.some(({ noun }) => noun !== null) && /^số\s\S+\s/iu.test(name) ? name.replace(/^số\s/iu, '') : ''

/** `nâng tổng số lên`: what those before it come to with all others. */
const raised = /\s(?:nâng|đưa)\s+tổng\s/u
/** `lúa` of `Năng suất lúa bình quân`; empty where a name is of no yield. */
function thingOf(name: string): string {
  const thing = yieldOf().exec(fold(name))?.[1] ?? ''
  return thing === '' ? '' : lower(name.slice(-thing.length).replace(average, ''))
}

/** `ngô 1.025 ha, năng suất 60 tạ/ha`: what so much land bears, in the same clause; empty where the name before says more. */
const grownOn = ({ name, values, start }: Statement, one: Statement): string =>
  start === one.start &&
  values[0]!.unit === 'ha' &&
  name.split(' ').length <= mostWords &&
  predicateOf(name) === ''
    ? lower(name)
    : ''

const mostWords = 4

const average = /(?:^|\s+)(?:bình quân|trung bình)$/iu

const yields = lazily(() => new RegExp(`^(?:${targetWords().yields})$`, 'u'))
/** `diện tích gieo trồng ngô`: what is sown. */
const yieldOf = lazily(() => new RegExp(`^(?:${targetWords().yields})\\s(.+)$`, 'u'))
