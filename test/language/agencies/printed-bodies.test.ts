import { describe, expect, test } from 'vitest'
import { printedBodies } from '../../../pipeline/language/agencies/index.js'

const read = (text: string) => printedBodies(text).map(({ name }) => name)

describe('printedBodies', () => {
  test.each([
    ['Công đoàn xã, phường, khu công nghiệp', ['Công đoàn xã, phường, khu công nghiệp']],
    ['Chủ đầu tư các dự án', ['Chủ đầu tư các dự án']],
    ['Ban quản lý rừng phòng hộ, đặc dụng', ['Ban quản lý rừng phòng hộ, đặc dụng']],
    [
      'Các doanh nghiệp viễn thông, công nghệ thông tin:',
      ['Các doanh nghiệp viễn thông, công nghệ thông tin'],
    ],
    ['Đối với các hộ nuôi cá lồng', ['Các hộ nuôi cá lồng']],
    ['Cơ sở tiêm chủng', ['Cơ sở tiêm chủng']],
    ['Cơ quan chủ trì các dự án thành phần', ['Cơ quan chủ trì các dự án thành phần']],
    ['Tổ chức, cá nhân tham gia liên kết', ['Tổ chức, cá nhân tham gia liên kết']],
    [
      'Chủ đầu tư các dự án nhà ở xã hội, đơn vị tư vấn, nhà thầu thi công',
      ['Chủ đầu tư các dự án nhà ở xã hội, đơn vị tư vấn, nhà thầu thi công'],
    ],
    ['Chủ đập, chủ hồ chứa nước', ['Chủ đập, chủ hồ chứa nước']],
    ['Cơ quan thường trực Ban Chỉ đạo', ['Cơ quan thường trực Ban Chỉ đạo']],
  ])('%s', (text, names) => expect(read(text)).toEqual(names))

  test.each([
    'Chế độ báo cáo',
    'Kinh phí thực hiện',
    'Công tác tuyên truyền',
    'Tổ chức kiểm tra',
    'Chủ trương chung',
    'Hộ tịch, hộ khẩu',
    'Phòng bệnh cho trẻ em',
    'Doanh nghiệp báo cáo kết quả hằng quý',
    'Cơ sở vật chất',
    'Đơn vị A: rà soát',
    'Người sử dụng lao động',
    'Nhân viên thú y cấp xã.',
    'Cán bộ, công chức',
  ])('%s is no name', (text) => expect(read(text)).toEqual([]))
})
