import { targetWords } from '../../../knowledge/target-words.js'
import { fold } from '../fold.js'
import { lazily } from '../lazily.js'
import { isMeasureAlone } from './borders.js'
import { lower } from './compose-name.js'
import type { Statement } from './statement.js'

/**
 * Gives measures that name no thing the thing right before them in their sentence: `Diện tích lúa đạt 5.000 ha, năng suất 58 tạ/ha`
 * states `Năng suất lúa`, `thành lập 20 hợp tác xã, nâng tổng số lên 350 hợp tác xã` the `Tổng số hợp tác xã`. Their names are put
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

function nameAfter(text: string, before: Statement | undefined, one: Statement): string | null {
  const between = before ? fold(text.slice(before.values.at(-1)!.end, one.values[0]!.start)) : ''
  if (!before || /[.!?]\s/.test(between)) return null
  const measure = fold(one.name)
  const isLike = one.values[0]!.unit === before.values[0]!.unit
  const thing =
    raised.test(between) && isMeasureAlone(measure)
      ? isLike && fold(before.name).replace(done, '').replace(/^số\s/u, '')
      : yields().test(measure) && thingOf(before.name)
  return thing ? `${one.name} ${thing}` : null
}

/** `nâng tổng số lên`: what those before it come to with all others. */
const raised = /\s(?:nâng|đưa)\s+tổng\s/u
/** `lúa` of `Năng suất lúa bình quân`; empty where a name is of no yield. */
function thingOf(name: string): string {
  const thing = yieldOf().exec(fold(name))?.[1] ?? ''
  return thing === '' ? '' : lower(name.slice(-thing.length).replace(average, ''))
}

const average = /(?:^|\s+)(?:bình quân|trung bình)$/iu
const done = /\s+được\s.*$/u

const yields = lazily(() => new RegExp(`^(?:${targetWords().yields})$`, 'u'))
/** `diện tích gieo trồng ngô`: what is sown. */
const yieldOf = lazily(() => new RegExp(`^(?:${targetWords().yields})\\s(.+)$`, 'u'))
