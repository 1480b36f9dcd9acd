import { describe, expect, it } from 'vitest'
import { particularsOf } from '../../pipeline/words/particulars.js'

describe('what a notice names', () => {
  const cases: readonly [message: string, particulars: string][] = [
    ['Read "đẩy chuyên đổi" as "đẩy chuyển đổi".', '“đẩy chuyên đổi” → “đẩy chuyển đổi”'],
    ['Removed markup: "**", "_{2}".', '“**”, “_{2}”'],
    ['Removed the call of a footnote, "1", behind "R&D".', '“1”, “R&D”'],
    [
      'Read "Quỹ "Vì người nghèo" có" as "Quỹ "Vì người nghèo" có".',
      '“Quỹ "Vì người nghèo" có” → “Quỹ "Vì người nghèo" có”',
    ],
    ['A paragraph cut by a page or an empty line; its parts were joined.', ''],
  ]
  it.each(cases)('%s', (message, particulars) => expect(particularsOf(message)).toBe(particulars))
})
