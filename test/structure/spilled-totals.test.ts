import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** What a plan says whose appendix is a table of which each cell is a line. */
function read(cells: readonly string[]) {
  const lines = [
    'UBND TỈNH LÀO CAI',
    'KẾ HOẠCH',
    'Công tác năm 2026',
    '',
    'PHỤ LỤC I',
    'NHIỆM VỤ',
    '',
    ...cells,
  ]
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) })
  if (!result.ok) throw new Error(result.problem.reason)
  return { ...result, codes: result.document.warnings.map(({ code }) => code) }
}

it('leaves the total below the last row out of it', () => {
  const { tasks } = read([
    ...['STT', 'Nội dung', 'Chủ trì', 'Thời gian', 'Kinh phí (triệu đồng)', 'Nguồn kinh phí'],
    ...['1', 'Mua thiết bị họp', 'Sở Nội vụ', '2026', '2.400', 'Ngân sách tỉnh'],
    ...['2', 'Đào tạo cán bộ', 'Sở Nội vụ', '2026', '350,5', 'Chi thường xuyên'],
    ...['Cộng', '2.750,5'],
  ])
  expect(tasks.map(({ text, budget }) => [text, budget?.amount])).toEqual([
    ['Mua thiết bị họp', 2_400_000_000],
    ['Đào tạo cán bộ', 350_500_000],
  ])
})

it('reads no marks under times where the empty cells are lost', () => {
  const { tasks, targets, codes } = read([
    ...['TT', 'Nội dung', 'Chủ trì', '2026', '2027', '2028'],
    ...['1', 'Lập bản đồ ngập lụt', 'Sở Xây dựng', 'x', 'x'],
    ...['2', 'Lắp trạm đo mưa', 'Sở Xây dựng', 'x'],
  ])
  expect([tasks, targets]).toEqual([[], []])
  expect(codes).toContain('table-crumbled')
})

it('takes no cells of the next row for a last one that lacks some, and tells of what is left', () => {
  const { tasks, codes } = read([
    ...['Thời gian', 'Nội dung công việc', 'Cơ quan thực hiện', 'Sản phẩm'],
    ...['Tháng 01/2026', 'Ban hành kế hoạch điều tra', 'Sở Nội vụ', 'Kế hoạch'],
    ...['Tháng 02/2026', 'Tập huấn điều tra viên', 'Thống kê tỉnh', 'Hội nghị tập huấn'],
    ...['Tháng 3/2026', 'Thu thập thông tin', 'Điều tra viên', 'Phiếu điều tra'],
    ...['Tháng 5/2026', 'Tổng hợp kết quả', 'Thống kê tỉnh', 'Báo cáo kết quả'],
  ])
  expect(tasks.map(({ output }) => output)).not.toContain('Thống kê tỉnh')
  expect(codes.some((code) => code === 'text-unplaced' || code === 'table-crumbled')).toBe(true)
})

it('takes what stands under „Trong đó“ for parts of the amounts before it, and tells that no record holds them', () => {
  const { tasks, codes } = read([
    'TT\tNội dung\tChủ trì\tThời gian\tTổng kinh phí (triệu đồng)\tTrong đó\t',
    '\t\t\t\t\tNgân sách tỉnh\tNguồn khác',
    '1\tIn tờ rơi\tSở Y tế\tQuý I/2026\t200\t150\t50',
    '2\tMua vắc xin\tSở Y tế\tQuý II/2026\t900\t800\t100',
  ])
  expect(tasks.map(({ budget }) => budget?.amount)).toEqual([200e6, 900e6])
  expect(codes).toContain('column-unknown')
})
