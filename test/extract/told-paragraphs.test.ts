/** What paragraphs of a text about a plan tell outside of headings. */
import { describe, expect, it } from 'vitest'
import { tellsDuty } from '../../pipeline/extract/told-duty.js'
import { ingestText } from '../ingest-text.js'

function read(...paragraphs: readonly string[]) {
  const article = [
    'Lâm Đồng phát triển du lịch',
    'UBND tỉnh Lâm Đồng vừa ban hành Kế hoạch số 1520/KH-UBND ngày 10/02/2026 về phát triển du lịch.',
    ...paragraphs,
  ].join('\n\n')
  const result = ingestText({ path: 'a.txt', bytes: new TextEncoder().encode(article) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

describe('tellsDuty', () => {
  it.each([
    ['Sở Tài chính cân đối, bố trí kinh phí.', true],
    ['Sở Y tế chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện.', true],
    ['UBND các xã, phường có trách nhiệm xây dựng kế hoạch cụ thể.', true],
    ['UBND tỉnh giao Sở Nội vụ chủ trì theo dõi.', true],
    ['Công an huyện phối hợp với lực lượng dân quân tuần tra.', true],
    ['Công an huyện đã phối hợp với lực lượng dân quân tuần tra.', false],
    ['Sở Y tế đã tổ chức hội nghị tổng kết.', false],
    ['UBND tỉnh Lâm Đồng vừa có Kế hoạch số 15/KH-UBND.', false],
    ['UBND tỉnh Lâm Đồng ban hành Kế hoạch số 15/KH-UBND.', false],
    ['Sở Du lịch cho biết lượng khách tăng.', false],
    ['Du khách đến với hoa dã quỳ ngày càng đông.', false],
  ])('%s → %s', (text, expected) => {
    expect(tellsDuty(text)).toBe(expected)
  })
})

it('a paragraph right behind the plan tells of it where it says so, and those behind it go on', () => {
  const { targets } = read(
    'Theo đó, mở 12 tuyến mới; 90% cơ sở lưu trú được xếp hạng.',
    'Bên cạnh đó, 80% lao động được tập huấn.',
  )
  expect(targets.map(({ name }) => name)).toEqual([
    'Số tuyến mới được mở',
    'Cơ sở lưu trú được xếp hạng',
    'Lao động được tập huấn',
  ])
  expect(read('Du khách đến rất đông.', 'Cụ thể, 90% phòng có khách.').targets).toEqual([])
})

it('a body and what it is to do is a task; what it did is none', () => {
  const { tasks } = read(
    'Sở Tài chính bố trí kinh phí thực hiện trước ngày 15/3/2026.',
    'Sở Du lịch đã công bố danh mục sản phẩm.',
  )
  expect(
    tasks.map(({ text, leadAgencies, deadline }) => [text, leadAgencies[0]?.name, deadline?.end]),
  ).toEqual([['Sở Tài chính bố trí kinh phí thực hiện trước ngày 15/3/2026.', 'Sở Tài chính', '2026-03-14']])
})

it('a paragraph that begins with a term to come states targets; what was reached is none', () => {
  const { targets } = read(
    'Đến năm 2030, du lịch chiếm 15% GRDP; lượng khách tăng bình quân 10%/năm.',
    'Đến năm 2024, tỉnh đã có 80% cơ sở lưu trú đạt chuẩn.',
  )
  expect(targets.map(({ name, values }) => [name, values[0]?.by])).toEqual([
    ['Du lịch', 2030],
    ['Lượng khách', 2030],
  ])
})

it('the year behind what leads on holds for its sentence', () => {
  const { targets } = read(
    'Theo đó, năm 2026, tỉnh phấn đấu đón 20 triệu lượt khách; trong đó khách quốc tế 1 triệu lượt.',
  )
  expect(targets.map(({ values }) => values[0]?.by)).toEqual([2026, 2026])
})

it('what a body is to do is a task though it names a programme of targets', () => {
  const { tasks, targets } = read(
    'UBND các huyện rà soát Ban chỉ đạo Chương trình mục tiêu quốc gia trước ngày 30/3/2026.',
    'Sở Du lịch đặt mục tiêu đón 9 triệu lượt khách vào năm 2026.',
    'Công an tỉnh phối hợp với lực lượng dân quân tuần tra các khu du lịch.',
  )
  expect(
    tasks.map(({ leadAgencies, confidence }) => [leadAgencies[0]?.name ?? null, confidence > 0.9]),
  ).toEqual([
    ['UBND các huyện', true],
    [null, false],
  ])
  expect(targets.map(({ unit }) => unit)).toHaveLength(1)
})
