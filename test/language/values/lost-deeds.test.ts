import { describe, expect, test } from 'vitest'
import { readStatements } from '../../../pipeline/language/values/statements.js'

const named = undefined
const doubted = true

describe('what is done to the things counted', () => {
  test.each<[string, string, true | undefined]>([
    ['Khám sàng lọc 2.500 người dân.', 'Số người dân được khám sàng lọc', named],
    ['Xét nghiệm 1.200 mẫu nước sinh hoạt.', 'Số mẫu nước sinh hoạt được xét nghiệm', named],
    ['Phun hóa chất 300 hộ gia đình.', 'Số hộ gia đình được phun hóa chất', named],
    ['Thanh tra 25 doanh nghiệp.', 'Số doanh nghiệp được thanh tra', named],
    ['Treo 150 băng rôn.', 'Số băng rôn được treo', named],
    ['Đào 3 km kênh.', 'Kênh được đào', named],
    ['Giám sát 100% dự án đầu tư công.', 'Dự án đầu tư công được giám sát', named],
    ['Khám chữa bệnh bảo hiểm y tế đạt 95%.', 'Khám chữa bệnh bảo hiểm y tế', named],
    ['Nuôi trồng thủy sản 500 ha.', 'Nuôi trồng thủy sản', named],
    ['Tiêm phòng 80% đàn gia súc.', 'Đàn gia súc được tiêm phòng', named],
    [
      'Tuyên truyền, phổ biến pháp luật cho 95% người dân.',
      'Người dân được tuyên truyền, phổ biến pháp luật',
      named,
    ],
    ['Hỗ trợ làm mới, sửa chữa 45 căn nhà.', 'Số căn nhà được hỗ trợ làm mới, sửa chữa', named],
    // deeds that no list has
    ['Sinh thiết 40 người bệnh.', 'Số người bệnh', doubted],
    ['Cai sữa 200 con bê.', 'Số con bê', doubted],
    // what may stand before a count, and is no deed
    ['Toàn tỉnh có 60 xã đạt chuẩn.', 'Số xã đạt chuẩn', named],
    ['Đến năm 2027, có ít nhất 12 xã đạt chuẩn.', 'Số xã đạt chuẩn', named],
    ['Tổ chức 12 lớp tập huấn.', 'Số lớp tập huấn', named],
    ['Thôn tổ chức ít nhất 02 buổi họp dân', 'Số buổi họp dân', named],
  ])('%s', (text, name, isUnsure) => {
    const [one, ...others] = readStatements(text)
    expect([one?.name, one?.isUnsure, others.length]).toEqual([name, isUnsure, 0])
  })
})
