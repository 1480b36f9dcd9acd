import { expect, it, test } from 'vitest'
import { ingestText } from '../ingest-text.js'

const head = 'UBND TỈNH AN GIANG\nKẾ HOẠCH\nChăm sóc trẻ em giai đoạn 2025 - 2030\n\nI. CHỈ TIÊU\n'

const read = (body: string) => {
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(head + body) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

const targetsOf = (body: string) =>
  read(body).targets.map(({ name, values }) => [name, ...values.map(({ by, min }) => [by, min])])

it.each([
  ['- Năm 2025: Có 70% trẻ em được tiêm đủ liều.\n- Đến năm 2030 đạt 95%.\n'],
  ['a) Năm 2025: 70% trẻ em được tiêm đủ liều.\nb) Năm 2030: 95%.\n'],
  ['1. Tiêm chủng\n- Năm 2025, 70% trẻ em được tiêm đủ liều;\n- Năm 2030: 95%.\n'],
])('takes an amount of another year alone for the thing of the point before: %s', (body) => {
  expect(targetsOf(body)).toEqual([['Trẻ em được tiêm đủ liều', [2025, 70], [2030, 95]]])
})

it('takes a count of so many for those of the point before', () => {
  const body = '- Đến năm 2026: 12 xã đạt chuẩn nông thôn mới.\n- Đến năm 2030: 20 xã.\n'
  expect(targetsOf(body)).toEqual([['Số xã đạt chuẩn nông thôn mới', [2026, 12], [2030, 20]]])
})

test.each([
  ['of another unit', '- Năm 2025: 70% trẻ em được tiêm đủ liều.\n- Năm 2030: 95 ha.\n'],
  ['of two things before', '- Năm 2025: 70% trẻ em được tiêm, 90% trẻ em đi học.\n- Năm 2030: 95%.\n'],
  ['under another heading', '1. Y tế\n- Năm 2025: 70% trẻ em được tiêm đủ liều.\n2. Học\n- Năm 2030: 95%.\n'],
  ['behind a thing without years', '- 70% trẻ em được tiêm đủ liều.\n- Năm 2030: 95%.\n'],
])('leaves an amount alone and warns: %s', (_, body) => {
  const { targets, document } = read(body)
  expect(targets.flatMap(({ values }) => values.map(({ by }) => by))).not.toContain(2030)
  expect(document.warnings.map(({ code }) => code)).toContain('value-unreadable')
})
