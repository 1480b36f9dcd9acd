import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  looksLikeDeadline,
  readDeadlineCell,
  readDeadlines,
} from '../../pipeline/language/deadlines/index.js'
import { expectLinear } from '../linear-time.js'

const read = (text: string, year?: number) => readDeadlines(text, year === undefined ? {} : { year })
const short = (text: string, year?: number) =>
  read(text, year).map(({ deadline: d }) => [d.kind, d.start, d.end, d.recurrence, ...d.on])

it('takes in what the bracket of the first day is of', () => {
  const text =
    'Báo cáo quý (trước ngày 05 của tháng cuối quý), 6 tháng (trước ngày 08/6) và năm (trước ngày 08/12).'
  expect(read(text).map(({ deadline }) => deadline.text)).toEqual([
    'Báo cáo quý (trước ngày 05 của tháng cuối quý), 6 tháng (trước ngày 08/6) và năm (trước ngày 08/12)',
  ])
})

describe('readDeadlines finds', () => {
  it.each([
    [
      'tổ chức Sơ kết vào năm 2025 và Tổng kết vào năm 2030.',
      [
        ['within', '2025-01-01', '2025-12-31', null],
        ['within', '2030-01-01', '2030-12-31', null],
      ],
    ],
    [
      'Định kỳ 6 tháng (trước ngày 10/6) và hàng năm (trước ngày 30/11) báo cáo tình hình',
      [['recurring', null, null, 'P6M', '06-10', '11-30']],
    ],
    [
      'định kỳ 6 tháng báo cáo kết quả về UBND tỉnh (thông qua Sở Y tế) trước ngày 15/6 và ngày 01/12 hàng năm để tổng hợp',
      [['recurring', null, null, 'P6M', '06-15', '12-01']],
    ],
    [
      'định kỳ 6 tháng báo cáo về Bộ trước ngày 15 tháng 6 và trước ngày 01 tháng 12 để tổng hợp',
      [['recurring', null, null, 'P6M', '06-15', '12-01']],
    ],
    ['Định kỳ trước ngày 15/5 và 15/11 gửi báo cáo', [['recurring', null, null, 'P1Y', '05-15', '11-15']]],
    [
      'Báo cáo 6 tháng đầu năm trước ngày 05/6, cả năm trước ngày 05/12 hằng năm',
      [['recurring', null, null, 'P1Y', '06-05', '12-05']],
    ],
    ['Hằng năm tổ chức 1 - 2 khoá đào tạo, bồi dưỡng', [['recurring', null, null, 'P1Y']]],
    ['phấn đấu mỗi năm 1 ngành/lĩnh vực.', [['recurring', null, null, 'P1Y']]],
    ['Tổ chức 02 lớp tập huấn mỗi năm cho các hộ làm du lịch.', [['recurring', null, null, 'P1Y']]],
    ['Hỗ trợ 10 doanh nghiệp mỗi năm.', [['recurring', null, null, 'P1Y']]],
    ['Hỗ trợ 100% học phí mỗi năm học.', []],
    ['Rà soát, giảm 5% số vụ tai nạn mỗi năm.', []],
    [
      'Bảo đảm chi từ 2% trở lên trong tổng chi ngân sách nhà nước hằng năm và tăng dần',
      [['recurring', null, null, 'P1Y']],
    ],
    ['d) Hàng năm báo cáo kết quả thực hiện về Sở Nội vụ', [['recurring', null, null, 'P1Y']]],
    [
      'Căn cứ nhu cầu quản lý, định kỳ hàng năm và đột xuất khi có nhu cầu gửi đề xuất',
      [['recurring', null, null, 'P1Y']],
    ],
    ['bảo đảm nguồn kinh phí thực hiện Kế hoạch hàng năm.', [['recurring', null, null, 'P1Y']]],
    ['c) Thường xuyên trao đổi thông tin giữa các đơn vị', [['recurring', null, null, 'continuous']]],
    ['trình UBND Thành phố trong Quý II/2024.', [['within', '2024-04-01', '2024-06-30', null]]],
    [
      'trình Thủ tướng Chính phủ phê duyệt trong quý IV năm 2012.',
      [['within', '2012-10-01', '2012-12-31', null]],
    ],
    ['xây dựng kế hoạch thực hiện trong tháng 03 năm 2025.', [['within', '2025-03-01', '2025-03-31', null]]],
    ['đảm bảo hoàn thành trong năm 2025.', [['within', '2025-01-01', '2025-12-31', null]]],
    ['gửi Sở Tài chính trước ngày 30/6/2025 để tổng hợp', [['by', null, '2025-06-29', null]]],
    ['báo cáo chậm nhất ngày 30/9/2025.', [['by', null, '2025-09-30', null]]],
    ['Đến hết quý II năm 2004, tất cả các sở phải hoàn thành', [['by', null, '2004-06-30', null]]],
    ['Đến năm 2015, hoàn thành chương trình hỗ trợ có mục tiêu', [['by', null, '2015-12-31', null]]],
    ['hoàn thành tháng 6/2025; Sở Xây dựng chủ trì', [['within', '2025-06-01', '2025-06-30', null]]],
    ['báo cáo kết quả trước ngày 15/11 hằng năm', [['recurring', null, null, 'P1Y', '11-15']]],
    ['Sau khi được thành lập, khẩn trương ổn định tổ chức', [['conditional', null, null, null]]],
    [
      'Tham mưu góp ý dự thảo. Triển khai thực hiện khi Nghị định của Chính phủ có hiệu lực.',
      [['conditional', null, null, null]],
    ],
    [
      'Quyết định công bố danh mục (UBND tỉnh đã ban hành Quyết định số\n6150/QĐ-UBND ngày 11/12/2025);',
      [['done', '2025-12-11', '2025-12-11', null]],
    ],
    ['gửi báo cáo trước ngày 15/6.', [['by', null, null, null]]],
    ['tổ chức tập huấn tháng 6/2025;', [['within', '2025-06-01', '2025-06-30', null]]],
    ['Tháng 6/2025, tổ chức tập huấn', [['within', '2025-06-01', '2025-06-30', null]]],
    ['khánh thành dịp tháng 9/2025', [['within', '2025-09-01', '2025-09-30', null]]],
    ['Mua sắm thiết bị, thực hiện 2026-2027.', [['within', '2026-01-01', '2027-12-31', null]]],
    ['Dựng 3 trạm bơm (GĐ 2026-2028).', [['within', '2026-01-01', '2028-12-31', null]]],
    ['Từ nay đến hết năm 2026 không cấp phép mới', [['by', null, '2026-12-31', null]]],
    [
      'Khởi công Q1/2026, khánh thành Q4/2027.',
      [
        ['within', '2026-01-01', '2026-03-31', null],
        ['within', '2027-10-01', '2027-12-31', null],
      ],
    ],
    [
      'Quý 3/2025 trình dự thảo; quý 4/2025 ban hành.',
      [
        ['within', '2025-07-01', '2025-09-30', null],
        ['within', '2025-10-01', '2025-12-31', null],
      ],
    ],
    ['giải quyết xong trong 5 ngày làm việc kể từ ngày nhận hồ sơ.', [['conditional', null, null, null]]],
    ['Thực hiện ngay sau khi có Nghị quyết của HĐND tỉnh.', [['conditional', null, null, null]]],
    ['Báo cáo nhanh hằng ngày trước 16h00.', [['recurring', null, null, 'P1D']]],
    ['Báo cáo 15 ngày/lần.', [['recurring', null, null, 'P15D']]],
    ['Sau năm 2027 nhân rộng mô hình', [['from', '2028-01-01', null, null]]],
    ['giải ngân 100% vốn trước ngày 31/01/2026.', [['by', null, '2026-01-30', null]]],
    ['Trình Hội đồng nhân dân tỉnh Đề án đầu năm 2026.', [['within', '2026-01-01', '2026-12-31', null]]],
    ['khai giảng vào ngày 05/9/2025', [['within', '2025-09-05', '2025-09-05', null]]],
    ['Các trạm quan trắc được kiểm tra hằng năm.', [['recurring', null, null, 'P1Y']]],
    ['trồng 500 ha rừng hằng năm.', [['recurring', null, null, 'P1Y']]],
    [
      'kế hoạch do tỉnh giao cho các cơ quan chuyên môn trực thuộc cùng với các doanh nghiệp tổ chức hằng năm.',
      [['recurring', null, null, 'P1Y']],
    ],
    [
      'giảm nghèo cho các xã vùng sâu của tỉnh bằng nguồn vốn lồng ghép cùng doanh nghiệp trồng 500 ha rừng hằng năm.',
      [['recurring', null, null, 'P1Y']],
    ],
    ['hoàn thành đề án “Trồng rừng” trước ngày 30/6/2025.', [['by', null, '2025-06-29', null]]],
    [
      'gửi báo cáo trước ngày 15/6/2025 và ngày 20/7/2025.',
      [
        ['by', null, '2025-06-14', null],
        ['by', null, '2025-07-19', null],
      ],
    ],
  ])('%j', (text, expected) => expect(short(text)).toEqual(expected))

  it.each([
    ['Phát động thi đua ngay sau khi Kế hoạch được ban hành.', 'ngay sau khi Kế hoạch được ban hành'],
    ['Điều chuyển vốn ngay sau khi có kết quả rà soát.', 'ngay sau khi có kết quả rà soát'],
    [
      'Thực hiện ngay sau khi Kế hoạch được ban hành và duy trì cả năm.',
      'ngay sau khi Kế hoạch được ban hành',
    ],
    [
      'Rà soát quỹ đất ngay sau khi Luật Đất đai và Luật Nhà ở có hiệu lực.',
      'ngay sau khi Luật Đất đai và Luật Nhà ở có hiệu lực',
    ],
    ['Phân bổ vốn sau khi được cấp trên giao dự toán', 'sau khi được cấp trên giao dự toán'],
    ['Công bố quy hoạch sau khi được Thủ tướng phê duyệt;', 'sau khi được Thủ tướng phê duyệt'],
    ['Sửa quy chế, áp dụng từ năm học 2026 - 2027.', 'từ năm học 2026 - 2027'],
    ['Tuyển 50 giáo viên trước khai giảng năm học 2026 - 2027.', 'trước khai giảng năm học 2026 - 2027'],
  ])('what a duty waits for at the end of its sentence: %j', (text, words) => {
    expect(read(text, 2026).map(({ deadline: d }) => [d.kind, d.start, d.end, d.condition, d.text])).toEqual([
      ['conditional', null, null, words, words],
    ])
  })

  it.each([
    [
      'Báo cáo định kỳ (quý I, 6 tháng và năm): báo cáo quý I trước ngày 05/3/2026; báo cáo 6 tháng trước ngày 05/6/2026; báo cáo năm trước ngày 05/12/2026.',
      ['2026-03-04', '2026-06-04', '2026-12-04'],
    ],
    [
      'Báo cáo 6 tháng (trước ngày 10/6/2026) và báo cáo năm (trước ngày 10/12/2026).',
      ['2026-06-09', '2026-12-09'],
    ],
    ['Rà soát hồ sơ; hoàn thành trước năm 2027.', ['2026-12-31']],
    ['Rà soát hồ sơ. Hoàn thành chậm nhất năm 2026.', ['2026-12-31']],
    ['Cấp sổ sức khỏe điện tử cho 100% người dân trước năm 2027.', ['2026-12-31']],
    ['Số hóa 100% hồ sơ hộ tịch trước tháng 9/2026.', ['2026-08-31']],
    ['Báo cáo UBND tỉnh trước 17 giờ 00 ngày 20/3/2026.', ['2026-03-20']],
    ['Báo cáo UBND tỉnh trước 17h00 ngày 20/3/2026.', ['2026-03-20']],
    ['Hoàn thành việc sắp xếp thôn, bản trước ngày 30/6/2026.', ['2026-06-29']],
    ['Họp ngay sau khi sắp xếp trước ngày 30/6/2026.', ['2026-06-29']],
    ['Cấp mã số cho 85% ao nuôi trước ngày 30/6/2026.', ['2026-06-29']],
    ['Cấp mã số cho 85% ao nuôi chậm nhất ngày 30/6/2026.', ['2026-06-30']],
  ])('last days: %j', (text, ends) => {
    expect(read(text, 2026).map(({ deadline: d }) => [d.kind, d.end])).toEqual(ends.map((end) => ['by', end]))
  })

  it.each([
    ['Dựng 20 nhà văn hóa bản trong giai đoạn 2025-2027.', '2025-01-01', '2027-12-31'],
    ['Mở rộng bến thuyền trong giai đoạn 2026 - 2028 tại các xã ven hồ', '2026-01-01', '2028-12-31'],
    ['Duy trì trong suốt giai đoạn 2025-2030 ba tuyến xe buýt', '2025-01-01', '2030-12-31'],
    ['Trong giai đoạn 2026-2028, hoàn thành số hóa di tích.', '2026-01-01', '2028-12-31'],
    ['Cứng hóa 12 km đường bản (giai đoạn 2025 - 2027).', '2025-01-01', '2027-12-31'],
    ['Hỗ trợ các hộ làm nhà lưu trú, giai đoạn 2025-2027.', '2025-01-01', '2027-12-31'],
    ['Số hóa hồ sơ đất đai, thực hiện trong giai đoạn 2025-2026.', '2025-01-01', '2026-12-31'],
    ['Xây dựng đề án bến đỗ, hoàn thành trong nhiệm kỳ 2025 - 2030', '2025-01-01', '2030-12-31'],
    ['Mở lớp nghề trong 3 năm 2026 - 2028.', '2026-01-01', '2028-12-31'],
    ['Năm 2026: lập quy hoạch chi tiết khu bến.', '2026-01-01', '2026-12-31'],
  ])('a stretch of years that is the time of the duty: %j', (text, start, end) =>
    expect(short(text)).toEqual([['within', start, end, null]]),
  )

  it.each([
    ['báo cáo kết quả trước 25 hằng tháng.', 'P1M', [], 'trước 25 hằng tháng'],
    ['gửi báo cáo trước ngày 25 hằng tháng về Sở', 'P1M', [], 'trước ngày 25 hằng tháng'],
    ['gửi báo cáo trước ngày 25 của hằng tháng', 'P1M', [], 'trước ngày 25 của hằng tháng'],
    ['tổng hợp báo cáo định kỳ (quý, 6 tháng, năm)', 'P3M', [], 'định kỳ (quý, 6 tháng, năm)'],
    ['tổng hợp trước 15 tháng cuối quý', 'P3M', [], 'trước 15 tháng cuối quý'],
    ['báo cáo trước ngày 05 tháng đầu tiên của quý sau', 'P3M', [], 'trước ngày 05 tháng đầu tiên của quý'],
    ['giao ban vào thứ Sáu hằng tuần', 'P1W', [], 'hằng tuần'],
    ['Giao ban hằng tuần.', 'P1W', [], 'hằng tuần'],
    ['Tổng hợp, báo cáo UBND tỉnh hằng tháng.', 'P1M', [], 'hằng tháng'],
    ['- Báo cáo UBND tỉnh kết quả thực hiện hằng năm.', 'P1Y', [], 'hằng năm'],
    ['Tổng hợp báo cáo UBND tỉnh hằng quý, 6 tháng và năm.', 'P3M', [], 'hằng quý, 6 tháng và năm'],
    [
      'Báo cáo tuần vào thứ Hai hằng tuần, báo cáo tháng trước ngày 05 của tháng kế tiếp',
      'P1W',
      [],
      'hằng tuần, báo cáo tháng trước ngày 05 của tháng kế tiếp',
    ],
    [
      'Báo cáo định kỳ: tháng (trước ngày 17), 6 tháng (trước ngày 17/6), năm (trước ngày 17/12).',
      'P1M',
      ['06-17', '12-17'],
      'định kỳ: tháng (trước ngày 17), 6 tháng (trước ngày 17/6), năm (trước ngày 17/12)',
    ],
    [
      'Báo cáo kết quả 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12.',
      'P6M',
      ['06-15', '12-15'],
      'Báo cáo kết quả 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12',
    ],
    [
      'Báo cáo 06 tháng (trước ngày 15/6), năm (trước ngày 15/12)',
      'P6M',
      ['06-15', '12-15'],
      'Báo cáo 06 tháng (trước ngày 15/6), năm (trước ngày 15/12)',
    ],
    [
      'gửi trước ngày 10/6 (báo cáo 6 tháng) và trước ngày 05/12 (báo cáo năm)',
      'P6M',
      ['06-10', '12-05'],
      'trước ngày 10/6 (báo cáo 6 tháng) và trước ngày 05/12 (báo cáo năm)',
    ],
    [
      'Định kỳ báo cáo kết quả (trước ngày 15/6; trước ngày 15/12)',
      'P1Y',
      ['06-15', '12-15'],
      'Định kỳ báo cáo kết quả (trước ngày 15/6; trước ngày 15/12)',
    ],
  ])('a duty that returns: %j', (text, recurrence, on, words) =>
    expect(
      read(text, 2025).map(({ deadline: d }) => [d.kind, d.start, d.end, d.recurrence, d.on, d.text]),
    ).toEqual([['recurring', null, null, recurrence, on, words]]),
  )

  it.each([
    // hours, days of the week, and stages with a number are no part of the years
    [
      'Thi trực tuyến từ 08 giờ 00 ngày 15/4/2025 đến 17 giờ 30 ngày 15/5/2025.',
      [['within', '2025-04-15', '2025-05-15', null]],
    ],
    ['Khai mạc: 19h30 ngày 30/4/2025.', [['within', '2025-04-30', '2025-04-30', null]]],
    ['Phát động cuộc thi: ngày 10/4/2025.', [['within', '2025-04-10', '2025-04-10', null]]],
    ['Kỷ niệm ngày thành lập (ngày 10/4/2025).', []],
    ['Ra quân vào sáng Chủ nhật, ngày 08/6/2025.', [['within', '2025-06-08', '2025-06-08', null]]],
    [
      'Phấn đấu hoàn thành bệnh viện giai đoạn 2 trong năm 2027.',
      [['within', '2027-01-01', '2027-12-31', null]],
    ],
    [
      'Đưa vào sử dụng tháng 12/2025 - Chủ trì: Công an tỉnh.',
      [['within', '2025-12-01', '2025-12-31', null]],
    ],
    ['Duy trì đường dây nóng trong cả năm 2025.', [['within', '2025-01-01', '2025-12-31', null]]],
    // the year is that before another one
    ['Phân bổ vốn trước ngày 31/12 của năm trước năm kế hoạch.', [['by', null, null, null]]],
    ['Công khai quy hoạch; thực hiện thường xuyên.', [['recurring', null, null, 'continuous']]],
    ['Công khai quy hoạch; thường xuyên.', [['recurring', null, null, 'continuous']]],
    ['Công khai quy hoạch rộng rãi, thường xuyên.', []],
    ['Phát sóng vào tuần đầu hằng tháng.', [['recurring', null, null, 'P1M']]],
    ['Trong vòng 24 giờ sau thiên tai, thống kê thiệt hại.', [['conditional', null, null, null]]],
    ['Tháng 6, tổ chức tập huấn', [['within', '2025-06-01', '2025-06-30', null]]],
    ['gửi báo cáo vào ngày 15/6', [['within', '2025-06-15', '2025-06-15', null]]],
    ['gửi báo cáo trước 15/6', [['by', null, '2025-06-14', null]]],
    ['gửi báo cáo trước 24/7', [['by', null, '2025-07-23', null]]],
    ['tổ chức tập huấn tháng 6.', []],
    ['gửi báo cáo vào 15/6', []],
  ])('in a plan of 2025 %j', (text, expected) => expect(short(text, 2025)).toEqual(expected))

  it.each([
    ['báo cáo hằng năm (trước ngày 30/11).', 'hằng năm (trước ngày 30/11)'],
    ['(báo cáo hằng năm, trước ngày 30/11) theo mẫu', 'hằng năm, trước ngày 30/11'],
    ['báo cáo hằng năm (trước ngày 30/11 theo mẫu)', 'hằng năm (trước ngày 30/11'],
    ['báo cáo hằng năm, trước ngày 30/11 theo mẫu', 'hằng năm, trước ngày 30/11'],
  ])('in %j the words %j', (text, words) => {
    expect(read(text).map(({ from, to }) => text.slice(from, to))).toEqual([words])
  })

  it('a quarter of the plan’s year', () => {
    expect(short('trình UBND tỉnh trong Quý II.', 2024)).toEqual([
      ['within', '2024-04-01', '2024-06-30', null],
    ])
  })
})

describe('readDeadlines leaves out', () => {
  it.each([
    'Xây dựng “Chương trình chuyển đổi số đến năm 2025, định hướng đến năm 2030”',
    'Triển khai Chương trình chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030',
    'Thực hiện Quyết định số 569/QĐ-TTg ngày 11/5/2022 của Thủ tướng Chính phủ',
    'vào kế hoạch phát triển hằng năm và 5 năm phù hợp với chức năng',
    'Kế hoạch phát triển kinh tế - xã hội Thủ đô 5 năm và hằng năm.',
    'làm căn cứ xây dựng kế hoạch ngân sách hằng năm.',
    'Triển khai Đề án phát triển sản phẩm chủ lực giai đoạn 2021 - 2025',
    'Triển khai Chương trình mỗi xã một sản phẩm, giai đoạn 2021-2025.',
    'Thực hiện Dự án 7 (giai đoạn 2021-2025) trên địa bàn.',
    'Xây dựng kế hoạch quảng bá trong giai đoạn 2026-2030.',
    'Bố trí vốn đầu tư công trung hạn trong giai đoạn 2026-2030',
    'Dự báo nhu cầu nước sạch trong giai đoạn 2026-2030.',
    'Số hóa sổ hộ tịch giai đoạn 1976 - 2005.',
    'đưa 80% hộ dân vào tổ tự quản trong giai đoạn 2025-2027.',
    'Duy trì tổ tự quản đường biên, cột mốc 24/7.',
    'Danh mục dự án 2026-2027.',
    'Quý 3/2025 tăng 5% so với cùng kỳ',
    'tỷ lệ giải ngân đạt 95% trước ngày 31/01/2026.',
    'Tháng 3/2026 nhu cầu đi lại của nhân dân rất lớn.',
    'Sử dụng số liệu thống kê từ năm 2023.',
    'Kinh phí năm 2026: 240 triệu đồng',
    'Phấn đấu 100% xã có nhà văn hóa trong năm 2026.',
    '100% xã có nhà văn hóa trước năm 2027.',
    'Xây dựng và báo cáo UBND tỉnh kế hoạch hằng năm.',
    'Rà soát tài sản của các xã sau khi sắp xếp.',
    'Bố trí vốn để bến xe hoạt động ngay sau khi được thành lập.',
    'Kiểm tra các cơ sở sau khi được cấp phép.',
    'đạt trên 70% vào năm 2025 và đạt trên 85% vào năm 2030.',
    'Tỷ trọng kinh tế số chiếm khoảng 30% GRDP vào năm 2025',
    'Đến năm 2025, nhân lực nghiên cứu đạt 12 người trên một vạn dân, đến năm 2030 đạt 14 người',
    'tăng hai lần so với năm 2020',
    'định kỳ báo cáo UBND Thành phố',
    'dự toán chi thường xuyên ngân sách Thành phố',
    'Cùng với những nhiệm vụ thường xuyên theo chức năng',
    'triển khai tuyên truyền thường xuyên, sâu rộng',
    'đánh giá thi đua, khen thưởng hằng năm.',
    'Bản tin thông tin nội bộ hàng tháng của Thành ủy',
    'Quy hoạch Thủ đô thời kỳ 2021 - 2030, tầm nhìn đến năm 2050',
    'Luật có hiệu lực từ ngày 01/7/2025.',
    'ngày 29/9/2025, HĐND Thành phố đã thông qua 06 Nghị quyết',
    'Trong năm 2024, Chính phủ đã ban hành nhiều chính sách',
    'ký ngày 14/7/2020 để hỗ trợ, phối hợp',
    'Quỹ Phát triển (sau khi được thành lập và hoạt động) tổng hợp, đề xuất',
    'thực hiện 9/12 chức năng',
    'hoàn thành trong tháng 6.',
    'hoàn thành trước tháng 6.',
    'gửi báo cáo sau ngày 15/6.',
    'Hội nghị ngày 15/6/2025.',
    'tập huấn 6/2025.',
    'Báo cáo tháng 6/2025.',
    'tổ chức tập huấn tháng 6/2025 cho cán bộ',
    'trao giải dịp ngày 02/9/2025',
    'phê duyệt danh mục 10 dự án hằng năm.',
    'bảo vệ học sinh hằng năm.',
    'tăng 5 mô hình hằng năm.',
    'đề án “Trồng rừng, hoàn thành trước ngày 30/6/2025”',
  ])('%j', (text) => expect(readDeadlines(text)).toEqual([]))

  it('years before the plan’s own', () => {
    expect(short('nhà ở xây dựng trước ngày 01/7/2006', 2025)).toEqual([])
  })
})

describe('in a whole plan', () => {
  it('finds the six deadlines of the prose of the 2022 plan, and no others', () => {
    const source = readFileSync('fixtures/plans/345-kh-ubnd-2022.txt', 'utf8').normalize('NFC')
    const prose = source.slice(0, source.indexOf('PHỤ LỤC 1')).replace(/\n\n(?=[\p{Ll}(\d]{2})/gu, ' ')
    const found = prose.split('\n').flatMap((line) => readDeadlines(line, { year: 2022 }))
    expect(found.map(({ deadline: d }) => [d.kind, d.end, d.recurrence])).toEqual([
      ['recurring', null, 'P1Y'],
      ['recurring', null, 'P1Y'],
      ['recurring', null, 'P1Y'],
      ['recurring', null, 'P6M'],
      ['within', '2025-12-31', null],
      ['within', '2030-12-31', null],
    ])
  })
})

describe('on any text', () => {
  const piece = fc.constantFrom(
    'trước ',
    'ngày ',
    '15/6',
    '2025',
    ' - ',
    'Quý IV',
    '/',
    'tháng ',
    '6',
    'hằng năm',
    ' và ',
    'sau khi ',
    'đến ',
    'năm ',
    ', ',
    '. ',
    '(',
    ')',
    '“',
    '”',
    'định kỳ ',
    'từ ',
    '\n',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  )
  const isDate = (date: string | null) =>
    date === null || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)

  it('never throws, quotes the text at its offsets, gives real dates, is deterministic', () => {
    fc.assert(
      fc.property(
        text,
        fc.option(fc.integer({ min: 2000, max: 2050 }), { nil: undefined }),
        (words, year) => {
          const options = year === undefined ? {} : { year }
          const found = readDeadlines(words, options)
          expect(readDeadlines(words, options)).toEqual(found)
          for (const { from, to, deadline } of found) {
            expect(words.slice(from, to)).toBe(deadline.text)
            expect(isDate(deadline.start) && isDate(deadline.end)).toBe(true)
          }
          const cell = readDeadlineCell(words, options)
          for (const one of cell.others) expect(isDate(one.start) && isDate(one.end)).toBe(true)
          const likeness = looksLikeDeadline(words)
          expect(likeness >= 0 && likeness <= 1).toBe(true)
        },
      ),
    )
  })

  it.each([
    '1',
    ' ',
    '1/',
    '2025 - ',
    '2025, ',
    'tháng 1, ',
    'quý I, ',
    'ngày 1 tháng 1 ',
    'hằng năm, ',
    'định kỳ ',
    'sau khi ',
    'triển khai sau khi ',
    'trước ngày 1/1 ',
    '(',
    '“',
    'trong thời hạn 1 ngày từ ngày ',
    '(đã ban hành ',
    'từ ',
    'và ',
    'a',
    'ạ',
    '2 lần/năm, ',
  ])('is linear on %j', (seed) => {
    expectLinear((size) => {
      const words = seed.repeat(size / seed.length)
      readDeadlines(words)
      readDeadlineCell(words)
      looksLikeDeadline(words)
    }, 50_000)
  })
})
