import { isSyllable } from '../../language/syllables.js'
import { withinOneEdit } from './edits.js'
import { damagedKey, type Phrases, unmarked } from './phrases.js'

/** With one syllable left to go by, the damaged one must be none that Vietnamese can spell. */
const shortest = 3
const shortestWhereIllegal = 2
const longest = 7

/**
 * The syllables with damaged ones put right where the others of a listed phrase stand around them: `đổi mới sảng tạo`
 * is `đổi mới sáng tạo`. Nothing is put right where two phrases fit. For comparison only: what is shown stays as written.
 */
export function mend(own: readonly string[], listed: Phrases): readonly string[] {
  let mended: string[] | undefined
  for (let at = 0; at < own.length; at++) {
    if (listed.syllables.has(own[at]!)) continue
    const right = phraseAround(mended ?? own, at, listed)
    if (!right) continue
    mended ??= [...own]
    for (let index = 0; index < right.words.length; index++) mended[right.from + index] = right.words[index]!
  }
  return mended ?? own
}

interface Found {
  readonly from: number
  readonly words: readonly string[]
}

function phraseAround(own: readonly string[], at: number, listed: Phrases): Found | null {
  const least = isSyllable(own[at]!) ? shortest : shortestWhereIllegal
  for (let count = Math.min(longest, own.length); count >= least; count--) {
    for (let from = Math.max(0, at - count + 1); from <= at && from + count <= own.length; from++) {
      const fitting = listed.damaged.get(damagedKey(own, from, count, at))
      const near = fitting?.filter((phrase) => isNear(phrase.split(' ')[at - from]!, own[at]!))
      if (near?.length === 1) return { from, words: near[0]!.split(' ') }
    }
  }
  return null
}

function isNear(right: string, written: string): boolean {
  return withinOneEdit(unmarked(right), unmarked(written))
}
