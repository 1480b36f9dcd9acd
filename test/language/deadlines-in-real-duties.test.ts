import { expect, it } from 'vitest'
import { readDeadlines } from '../../pipeline/language/deadlines/index.js'

const read = (text: string) =>
  readDeadlines(text, { year: 2026 }).map(({ deadline: d }) => [d.kind, d.end ?? d.recurrence ?? d.condition])

it.each<[string, (string | null)[][]]>([
  // a day and its month with a dash or a point
  ['Báo cáo UBND tỉnh trước ngày 15-12.', [['by', '2026-12-14']]],
  ['Gửi danh sách chậm nhất ngày 5.6, Sở Nội vụ tổng hợp.', [['by', '2026-06-05']]],
  ['Hoàn thành trước ngày 15-12-2026.', [['by', '2026-12-14']]],
  ['Trực chốt từ ngày 05-10 hằng tháng.', [['recurring', 'P1M']]],
  // what returns each day
  ['UBND các xã hằng ngày báo cáo số ca mắc.', [['recurring', 'P1D']]],
  ['Cập nhật tiến độ thi công hằng ngày, báo cáo Chủ tịch UBND tỉnh.', [['recurring', 'P1D']]],
  ['Chăm lo đời sống hằng ngày của người dân.', []],
  ['Cập nhật kế hoạch vốn hằng năm.', []],
  ['Kiểm tra việc thực hiện tại cơ sở, 10 ngày báo cáo một lần.', [['recurring', 'P10D']]],
  ['Trong 10 ngày kiểm tra 3 cơ sở.', []],
  ['Báo cáo định kỳ: quý (ngày 15 tháng cuối quý), năm (ngày 30/11).', [['recurring', 'P3M']]],
  // plants that live a year
  ['Chuyển 35 ha đất lúa sang trồng cây hằng năm và nuôi thủy sản.', []],
  ['Trồng 5.000 cây hằng năm.', [['recurring', 'P1Y']]],
  // what is named after how often it meets
  ['Xây dựng phương án, hoàn thành trước Đại hội thành viên thường niên.', []],
  // reviews on the way
  [
    'Theo dõi việc thực hiện; đánh giá giữa kỳ năm 2028, tổng kết năm 2030.',
    [
      ['within', '2028-12-31'],
      ['within', '2030-12-31'],
    ],
  ],
  // a day in the middle of a sentence
  ['Lập danh sách (hoàn thành ngày 05/02); tổ chức tọa đàm.', [['within', '2026-02-05']]],
  ['Đoàn Thanh niên tổ chức hội trại đêm 27/02/2026.', [['within', '2026-02-27']]],
  ['Sở Nội vụ trình tại Tờ trình ngày 05/02/2026.', []],
  // what is awaited and then issued
  [
    'Hoàn thiện nội dung sau khi được Thủ tướng Chính phủ phê duyệt, ký ban hành.',
    [['conditional', 'sau khi được Thủ tướng Chính phủ phê duyệt, ký ban hành']],
  ],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))
