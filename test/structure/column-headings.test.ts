import { describe, expect, it } from 'vitest'
import { readColumn } from '../../pipeline/structure/columns.js'
import type { ColumnKind } from '../../pipeline/tree/nodes.js'

/** Headings as offices print them, by what their columns hold. */
const headings: Readonly<Partial<Record<ColumnKind, readonly string[]>>> = {
  ordinal: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'No.'],
  name: [
    'Nội dung',
    'Nội dung nhiệm vụ',
    'Nhiệm vụ, giải pháp',
    'Nội dung công việc',
    'Đầu việc',
    'Hoạt động cụ thể',
    'Tên đề án',
    'Danh mục dự án',
    'Chỉ tiêu chủ yếu',
    'Tiêu chí',
    'Hạng mục',
    'Tên mô hình',
  ],
  lead: [
    'Cơ quan chủ trì',
    'Đơn vị thực hiện',
    'Cơ quan, đơn vị chủ trì',
    'ĐV chủ trì',
    'Phân công thực hiện',
    'Trách nhiệm thực hiện',
    'Cơ quan theo dõi, đánh giá',
    'Người phụ trách',
    'Đơn vị tổ chức',
    'Đơn vị triển khai',
    'Tổ chức, cá nhân thực hiện',
    'Lực lượng thực hiện',
    'Thành phần thực hiện',
  ],
  coordinating: ['Cơ quan phối hợp', 'Phối hợp thực hiện', 'Lực lượng phối hợp', 'ĐV phối hợp'],
  deadline: [
    'Thời gian thực hiện',
    'Thời hạn hoàn thành',
    'Tiến độ',
    'Lộ trình thực hiện',
    'Mốc hoàn thành',
    'Hạn xử lý',
    'Kỳ báo cáo',
    'Tần suất',
  ],
  output: ['Sản phẩm', 'Kết quả, sản phẩm', 'Dự kiến kết quả', 'Hình thức văn bản', 'Kết quả cần đạt'],
  unit: ['ĐVT', 'Đơn vị tính', 'Đơn vị đo'],
  value: ['Kế hoạch năm 2025', 'KH 2025', 'Mục tiêu năm 2025', 'Giao năm 2025', 'Mức phấn đấu', 'Mốc 2030'],
  year: ['2025', 'Năm 2025'],
  baseline: ['Thực hiện năm 2024', 'Ước TH 2024', 'Hiện trạng', 'Năm 2024 (thực hiện)'],
  budget: ['Kinh phí (triệu đồng)', 'Tổng mức đầu tư', 'Nhu cầu vốn', 'Thành tiền'],
  note: ['Ghi chú', 'Căn cứ', 'Nguồn kinh phí'],
  // what reads like a column of those who do it, and says how, where and for whom
  other: ['Hình thức thực hiện', 'Phương thức thực hiện', 'Cách thức', 'Địa điểm', 'Đối tượng', 'Quy mô'],
}

describe.each(Object.entries(headings))('a column of kind %s', (kind, printed) => {
  it.each(printed)('%s', (heading) => {
    expect(readColumn(heading).kind).toBe(kind)
    expect(readColumn(heading.toUpperCase()).kind).toBe(kind)
  })
})
