import { targetWords } from '../../../knowledge/target-words.js'
import { fold } from '../fold.js'
import { lazily } from '../lazily.js'
import { isMeasureAlone } from './borders.js'
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
    const before = named.at(-1)
    const between = before && text.slice(before.values.at(-1)!.end, one.values[0]!.start)
    const thing = before && !/[.!?]\s/.test(between!) ? thingFor(one, before, fold(between!)) : ''
    named.push(thing === '' ? one : { ...one, name: `${one.name} ${thing}`, isComposed: true })
  }
  return named
}

function thingFor({ name, values }: Statement, before: Statement, between: string): string {
  const measure = fold(name)
  const whole = fold(before.name)
  if (raised.test(between) && isMeasureAlone(measure))
    return values[0]!.unit === before.values[0]!.unit ? whole.replace(done, '').replace(/^số\s/u, '') : ''
  return yields().test(measure) ? (yieldOf().exec(whole)?.[1]?.replace(average, '') ?? '') : ''
}

/** `nâng tổng số lên`: what those before it come to with all others. */
const raised = /\s(?:nâng|đưa)\s+tổng\s/u
const average = /(?:^|\s+)(?:bình quân|trung bình)$/u
const done = /\s+được\s.*$/u

const yields = lazily(() => new RegExp(`^(?:${targetWords().yields})$`, 'u'))
/** `diện tích gieo trồng ngô`: what is sown. */
const yieldOf = lazily(() => new RegExp(`^(?:${targetWords().yields})\\s(.+)$`, 'u'))
