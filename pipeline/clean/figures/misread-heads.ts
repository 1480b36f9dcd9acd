import { latin } from '../../language/latin.js'
import { nearPhrase } from '../../language/near-phrase.js'
import type { Edit } from '../edit-text.js'
import { asDigits } from './misread-digits.js'

/** A word that numbers the parts of a document, with its number. */
interface Head {
  readonly word: string
  readonly exact: RegExp
  /** Of the same shape, with any word; the groups are the word, what lies between, the number and the closing sign. */
  readonly shape: RegExp
  readonly closing: string
}

const heads: readonly Head[] = [
  {
    word: 'Điều',
    exact: /^\s*Điều \d{1,3}[.:]/u,
    shape: latin(/^(\s*)(\p{Lu}\p{L}{2,5})(\s{1,2})([\dlIOoQZzSsBbgq]{1,3})(\s?[.:,;])(?=\s)/u),
    closing: '.',
  },
  {
    word: 'Phần thứ',
    exact: latin(/^\s*(?:Phần thứ|PHẦN THỨ) \p{L}/u),
    shape: latin(
      /^(\s*)(\p{Lu}\p{L}{2,5} \p{L}{2,4})(\s{1,2})(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(\s?[.:–-]?)\s*$/iu,
    ),
    closing: '',
  },
  {
    word: 'Chương',
    exact: /^\s*(?:Chương|CHƯƠNG) [IVX]+/u,
    shape: latin(/^(\s*)(\p{Lu}\p{L}{4,7})(\s{1,2})([IVX]{1,5})(\s?[.:–-]?)(?=\s|$)/u),
    closing: '',
  },
]

/** How many parts have to be numbered by a word for another one to be read as that word. */
const least = 2

/**
 * The words `Điều`, `Phần thứ` and `Chương` that are misread at the beginning of a line, where the text numbers other parts
 * by them.
 *
 * @param values all lines
 * @returns the edits of a line by its index
 * @example misreadHeads(['Điều 1. A', 'Điều 2. B', 'Đlều S, C']).get(2)?.[0]?.replacement // 'Điều 5.'
 */
export function misreadHeads(values: readonly string[]): Map<number, Edit[]> {
  const edits = new Map<number, Edit[]>()
  for (const head of heads) {
    if (values.filter((value) => head.exact.test(value)).length < least) continue
    for (const [at, value] of values.entries()) {
      const edit = head.exact.test(value) ? null : editOf(value, head)
      if (edit) edits.set(at, [edit])
    }
  }
  return edits
}

function editOf(value: string, { word, shape, closing }: Head): Edit | null {
  const match = shape.exec(value)
  if (!match) return null
  const [whole, space, written, gap, number, end] = match as unknown as string[]
  if (nearPhrase(written!, word, { start: true, end: true }) === null) return null
  const isCapital = written === written!.toUpperCase()
  const read = closing === '' ? number! : asDigits(number!)
  const sign = closing === '' || /[.:]$/.test(end!) ? end! : closing
  const replacement = `${isCapital ? word.toUpperCase() : word}${gap}${read}${sign}`
  const from = space!.length
  return replacement === whole!.slice(from) ? null : { from, to: whole!.trimEnd().length, replacement }
}
