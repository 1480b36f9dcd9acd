import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** Each task with its confidence where it is in doubt, and who leads it. */
function read(points: readonly string[], section = 'TỔ CHỨC THỰC HIỆN'): string[] {
  const plan = ['TỈNH LÀO CAI', 'KẾ HOẠCH', 'Bảo vệ rừng năm 2026', '', `I. ${section}`, '', ...points]
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(`${plan.join('\n')}\n`) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.tasks.map(({ text, leadAgencies, confidence }) =>
    [text, ...leadAgencies.map(({ name }) => `< ${name}`), ...(confidence < 0.9 ? ['?'] : [])].join(' '),
  )
}

it.each([
  [
    'a heading beside agencies leads its points by its own words',
    [
      '1. Sở Xây dựng',
      '- Kiểm tra cầu cống.',
      '2. Chủ đầu tư các dự án',
      '- Trồng bù diện tích rừng đã chuyển đổi.',
      '3. Công đoàn xã, phường, khu kinh tế',
      '- Vận động đoàn viên trồng cây.',
      '4. Chế độ báo cáo',
      '- Báo cáo ngày 20 hằng tháng.',
    ],
    [
      'Kiểm tra cầu cống. < Sở Xây dựng',
      'Trồng bù diện tích rừng đã chuyển đổi. < Chủ đầu tư các dự án ?',
      'Vận động đoàn viên trồng cây. < Công đoàn xã, phường, khu kinh tế',
      'Báo cáo ngày 20 hằng tháng.',
    ],
  ],
  [
    'it does not leave its points to those of the heading above',
    [
      '1. Trách nhiệm của các cơ quan, đơn vị',
      '1.1. Sở Công Thương',
      'a) Kiểm tra xưởng gỗ.',
      '1.2. Các doanh nghiệp chế biến, kinh doanh gỗ',
      'a) Ghi sổ nguồn gốc gỗ.',
      '1.3. Nhân viên trạm gác: tuần tra tại cửa rừng.',
    ],
    [
      'Kiểm tra xưởng gỗ. < Sở Công Thương',
      'Ghi sổ nguồn gốc gỗ. < Các doanh nghiệp chế biến, kinh doanh gỗ',
      'Nhân viên trạm gác: tuần tra tại cửa rừng. ?',
    ],
  ],
  [
    'lettered headings are told from points, names in capitals get those of a name',
    [
      '1. Cấp tỉnh',
      'a) Sở Y tế',
      '- Trực cấp cứu.',
      'b) Đơn vị quản lý hồ chứa',
      '- Mở cống đúng giờ.',
      '2. CHỦ CƠ SỞ CHĂN NUÔI',
      '- Nhốt gia súc.',
    ],
    [
      'Trực cấp cứu. < Sở Y tế',
      'Mở cống đúng giờ. < Đơn vị quản lý hồ chứa ?',
      'Nhốt gia súc. < Chủ Cơ sở Chăn nuôi ?',
    ],
  ],
  [
    'beside two unlisted bodies it is one, too, and not that of the heading above',
    [
      '1. Sở Xây dựng',
      '- Kiểm tra cầu cống.',
      '2. Đơn vị chủ rừng',
      '2.1. Vườn quốc gia Pa Then',
      'a) Tuần tra vào mùa khô.',
      '2.2. Ban quản lý rừng phòng hộ, đặc dụng',
      'a) Trồng bù rừng đã mất.',
      '2.3. Công ty Lâm nghiệp Sông Mã',
      'a) Phát đường băng.',
    ],
    [
      'Kiểm tra cầu cống. < Sở Xây dựng',
      'Tuần tra vào mùa khô. < Vườn quốc gia Pa Then',
      'Trồng bù rừng đã mất. < Ban quản lý rừng phòng hộ, đặc dụng',
      'Phát đường băng. < Công ty Lâm nghiệp Sông Mã',
    ],
  ],
  [
    'behind its colon a heading names who leads, unless they only help',
    [
      '1. Cơ quan chủ trì Chương trình: Sở Công Thương',
      '- Tổng hợp nhu cầu vốn.',
      '2. Cơ quan phối hợp: Sở Tài chính',
      '- Bố trí vốn.',
    ],
    ['Tổng hợp nhu cầu vốn. < Sở Công Thương', 'Bố trí vốn.'],
  ],
  [
    'among headings that name no agency it is a topic',
    ['1. Chủ rừng', '- Tuần tra vào mùa khô.', '2. Kinh phí', '- Theo dự toán.'],
    ['Tuần tra vào mùa khô.'],
  ],
])('%s', (_, points, tasks) => expect(read(points)).toEqual(tasks))

it.each([
  [
    'where two headings beside it name agencies',
    ['1. Sở Y tế', '- Trực cấp cứu.', '2. Công an tỉnh', '- Canh gác.', '3. Chủ bến thủy', '- Mua áo phao.'],
    ['Trực cấp cứu. < Sở Y tế', 'Canh gác. < Công an tỉnh', 'Mua áo phao. < Chủ bến thủy ?'],
  ],
  [
    'and not beside topics',
    ['1. Sở Y tế', '- Trực cấp cứu.', '2. Đường thủy', '- Canh gác.', '3. Chủ bến thủy', '- Mua áo phao.'],
    ['Trực cấp cứu. < Sở Y tế', 'Canh gác.', 'Mua áo phao.'],
  ],
])('leads its points in a section on tasks %s', (_, points, tasks) =>
  expect(read(points, 'NHIỆM VỤ CỤ THỂ')).toEqual(tasks),
)
