import type { VFile } from 'vfile'
import { confusions } from '../../knowledge/confusions.js'
import { alternation } from '../language/alternation.js'
import { latin } from '../language/latin.js'
import { lazily } from '../language/lazily.js'
import type { Plan } from '../tree/nodes.js'
import { placeOf, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { editNode, writtenNodes } from './edit-node.js'
import type { Edit } from './edit-text.js'

/** Eth beside a capital is no small letter (`QUYẾT ðỊNH`, `Qð-UBND`); a text that writes `ñ` for `đ` writes eth for `Đ`. */
const ethIsCapital = latin(/\p{Lu}ð|ð\p{Lu}|ñ/u)

/**
 * The stage that reads letters which a converter put in place of others, all through a text: eth for `Đ` with `ñ` for `đ`, and
 * a small `à` for the `Ã` at the end of a word in capitals, with the space behind it (`KINH TẾ - XàHỘI`).
 */
export function repairLetters(this: unknown): (tree: Plan, file: VFile) => void {
  return (tree, file) => {
    const source = String(file.value)
    const isOtherFont = source.includes('ð') && ethIsCapital.test(source)
    let isNoted = false
    for (const node of writtenNodes(tree)) {
      const { text } = node
      const edits = [...(isOtherFont ? strokedLetters(text, source) : []), ...lostTildes(text.value)]
      if (edits.length === 0) continue
      edits.sort((a, b) => a.from - b.from)
      const place = placeOf(text, edits[0]!.from, edits[0]!.to)
      if (place && !isNoted)
        warn(file, 'text-repaired', 'Read letters of another font as those that they stand for.', place)
      isNoted ||= place !== undefined
      editNode(node, edits)
    }
  }
}

/** `ð` (a plain `đ` by now) is `Đ`, and `ñ` is `đ`. */
function strokedLetters(text: Text, source: string): Edit[] {
  return [...text.value.matchAll(/[đñ]/g)].flatMap(({ 0: letter, index }) => {
    if (letter === 'ñ') return [{ from: index, to: index + 1, replacement: 'đ' }]
    const start = placeOf(text, index, index + 1)?.start
    return start !== undefined && source[start] === 'ð'
      ? [{ from: index, to: index + 1, replacement: 'Đ' }]
      : []
  })
}

const tildeLost = lazily(
  () =>
    new RegExp(
      `à(?<=(?:^|\\p{Lu}[\\s.,–-]+|[-–|]\\s*)(?:${alternation(confusions().tildeStems)})à)(?=(\\s?)\\p{Lu}{2})`,
      'gu',
    ),
)

function lostTildes(line: string): Edit[] {
  if (!line.includes('à')) return []
  return [...line.matchAll(tildeLost())].map(({ index, 1: space }) => ({
    from: index,
    to: index + 1,
    replacement: space === '' ? 'Ã ' : 'Ã',
  }))
}
