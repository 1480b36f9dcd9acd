import { expect, it, test } from 'vitest'
import { ingestText } from '../ingest-text.js'

const read = (text: string) => {
  const result = ingestText({ path: 'news.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

const factsOf = (text: string) => {
  const { title, number, issuer, issuedOn } = read(text).document
  return [title, number, issuer, issuedOn]
}

test.each<[string, string, (string | null)[]]>([
  [
    'a committee of the Party, in lines that broke anywhere',
    'Đẩy mạnh chuyển đổi số trong Đảng\nNgày\n19 tháng 6 năm 2025, Ban Chỉ đạo Trung ương về Chuyển đổi\nsố đã ban hành Kế hoạch số 12-KH/BCĐTW nhằm thúc\nđẩy chuyển đổi số.\n',
    [
      'Đẩy mạnh chuyển đổi số trong Đảng',
      '12-KH/BCĐTW',
      'Ban Chỉ đạo Trung ương về Chuyển đổi số',
      '2025-06-19',
    ],
  ],
  [
    'a plan that a decision brought',
    'Tiêm chủng mở rộng năm 2026\n\nNgày 11/7/2025, Bộ Y tế ban hành Quyết định 1987/QĐ-BYT về Kế hoạch Tiêm chủng mở rộng năm 2026.\n',
    ['Tiêm chủng mở rộng năm 2026', '1987/QĐ-BYT', 'Bộ Y tế', '2025-07-11'],
  ],
  [
    'a plan without its number',
    'Hưởng ứng Tuần lễ nước sạch\n\nNgày 03/5/2026, UBND tỉnh An Giang vừa ban hành Kế hoạch hưởng ứng Tuần lễ nước sạch năm 2026.\n',
    ['Hưởng ứng Tuần lễ nước sạch', null, 'Ủy ban nhân dân tỉnh An Giang', '2026-05-03'],
  ],
])('%s', (_, text, facts) => {
  expect(factsOf(text)).toEqual(facts)
})

it.each<[string, (string | null)[]]>([
  ['Phó Chủ tịch UBND tỉnh Lê Văn An', ['Ủy ban nhân dân tỉnh', 'Lê Văn An']],
  ['Chủ tịch UBND tỉnh Đắk Lắk Lê Văn An', ['Ủy ban nhân dân tỉnh Đắk Lắk', 'Lê Văn An']],
])('tells the place of a committee from the name of who signs for it: %s', (who, [issuer, signer]) => {
  const { document } = read(
    `Phòng cháy\n\n${who} vừa ký ban hành Kế hoạch 17/KH-UBND ngày 03/3/2026 về phòng cháy.\n`,
  )
  expect([document.issuer, document.signer]).toEqual([issuer, signer])
})

it('warns of the number that a text about a plan does not tell', () => {
  const { document } = read(
    'Tuần lễ nước sạch\n\nNgày 3/5/2026, UBND tỉnh An Giang vừa ban hành Kế hoạch hưởng ứng.\n',
  )
  expect(document.warnings.map(({ code }) => code)).toContain('number-missing')
})

it('takes the place of a committee from the headline, and leaves out when the story was printed', () => {
  const text =
    'Đồng Tháp chăm lo trẻ em năm 2026\n02/04/2026 14:20\nỦy ban nhân dân Tỉnh vừa ban hành Kế hoạch số 98/KH-UBND về trẻ em.\n'
  expect(factsOf(text)).toEqual([
    'Đồng Tháp chăm lo trẻ em năm 2026',
    '98/KH-UBND',
    'Ủy ban nhân dân tỉnh Đồng Tháp',
    null,
  ])
})

const news =
  'Chăm lo trẻ em\n\nNgày 3/5/2026, UBND tỉnh An Giang ban hành Kế hoạch số 5/KH-UBND về trẻ em.\n\n'

test.each<[string, string, string[]]>([
  [
    'more targets behind targets',
    'Theo kế hoạch, năm 2026 tỉnh phấn đấu 70% trẻ em được tiêm đủ liều.\n\nTỷ lệ trẻ em đến trường đạt 95%.\n',
    ['Trẻ em được tiêm đủ liều', 'Tỷ lệ trẻ em đến trường'],
  ],
  [
    'what has been reached is none',
    'Theo kế hoạch, năm 2026 tỉnh phấn đấu 70% trẻ em được tiêm đủ liều.\n\nTỷ lệ trẻ em đến trường đã đạt 95%.\n',
    ['Trẻ em được tiêm đủ liều'],
  ],
  [
    'points behind a sentence that announces targets',
    'Kế hoạch đề ra một số chỉ tiêu cụ thể:\n- Trên 60% trẻ em biết bơi.\n- 90% trẻ em đi học.\n',
    ['Trẻ em biết bơi', 'Trẻ em đi học'],
  ],
  ['amounts of a text that strives for none are none', 'Tỷ lệ trẻ em đến trường đạt 95%.\n', []],
])('%s', (_, body, names) => {
  expect(read(news + body).targets.map(({ name }) => name)).toEqual(names)
})

it('takes the sentence of a plan’s issue for no task, and its headings for no words of one', () => {
  const text = `${news}Tổ chức thực hiện\nSở Y tế chủ trì, phối hợp với Sở Tài chính kiểm tra.\n`
  expect(read(text).tasks.map(({ text: words }) => words)).toEqual([
    'Sở Y tế chủ trì, phối hợp với Sở Tài chính kiểm tra.',
  ])
})
