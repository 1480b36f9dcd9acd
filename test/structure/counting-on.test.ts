import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** The labels that a plan's warnings miss. */
function missed(points: readonly string[]): string[] {
  const text = [
    'UBND TỈNH AN GIANG',
    'KẾ HOẠCH',
    'Phát triển kinh tế năm 2026',
    'I. MỤC TIÊU',
    ...points,
    '',
  ].join('\n')
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.document.warnings
    .filter(({ code }) => code === 'ordinal-missing')
    .map(({ message }) => message)
}

it('targets may be numbered through the headings above them', () => {
  const points = [
    '1. Về kinh tế',
    '(1) Tỷ lệ hộ nghèo còn 2%.',
    '(2) Tỷ lệ che phủ rừng đạt 42%.',
    '2. Về xã hội',
    '(3) Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.',
  ]
  expect(missed(points)).toEqual([])
})

it('a series that begins with its second point lost its first', () => {
  const points = [
    '1. Về kinh tế',
    '(1) Tỷ lệ hộ nghèo còn 2%.',
    '2. Về xã hội',
    '(2) Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.',
  ]
  expect(missed(points)).toHaveLength(1)
})
