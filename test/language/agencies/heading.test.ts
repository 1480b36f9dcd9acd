import { describe, expect, test } from 'vitest'
import { readHeadingAgencies } from '../../../pipeline/language/agencies/index.js'

const read = (text: string) => readHeadingAgencies(text).map(({ name }) => name)

describe('readHeadingAgencies', () => {
  test.each([
    ['Trách nhiệm của Sở Tài chính', ['Sở Tài chính']],
    ['Tách nhiệm c ủa Sở Tài chính', ['Sở Tài chính']],
    ['Tráeh nhiêm của Sở Y tế', ['Sở Y tế']],
    ['Đề nqhị Sở Y tế', ['Sở Y tế']],
    ['Trách nhiệm báo cáo', []],
    ['Kinh phí của Sở Tài chính', []],
    ['Sở Công Thương chủ trì, phối hợp thực hiện', ['Sở Công Thương']],
    ['Sở Công Thương chủ trì, phối hợp với các đơn vị liên quan thực hiện', ['Sở Công Thương']],
    ['Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính', ['Sở Y tế']],
    ['Sở Y tế, Công an tỉnh chủ trì', ['Sở Y tế', 'Công an tỉnh']],
    ['Sở Nội vụ là cơ quan đầu mối', ['Sở Nội vụ']],
    ['Sở Y tế - Cơ quan thường trực Ban Chỉ đạo', ['Sở Y tế']],
    ['Sở Y tế, cơ quan thường trực Ban Chỉ đạo', ['Sở Y tế']],
    ['Công an tỉnh - Phó Trưởng ban Thường trực', ['Công an tỉnh']],
    ['Các thành viên Ban Chỉ đạo, Ủy viên Ban Thường vụ', []],
    ['Sở Nội vụ, Thường trực Tỉnh ủy', ['Sở Nội vụ', 'Thường trực Tỉnh ủy']],
    ['Phó Chủ tịch UBND xã phụ trách văn hóa', ['UBND xã']],
    ['Sở Y tế chủ trì tham mưu quy hoạch mạng lưới', []],
    ['UBND các xã, phường phối hợp thực hiện', []],
    ['Bệnh viện đa khoa, bệnh viện chuyên khoa tỉnh', ['Bệnh viện Đa khoa', 'Bệnh viện chuyên khoa tỉnh']],
    ['Các hợp tác xã, chủ trang trại', []],
    ['Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp', ['Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp']],
    ['Cục Giống, Thú y và Thủy sản', ['Cục Giống, Thú y và Thủy sản']],
    [
      'Vụ Pháp chế, Vụ Hợp tác quốc tế và Văn phòng Bộ',
      ['Vụ Pháp chế', 'Vụ Hợp tác quốc tế', 'Văn phòng Bộ'],
    ],
    [
      'Viện Nghiên cứu Dừa, Viện Cá đồng bằng sông Hồng',
      ['Viện Nghiên cứu Dừa', 'Viện Cá đồng bằng sông Hồng'],
    ],
    ['Ban Thường vụ Tỉnh đoàn', ['Ban Thường vụ Tỉnh đoàn']],
    ['Sở Y tế, mạng lưới cơ sở', []],
    ['Sở Y tế, bệnh viện tuyến tỉnh nâng cao chất lượng', []],
    ['Hạt Kiểm lâm khu vực II', ['Hạt Kiểm lâm khu vực II']],
    ['Trường THPT chuyên Hùng Vương', ['Trường THPT chuyên Hùng Vương']],
    ['Phòng An ninh mạng và phòng, chống tội phạm', ['Phòng An ninh mạng và phòng, chống tội phạm']],
    ['Phòng Y tế, rà soát', []],
    ['Thuế cơ sở 2 tỉnh', ['Thuế cơ sở 2 tỉnh']],
    ['Tổ chức tín dụng', ['Tổ chức tín dụng']],
    ['Ban quản lý các khu công nghiệp, khu kinh tế', ['Ban Quản lý Khu kinh tế']],
    ['UBND các quận, huyện có liên quan', ['UBND các quận, huyện']],
    ['Các trường THPT, PTDTNT', ['Các trường THPT, PTDTNT']],
    [
      'Các trường THPT, PTDTNT, Trung tâm GDTX',
      ['Các trường THPT, PTDTNT', 'Trung tâm Giáo dục thường xuyên'],
    ],
    [
      'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông',
      ['Ban Quản lý dự án đầu tư xây dựng các công trình giao thông'],
    ],
    ['Các Ban Quản lý dự án đầu tư xây dựng', ['Các Ban Quản lý dự án đầu tư xây dựng']],
    ['Agribank Chi nhánh tỉnh', ['Agribank Chi nhánh tỉnh']],
    ['VNPT - Chi nhánh Vinh', ['VNPT - Chi nhánh Vinh']],
    ['Tổ Công tác Đề án 06 các xã, phường', ['Tổ Công tác Đề án 06 các xã, phường']],
  ])('%s', (text, names) => expect(read(text)).toEqual(names))
})
