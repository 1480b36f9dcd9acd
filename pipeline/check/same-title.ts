import { words } from '../language/fold.js'

/** Titles of fewer words are too common to tell documents apart. */
const telling = 6
/** How much of the shorter title the longer must hold. */
const share = 0.9

/**
 * Whether two titles are of one document: nearly all words of the shorter stand in the longer, and they state the
 * same years, for plans of each year bear the same title but for it.
 *
 * @example isSameTitle('Kế hoạch cải cách hành chính năm 2023', 'Kế hoạch cải cách hành chính năm 2024') // false
 */
export function isSameTitle(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const [shorter, longer] = [new Set(words(a)), new Set(words(b))].sort((x, y) => x.size - y.size)
  if (shorter!.size < telling || yearsOf(shorter!) !== yearsOf(longer!)) return false
  const common = [...shorter!].filter((word) => longer!.has(word)).length
  return common >= shorter!.size * share
}

const yearsOf = (title: ReadonlySet<string>): string =>
  [...title]
    .filter((word) => /^(?:19|20)\d{2}$/.test(word))
    .sort()
    .join()
