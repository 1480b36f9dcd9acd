/** How many misread words of a damaged text come back right, and how many right ones are spoilt. */
import { parseText } from '../../dist/parsers/text.js'
import { writtenNodes } from '../../dist/pipeline/clean/edit-node.js'
import { removeRepeats } from '../../dist/pipeline/clean/remove-repeats.js'
import { repairFigures } from '../../dist/pipeline/clean/repair-figures.js'
import { repairWords } from '../../dist/pipeline/clean/repair-words.js'
import { wordTokens } from '../../dist/pipeline/clean/word-tokens.js'
import { fold } from '../../dist/pipeline/language/fold.js'
import { placeOf } from '../../dist/pipeline/tree/text.js'

/** The words of a tree by the place of the undamaged text that they stand for (`start end`). */
function wordsByPlace(tree, from) {
  const found = new Map()
  for (const { text } of writtenNodes(tree))
    for (const token of wordTokens(text.value)) {
      const place = placeOf(text, token.from, token.to)
      const origins = place ? from.subarray(place.start, place.end).filter((origin) => origin >= 0) : []
      if (origins.length > 0) found.set(`${Math.min(...origins)} ${Math.max(...origins) + 1}`, token.word)
    }
  return found
}

/** Which units of the undamaged text a tree still has. */
function unitsLeft(tree, from, length) {
  const left = new Uint8Array(length)
  for (const { text } of writtenNodes(tree)) {
    const place = placeOf(text)
    if (!place) continue
    for (let at = place.start; at < place.end; at++) if (from[at] >= 0) left[from[at]] = 1
  }
  return left
}

/**
 * @param original the undamaged text
 * @param damaged the damaged one, traced
 * @returns counts of words: `hurt` by the damage, of these read `right`, read as yet another word (`wrong`); `sound` ones,
 *   of these `broken`
 */
export function measuredWords(original, damaged) {
  const { file, tree } = parseText({ path: 'plan.txt', bytes: Buffer.from(damaged.text) })
  removeRepeats()(tree, file)
  const before = wordsByPlace(tree, damaged.from)
  const left = unitsLeft(tree, damaged.from, original.length)
  for (const stage of [repairFigures, repairWords]) stage()(tree, file)
  const after = wordsByPlace(tree, damaged.from)
  const counts = { hurt: 0, right: 0, wrong: 0, sound: 0, broken: 0 }
  for (const { index, 0: printed } of original.matchAll(/[\p{L}\p{N}]+/gu)) {
    // it stands twice, and this copy went
    if (!left.subarray(index, index + printed.length).includes(1)) continue
    const place = `${index} ${index + printed.length}`
    const meant = fold(printed)
    const [damagedWord, read] = [before.get(place), after.get(place)]
    if (damagedWord === meant) {
      counts.sound += 1
      if (read !== meant) counts.broken += 1
    } else if (
      damagedWord !== undefined ||
      damaged.touched.subarray(index, index + printed.length).includes(1)
    ) {
      counts.hurt += 1
      if (read === meant) counts.right += 1
      else if (read !== damagedWord) counts.wrong += 1
    }
  }
  return counts
}
