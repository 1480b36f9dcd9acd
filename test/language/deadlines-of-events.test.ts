import { describe, expect, it } from 'vitest'
import {
  looksLikeDeadline,
  readDeadlineCell,
  readDeadlines,
} from '../../pipeline/language/deadlines/index.js'

const read = (text: string) =>
  readDeadlines(text, { year: 2026 }).map(({ deadline: d }) => [d.kind, d.end ?? d.recurrence ?? d.condition])

describe('a time that hangs on an event without a day of its own', () => {
  it.each<[string, (string | null)[][]]>([
    ['Hoàn thành nạo vét kênh mương trước mùa mưa lũ.', [['conditional', 'trước mùa mưa lũ']]],
    ['Thăm hỏi gia đình chính sách trước Tết Nguyên đán.', [['conditional', 'trước Tết Nguyên đán']]],
    [
      'Kiểm tra an toàn thực phẩm trước, trong và sau Tết Nguyên đán Bính Ngọ 2026.',
      [['conditional', 'trước, trong và sau Tết Nguyên đán Bính Ngọ 2026']],
    ],
    ['Sửa chữa trường lớp trong thời gian nghỉ hè.', [['conditional', 'trong thời gian nghỉ hè']]],
    ['Khám sức khỏe học sinh vào đầu năm học.', [['conditional', 'vào đầu năm học']]],
    ['Rà soát phương án trước mùa mưa bão (tháng 9).', [['conditional', 'trước mùa mưa bão (tháng 9)']]],
    [
      'Phát dọn 12 km đường băng, hoàn thành trước mùa khô (Hạt Kiểm lâm khu vực II chủ trì).',
      [['conditional', 'hoàn thành trước mùa khô']],
    ],
    ['Trước mùa mưa lũ hằng năm, các xã rà soát phương án.', [['recurring', 'P1Y']]],
    // with the day itself it hangs on nothing
    ['Thăm hỏi người có công trước Tết (trước ngày 10/02/2026).', [['by', '2026-02-09']]],
    // what a paper is of, things named after it, and what has been done
    ['Xây dựng phương án trực trong dịp Tết Nguyên đán.', []],
    ['Tặng quà Tết cho hộ nghèo.', []],
    ['Xã đã nạo vét kênh mương trước mùa mưa lũ.', []],
    ['Vận động học sinh tham gia hoạt động hè.', []],
  ])('in a sentence: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['Trước Tết Nguyên đán 2027', 'conditional', 'Trước Tết Nguyên đán 2027', null],
    ['Nghỉ hè', 'conditional', 'Nghỉ hè', null],
    ['Quý III/2026 (trước mùa mưa bão)', 'within', null, '2026-09-30'],
    ['Trước mùa mưa lũ hằng năm', 'recurring', null, null],
  ])('in a cell: %s', (text, kind, condition, end) => {
    expect(readDeadlineCell(text, { year: 2026 }).deadline).toMatchObject({ kind, condition, end })
    expect(looksLikeDeadline(text)).toBeGreaterThan(0.5)
  })
})

describe('parts of months, shares and steps', () => {
  it.each<[string, (string | null)[][]]>([
    ['Sở Y tế mở lớp tập huấn trong tuần đầu của tháng 3.', [['within', '2026-03-31']]],
    ['Hoàn thành vào giữa tháng 8.', [['within', '2026-08-31']]],
    ['Báo cáo trước tuần cuối của tháng 3/2026.', [['by', '2026-03-31']]],
    [
      'Hoàn thành số hóa 50% trong năm 2026, 100% trong năm 2027.',
      [
        ['within', '2026-12-31'],
        ['within', '2027-12-31'],
      ],
    ],
    ['Tỷ lệ hộ nghèo giảm còn 2% trong năm 2026.', []],
    ['Hoàn thành giải ngân đạt 95% trong năm 2026.', []],
    [
      'Cấp chữ ký số theo lộ trình: năm 2026 hoàn thành cấp tỉnh; năm 2027 hoàn thành cấp xã.',
      [
        ['within', '2026-12-31'],
        ['within', '2027-12-31'],
      ],
    ],
    ['Lễ dâng hương: 08 giờ 30 ngày 26/4/2026 (Ban Quản lý di tích thực hiện).', [['within', '2026-04-26']]],
    ['Tổng hợp, báo cáo kết quả hằng ngày về Sở Y tế.', [['recurring', 'P1D']]],
    ['Sinh hoạt câu lạc bộ 02 buổi/tháng.', [['recurring', 'P1M']]],
    [
      'Hoàn thành 30% khối lượng trong quý II, 70% khối lượng trong quý IV/2026.',
      [
        ['within', '2026-06-30'],
        ['within', '2026-12-31'],
      ],
    ],
    [
      'Tiêm phòng đợt 1: tháng 3 - 4; đợt 2: tháng 9 - 10.',
      [
        ['within', '2026-04-30'],
        ['within', '2026-10-31'],
      ],
    ],
    ['Tập huấn tháng 3 - 4 lớp cho 200 người.', []],
    [
      'Lập hồ sơ di tích: năm 2026: 02 di tích; năm 2027: 03 di tích.',
      [
        ['within', '2026-12-31'],
        ['within', '2027-12-31'],
      ],
    ],
    ['Hộ nghèo còn: năm 2026: 3%; năm 2027: 2%.', []],
    ['Tổ chức vào tuần 1 và tuần 3 của tháng 6/2026.', [['within', '2026-06-30']]],
    ['Khai mạc vào lúc 19 giờ 30 phút ngày 30/4/2026 tại Quảng trường.', [['within', '2026-04-30']]],
    ['Định kỳ thứ Tư hằng tuần tổng hợp, báo cáo Lãnh đạo Bộ.', [['recurring', 'P1W']]],
    ['Thực hiện báo cáo tuần (trước 15 giờ thứ Năm), tháng (trước ngày 15).', [['recurring', 'P1W']]],
    // a term that runs from a day
    ['Hoàn thành rà soát trong vòng 30 ngày kể từ ngày 01/3/2026.', [['within', '2026-03-31']]],
    ['Cấp đổi giấy phép trong 6 tháng kể từ ngày 01/01/2026.', [['within', '2026-07-01']]],
    [
      'Trả kết quả trong 05 ngày làm việc kể từ ngày 01/3/2026.',
      [['conditional', 'trong 05 ngày làm việc kể từ ngày 01/3/2026']],
    ],
    ['Báo cáo kết quả thực hiện 6 tháng, năm.', [['recurring', 'P6M']]],
    ['Báo cáo 6 tháng và cả năm gửi UBND tỉnh.', [['recurring', 'P6M']]],
    ['Báo cáo kết quả 6 tháng, năm 2025 tại hội nghị.', []],
    [
      'Tiêm phòng: đợt 1 vào tháng 3 - 4; đợt 2 vào tháng 9 - 10 hàng năm.',
      [
        ['recurring', 'P1Y'],
        ['recurring', 'P1Y'],
      ],
    ],
    [
      'Hoàn thành rà soát trong tháng 6; báo cáo vào tháng 12 hằng năm.',
      [
        ['within', '2026-06-30'],
        ['recurring', 'P1Y'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
