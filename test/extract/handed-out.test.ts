/** Who does a task by what stands beside it and over it, in the ways of ministries, the Party and unions. */
import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** Each task with who leads `<`, who coordinates `+` and its deadlines `@`. */
function read(points: readonly string[]): string[] {
  const plan = ['TỈNH LÀO CAI', 'KẾ HOẠCH', 'Triển khai công tác năm 2026', '', 'I. NHIỆM VỤ', '', ...points]
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(`${plan.join('\n')}\n`) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.tasks.map(({ text, leadAgencies, coordinatingAgencies, deadline, otherDeadlines }) =>
    [
      text,
      ...leadAgencies.map(({ name }) => `< ${name}`),
      ...coordinatingAgencies.map(({ name }) => `+ ${name}`),
      ...(deadline ? [deadline, ...otherDeadlines] : []).map((due) => `@ ${due.text}`),
    ].join(' '),
  )
}

it.each([
  [
    'a label that may stand over any words tells who does it where nothing but agencies stands behind it',
    [
      '1. Lễ khai mạc',
      '- Thời gian: 20h00, ngày 16/10/2026.',
      '- Thực hiện: Sở Xây dựng chủ trì, phối hợp với UBND tỉnh.',
      '2. Bế mạc',
      '- Thực hiện: Các nghi thức theo quy định.',
    ],
    [
      'Lễ khai mạc < Sở Xây dựng + UBND tỉnh @ 20h00, ngày 16/10/2026',
      'Thực hiện: Các nghi thức theo quy định.',
    ],
  ],
  [
    'a lettered line whose own lines name who does it tells of what stands beside it',
    [
      '1. Văn bản quy định chi tiết',
      'a) Nội dung: Soạn Nghị định về bảo hiểm nông nghiệp.',
      'b) Cơ quan thực hiện:',
      '- Cơ quan chủ trì: Bộ Tài chính.',
      '- Cơ quan phối hợp: Bộ Tư pháp.',
      'c) Thời gian trình: Tháng 10 năm 2026.',
      '2. Tuyên truyền',
      'a) Nội dung: Mở chuyên mục.',
      'b) Phân công:',
      '- Chủ trì: Bộ Tư pháp.',
    ],
    [
      'Nội dung: Soạn Nghị định về bảo hiểm nông nghiệp. < Bộ Tài chính + Bộ Tư pháp @ Tháng 10 năm 2026',
      'Nội dung: Mở chuyên mục. < Bộ Tư pháp',
    ],
  ],
  [
    'what is said of all points is not said of one that names its own',
    ['1. Rà soát', 'a) Sở Y tế rà soát quy chế.', 'b) Rà soát quy trình.', 'c) Cơ quan chủ trì: Sở Nội vụ.'],
    ['Sở Y tế rà soát quy chế. < Sở Y tế', 'Rà soát quy trình. < Sở Nội vụ'],
  ],
  [
    'a sentence that only says who does it is of the point above it',
    [
      '1. Điều chỉnh quy hoạch chung xã.',
      'Sở Xây dựng chủ trì, phối hợp với UBND các xã; hoàn thành trong năm 2026.',
      '2. Trồng rừng ngập mặn.',
      '- Chi cục Kiểm lâm chủ trì thực hiện.',
      '3. Diễn tập',
      'Sở Y tế chủ trì, phối hợp với Công an tỉnh tổ chức diễn tập tại xã.',
    ],
    [
      'Điều chỉnh quy hoạch chung xã. < Sở Xây dựng + UBND các xã @ hoàn thành trong năm 2026',
      'Trồng rừng ngập mặn. < Chi cục Kiểm lâm',
      'Sở Y tế chủ trì, phối hợp với Công an tỉnh tổ chức diễn tập tại xã. < Sở Y tế + Công an tỉnh',
    ],
  ],
  [
    'goes of one task are its deadlines',
    [
      '1. Tuần tra',
      'a) Công an tỉnh mở 02 đợt cao điểm:',
      '- Đợt 1: từ ngày 01/4/2026 đến 30/4/2026.',
      '- Đợt 2: từ ngày 15/7/2026 đến 15/9/2026.',
    ],
    [
      'Công an tỉnh mở 02 đợt cao điểm: < Công an tỉnh @ từ ngày 01/4/2026 đến 30/4/2026 @ từ ngày 15/7/2026 đến 15/9/2026',
    ],
  ],
  [
    'a heading that says who leads and commands gives them what stands below it',
    [
      '1. Thể chế',
      '1.1. Đảng ủy Ủy ban nhân dân tỉnh lãnh đạo, chỉ đạo:',
      '- Soạn chính sách thu hút nhà giáo.',
      '1.2. Sở Y tế tham mưu UBND tỉnh:',
      '- Ban hành quy chế.',
    ],
    ['Soạn chính sách thu hút nhà giáo. < Đảng ủy UBND tỉnh', 'Ban hành quy chế. < Sở Y tế'],
  ],
])('%s', (_, points, tasks) => {
  expect(read(points)).toEqual(tasks)
})
