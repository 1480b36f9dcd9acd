/** A word of a text in TCVN3: its place, and whether it is in capitals as far as its letters without marks tell. */
interface Word {
  readonly start: number
  readonly end: number
  readonly marked: boolean
  readonly capitals: 'yes' | 'no' | 'perhaps'
}

/**
 * Gives marked letters the case of their word. TCVN3 has no marked capitals: where the font did not show them, typists
 * wrote `Hµ NéI`. A word with one capital at its start or none at all goes by the words on both sides.
 *
 * @example restoreCapitals([...'Hà NộI']).join('') // 'HÀ NỘI'
 */
export function restoreCapitals(units: readonly string[]): readonly string[] {
  const words = wordsOf(units)
  const restored = [...units]
  for (const [k, { start, end, marked }] of words.entries()) {
    if (!marked || !isInCapitals(words, k)) continue
    for (let at = start; at < end; at++) restored[at] = restored[at]!.toUpperCase()
  }
  return restored
}

function isInCapitals(words: readonly Word[], k: number): boolean {
  const { capitals } = words[k]!
  if (capitals !== 'perhaps') return capitals === 'yes'
  const beside = [words[k - 1], words[k + 1]].filter((word) => word !== undefined)
  // An acronym beside the word says nothing: one of the neighbours has to show marked letters among its capitals.
  return beside.every((word) => word.capitals === 'yes') && beside.some((word) => word.marked)
}

function wordsOf(units: readonly string[]): readonly Word[] {
  const words: Word[] = []
  const isLetter = (unit: string | undefined): boolean => unit !== undefined && /\p{L}/u.test(unit)
  for (let start = 0; start < units.length; start++) {
    if (!isLetter(units[start])) continue
    let end = start
    while (isLetter(units[end])) end++
    words.push(wordOf(units.slice(start, end), start))
    start = end
  }
  return words
}

function wordOf(letters: readonly string[], start: number): Word {
  const plain = letters.filter((letter) => letter <= '\u007f')
  const large = plain.filter((letter) => letter >= 'A' && letter <= 'Z').length
  const startsLarge = /^[A-Z]/.test(letters[0]!)
  const sure = large >= 2 || (large === 1 && !startsLarge)
  return {
    start,
    end: start + letters.length,
    marked: plain.length < letters.length,
    capitals: large < plain.length ? 'no' : sure ? 'yes' : 'perhaps',
  }
}
