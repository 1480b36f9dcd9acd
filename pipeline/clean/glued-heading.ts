import { lineWords } from '../../knowledge/line-words.js'
import { alternation } from '../language/alternation.js'
import { readLabel } from '../language/labels.js'
import { lazily } from '../language/lazily.js'

const captionBefore = lazily(() => {
  const { captions, parts } = lineWords()
  return new RegExp(
    `^\\**(?:(?:${alternation([...captions, ...parts])})(?: số)? [\\dIVXLA-Đ][\\dIVXLa-z.]{0,8}|phụ lục)[.:]?\\**$`,
    'iu',
  )
})

/**
 * Where a line is to be cut because a bold heading is glued to the words before it
 * (`PHỤ LỤC 2**Bảng phân công**`, `… hết.**II. MỤC TIÊU**`), or undefined. The cut is at the marks.
 *
 * @example gluedHeading('PHỤ LỤC 2**Bảng phân công**') // 9
 */
export function gluedHeading(value: string): number | undefined {
  const closed = /\*\*\s*$/.test(value)
  let marksBefore = 0
  for (const match of value.matchAll(/\*\*+/g)) {
    const start = match.index
    const end = start + match[0].length
    const glued = start > 0 && end < value.length && /\S/.test(value[start - 1]!) && /\S/.test(value[end]!)
    if (glued && start <= 40 && captionBefore().test(value.slice(0, start).trim())) return start
    if (glued && closed && marksBefore % 2 === 0 && isHeading(value.slice(end, end + 24))) return start
    marksBefore += match[0].length >> 1
  }
  return undefined
}

function isHeading(rest: string): boolean {
  const kind = readLabel(rest)?.label.kind
  return kind !== undefined && kind !== 'dash' && kind !== 'plus' && kind !== 'bullet' && kind !== 'letter'
}
