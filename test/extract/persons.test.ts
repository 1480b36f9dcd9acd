import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** Each task with who leads it, `?` where it is in doubt, and whoever was not understood. */
function read(points: readonly string[], section = 'I. TỔ CHỨC THỰC HIỆN'): string[] {
  const plan = ['TỈNH LÀO CAI', 'KẾ HOẠCH', 'Tiêm chủng năm 2026', '', section, '', ...points]
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(`${plan.join('\n')}\n`) })
  if (!result.ok) throw new Error(result.problem.reason)
  const tasks = result.tasks.map(({ text, leadAgencies, confidence }) =>
    [text, ...leadAgencies.map(({ name }) => `< ${name}`), ...(confidence < 0.9 ? ['?'] : [])].join(' '),
  )
  const unread = result.document.warnings.filter(({ code }) => code === 'agency-unread')
  return [...tasks, ...unread.map(({ message }) => message.replace(/^.*: /, '! '))]
}

it.each([
  [
    'persons that a heading hands its points to are told once, and none of the points is sure',
    [
      '1. Sở Y tế',
      '- Cấp vắc xin.',
      '2. Trách nhiệm của công chức chuyên môn',
      '- Lập danh sách trẻ.',
      '- Trạm Y tế rà soát danh sách.',
      '- Nhập dữ liệu.',
      '3. Các Phó Chủ tịch UBND xã',
      '- Theo dõi địa bàn.',
    ],
    [
      'Cấp vắc xin. < Sở Y tế',
      'Lập danh sách trẻ. ?',
      'Trạm Y tế rà soát danh sách. < Trạm Y tế',
      'Nhập dữ liệu. ?',
      'Theo dõi địa bàn. ?',
      '! "Trách nhiệm của công chức chuyên môn".',
      '! "Các Phó Chủ tịch UBND xã".',
    ],
  ],
  [
    'which holder of an office is meant is no part of the body',
    [
      '1. Đồng chí Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội',
      '- Chỉ đạo truyền thông.',
      '2. Phó Chủ tịch UBND tỉnh phụ trách lĩnh vực y tế',
      '- Duyệt phương án.',
    ],
    ['Chỉ đạo truyền thông. < UBND xã', 'Duyệt phương án. < UBND tỉnh'],
  ],
  [
    'persons that a sentence begins with are asked for where they do something',
    [
      '1. Nhân viên y tế thôn, bản theo dõi trẻ sau tiêm.',
      '2. Ông Trần Văn B, Phó Chủ tịch UBND xã, trực tiếp chỉ đạo các đội tiêm.',
      '3. Các Phó Chủ tịch UBND xã theo lĩnh vực được phân công kiểm tra tiến độ.',
      '4. Người dân được khám sàng lọc.',
      '5. Xã Tân Hòa tiếp nhận vắc xin.',
      '6. Xã Tân Hòa được hỗ trợ tủ lạnh.',
      '7. Người có bệnh nền là đối tượng ưu tiên.',
    ],
    [
      'Nhân viên y tế thôn, bản theo dõi trẻ sau tiêm. ?',
      'Ông Trần Văn B, Phó Chủ tịch UBND xã, trực tiếp chỉ đạo các đội tiêm. ?',
      'Các Phó Chủ tịch UBND xã theo lĩnh vực được phân công kiểm tra tiến độ. ?',
      'Người dân được khám sàng lọc.',
      'Xã Tân Hòa tiếp nhận vắc xin. ?',
      'Xã Tân Hòa được hỗ trợ tủ lạnh.',
      'Người có bệnh nền là đối tượng ưu tiên.',
      '! "Nhân viên y tế thôn, bản".',
      '! "Ông Trần Văn B, Phó Chủ tịch UBND xã".',
      '! "Các Phó Chủ tịch UBND xã theo lĩnh vực".',
      '! "Xã Tân Hòa".',
    ],
  ],
  [
    'who does a later part of what nobody is named for is as likely who does it all',
    ['1. Lập quy hoạch trạm; Sở Y tế trình UBND tỉnh trong quý I; Sở Xây dựng thẩm định.'],
    ['Lập quy hoạch trạm; Sở Y tế trình UBND tỉnh trong quý I; Sở Xây dựng thẩm định. ?', '! "Sở Y tế".'],
  ],
])('%s', (_, points, tasks) => expect(read(points)).toEqual(tasks))

it('communes and their parts are asked for by their names', () => {
  expect(read(['1. Tổ dân phố số 1 đến số 12', '- Trữ nước.', '2. Ấp Hòa Lợi', '- Nạo vét kênh.'])).toEqual([
    'Trữ nước. ?',
    'Nạo vét kênh. ?',
    '! "Tổ dân phố số 1 đến số 12".',
    '! "Ấp Hòa Lợi".',
  ])
})

it('holders of a post are asked for over tasks too, where people may be what these are about', () => {
  const points = [
    '1. Công chức chuyên môn',
    '- Lập danh sách trẻ.',
    '2. Đội ngũ nhà giáo',
    '- Mở lớp tập huấn.',
    '3. Ông Nguyễn Văn Hòa, công chức Văn phòng',
    '- Nhập dữ liệu.',
  ]
  expect(read(points, 'I. NHIỆM VỤ')).toEqual([
    'Lập danh sách trẻ. ?',
    'Mở lớp tập huấn.',
    'Nhập dữ liệu. ?',
    '! "Công chức chuyên môn".',
    '! "Ông Nguyễn Văn Hòa, công chức Văn phòng".',
  ])
})
