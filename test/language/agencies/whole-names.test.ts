import { expect, it } from 'vitest'
import { readDuty } from '../../../pipeline/language/agencies/index.js'

/** Who leads a duty, and who coordinates it behind `+`. */
function who(text: string): string[] {
  const { lead, coordinating } = readDuty(text, [])
  return [...lead.map(({ name }) => name), ...coordinating.map(({ name }) => `+ ${name}`)]
}

it.each<[string, string[]]>([
  // whose they are is part of a group's name
  ['Giao các phòng thuộc các sở, ngành rà soát hồ sơ.', ['Các phòng thuộc các sở, ngành']],
  [
    'Các cơ sở khám, chữa bệnh thuộc các bộ, ngành báo cáo tiến độ.',
    ['Các cơ sở khám, chữa bệnh thuộc các bộ, ngành'],
  ],
  [
    'Các bệnh viện trực thuộc Bộ, bệnh viện thuộc các trường đại học: Báo cáo tiến độ.',
    ['Các bệnh viện trực thuộc Bộ, bệnh viện thuộc các trường đại học'],
  ],
  ['Các cơ sở GDNN rà soát chương trình đào tạo.', ['Các cơ sở GDNN']],
  [
    'Cục Văn hóa cơ sở, Gia đình và Thư viện là đơn vị đầu mối theo dõi.',
    ['Cục Văn hóa cơ sở, Gia đình và Thư viện'],
  ],
  // a name that goes on over a verb to the colon
  [
    'Đội Quản lý trật tự xây dựng đô thị: phối hợp với Công an phường ra quân.',
    ['Công an phường', '+ Đội Quản lý trật tự xây dựng đô thị'],
  ],
  [
    'Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc (PV05): nhân rộng mô hình điểm.',
    ['Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc'],
  ],
  ['Đội Quản lý trật tự xây dựng kế hoạch ra quân.', ['Đội Quản lý trật tự']],
  ['Cảng hàng không quốc tế Vân Đồn: tạo thuận lợi cho hành khách.', ['Cảng hàng không quốc tế Vân Đồn']],
  // who acts within so many hours
  [
    'Khi phát hiện vụ việc, trong vòng 12 giờ Công an cấp xã, Chủ tịch UBND cấp xã phải tổ chức tiếp nhận.',
    ['Công an cấp xã', 'UBND cấp xã'],
  ],
])('%s', (text, expected) => {
  expect(who(text)).toEqual(expected)
})
