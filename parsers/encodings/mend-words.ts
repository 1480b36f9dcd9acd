import { decodeAs } from './decoders.js'
import type { Reading, Units } from './encoding.js'
import { judgeWords } from './words.js'

/**
 * The units of a text in which each word that its reading spoils, and that another reading found in the document makes
 * a syllable of, is read in the other: people paste words from one file into another.
 */
export function mendWords(text: string, own: Units, found: readonly Reading[]): readonly string[] {
  const units = [...own.units]
  for (const { start, end, legal } of judgeWords(text, own)) {
    if (legal) continue
    const better = found
      .map((reading) => ({ word: text.slice(start, end), reading }))
      .map(({ word, reading }) => ({ word, read: decodeAs(reading, word) }))
      .find(({ word, read }) => {
        const [judged] = judgeWords(word, read)
        return judged?.legal && judged.start === 0 && judged.end === word.length
      })
    if (better) units.splice(start, end - start, ...better.read.units)
  }
  return units
}
