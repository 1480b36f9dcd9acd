import { expect, test } from 'vitest'
import { withCaseOf } from '../../pipeline/extract/text-case.js'

const text = `KẾ HOẠCH CỦA TRƯỜNG THPT NGUYỄN THÔNG
Bệnh viện Đa khoa khu vực Tân Châu và Trường THPT Nguyễn Thông dùng công nghệ thông tin. Thông tin được công bố.
Công ty Điện lực miền Trung đóng tại miền Trung. Cục Phòng bệnh tập huấn.`

test.each([
  ['Trường THPT Nguyễn thông', 'Trường THPT Nguyễn Thông'],
  ['Bệnh viện Đa khoa khu vực tân châu', 'Bệnh viện Đa khoa khu vực Tân Châu'],
  ['Công ty Điện lực miền trung', 'Công ty Điện lực miền Trung'],
  ['Trung tâm Công nghệ thông tin', 'Trung tâm Công nghệ thông tin'],
  ['Trung tâm thông tin', 'Trung tâm thông tin'],
  ['Cục Phòng Bệnh', 'Cục Phòng bệnh'],
  ['Trung tâm y tế', 'Trung tâm y tế'],
])('%s has the case of the text: %s', (name, expected) => {
  expect(withCaseOf(name, text)).toBe(expected)
})
