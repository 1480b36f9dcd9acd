import { describe, expect, it } from 'vitest'
import { isTitle } from '../../pipeline/extract/point-titles.js'
import { labelledRole } from '../../pipeline/extract/roles.js'
import { ingestText } from '../ingest-text.js'

describe('labels of points that describe what they stand under', () => {
  it.each([
    ['Đối tượng: hộ nghèo trên địa bàn tỉnh', 'purpose'],
    ['Phạm vi thực hiện:', 'purpose'],
    ['Đối tượng', 'purpose'],
    ['MỤC TIÊU: 100% xã có đường ô tô', 'goals'],
    ['Nội dung: nâng cấp trung tâm dữ liệu', null],
    ['Đối tượng hưởng lợi phải được rà soát: Sở Y tế chủ trì', null],
    ['Mục tiêu quốc gia giảm nghèo được các địa phương triển khai đồng bộ', null],
  ] as const)('%s → %s', (text, role) => {
    expect(labelledRole(text)).toBe(role)
  })
})

function read(points: readonly string[]) {
  const plan = [
    'TỈNH LÀO CAI',
    'KẾ HOẠCH',
    'Giảm nghèo năm 2026',
    '',
    'II. NỘI DUNG THỰC HIỆN',
    '',
    ...points,
  ]
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(`${plan.join('\n')}\n`) })
  if (!result.ok) throw new Error(result.problem.reason)
  return {
    targets: result.targets.map(({ name }) => name),
    tasks: result.tasks.map(({ text, leadAgencies }) => [text, ...leadAgencies.map(({ name }) => name)]),
  }
}

describe('the points of a project', () => {
  it('reads targets under its goals, tasks under its contents, and nothing of whom it is for', () => {
    expect(
      read([
        '1. Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng',
        'a) Mục tiêu: 100% xã có đường ô tô đến trung tâm.',
        'b) Đối tượng:',
        '- Các xã đặc biệt khó khăn.',
        '- Hộ nghèo, hộ cận nghèo.',
        'c) Nội dung:',
        '- Xây dựng đường giao thông liên xã.',
        '- Sửa chữa trạm y tế.',
        'd) Cơ quan chủ trì: Sở Xây dựng.',
      ]),
    ).toEqual({
      targets: ['Xã có đường ô tô đến trung tâm'],
      tasks: [
        ['Xây dựng đường giao thông liên xã.', 'Sở Xây dựng'],
        ['Sửa chữa trạm y tế.', 'Sở Xây dựng'],
      ],
    })
  })

  it('is itself the task where all that stands under it describes it', () => {
    expect(
      read([
        '1. Dự án 2: Đa dạng hóa sinh kế',
        'a) Phạm vi thực hiện: trên địa bàn tỉnh.',
        'b) Cơ quan chủ trì: Sở Y tế.',
      ]).tasks,
    ).toEqual([['Dự án 2: Đa dạng hóa sinh kế', 'Sở Y tế']])
  })
})

describe('titles of points that end in a full stop', () => {
  it.each([
    ['Chính sách hỗ trợ.', true],
    ['Một số quy định cụ thể.', true],
    ['Tổ chức thực hiện.', true],
    ['Giải pháp về vốn.', true],
    ['Công tác tuyên truyền được đẩy mạnh.', false],
    ['Nâng cấp mặt đường.', false],
    ['Hỗ trợ người nghèo.', false],
    ['Chính sách hỗ trợ 100 hộ.', false],
  ] as const)('%s → %s', (text, is) => {
    expect(isTitle(text)).toBe(is)
  })

  it('are no tasks, and say what the points below are for', () => {
    expect(
      read([
        '1. Chính sách hỗ trợ.',
        'a. Một số quy định cụ thể.',
        '- Hỗ trợ một lần cho hộ dân.',
        '2. Tổ chức thực hiện.',
        '- Sở Y tế: Kiểm tra trạm y tế.',
      ]).tasks.map(([text]) => text),
    ).toEqual(['Hỗ trợ một lần cho hộ dân.', 'Sở Y tế: Kiểm tra trạm y tế.'])
  })
})

describe('headings that name people', () => {
  it('do not give their points to the agencies of the heading above', () => {
    expect(
      read([
        '1. Các sở, ban, ngành; UBND các xã, phường:',
        'a) Các hợp tác xã, chủ trang trại',
        '- Tiêm phòng đầy đủ.',
        'b) Cán bộ, công chức, viên chức',
        '- Học tập kỹ năng số.',
        '2. Sở Y tế',
        'a) Công tác phòng bệnh',
        '- Tiêm phòng cho trẻ em.',
      ]).tasks,
    ).toEqual([['Tiêm phòng đầy đủ.'], ['Học tập kỹ năng số.'], ['Tiêm phòng cho trẻ em.', 'Sở Y tế']])
  })
})
