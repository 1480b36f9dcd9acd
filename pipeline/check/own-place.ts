import type { Source } from '../../schemas/source.js'

/**
 * The part of a plan that does not say one thing twice: a whole appendix, or the points under one heading.
 *
 * @example placeOf({ …, section: ['Phụ lục I', 'I', '10'] }) // 'Phụ lục I'
 */
export function placeOf({ section }: Source): string {
  return isAppendix(section) ? section[0]! : section.slice(0, -1).join('/')
}

/** Whether labels lead into an appendix. */
export function isAppendix(section: readonly string[]): boolean {
  return /^Phụ lục(?:\s|$)/u.test(section[0] ?? '')
}

/** Whether two records came from the same words. */
export function overlap(a: readonly Source[], b: readonly Source[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end))
}
