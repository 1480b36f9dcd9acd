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
  [
    'Định kỳ báo cáo kết quả: tháng (trước ngày 12), quý (trước ngày 12 tháng cuối quý).',
    [['recurring', 'P1M']],
  ],
  ['Cập nhật biến động dân số trước ngày 05 tháng sau.', [['recurring', 'P1M']]],
  ['Gửi số liệu trước ngày 03 của tháng tiếp theo.', [['recurring', 'P1M']]],
  ['Tổ chức giao ban trực tuyến về phòng, chống dịch hằng tuần khi có dịch.', [['recurring', 'P1W']]],
  ['Tổ chức giao ban trực tuyến hằng tháng.', [['recurring', 'P1M']]],
  ['Tổng hợp từ báo cáo hằng tuần của các xã.', []],
  // goes that are told by their number, and times in brackets of their own
  [
    'Thực hiện 02 đợt chiến dịch diệt lăng quăng: đợt 1 tháng 4/2026, đợt 2 tháng 9/2026.',
    [
      ['within', '2026-04-30'],
      ['within', '2026-09-30'],
    ],
  ],
  [
    'Thả cá giống 02 đợt: đợt 1 tháng 5, đợt 2 tháng 8.',
    [
      ['within', '2026-05-31'],
      ['within', '2026-08-31'],
    ],
  ],
  // what the last of a list says holds for those before it
  [
    'Mở hội chợ, dự kiến tháng 5, tháng 8 và tháng 11 năm 2027.',
    [
      ['within', '2027-05-31'],
      ['within', '2027-08-31'],
      ['within', '2027-11-30'],
    ],
  ],
  [
    'Hoàn thành trước ngày 15/6 và ngày 30/11/2027.',
    [
      ['by', '2027-06-14'],
      ['by', '2027-11-29'],
    ],
  ],
  [
    'Nghiệm thu trước ngày 15/12 và ngày 31/01/2027.',
    [
      ['by', '2026-12-14'],
      ['by', '2027-01-30'],
    ],
  ],
  ['Đánh giá kết quả công tác tháng 5 và tháng 6 năm 2026.', []],
  // which years are meant stands in a bracket
  [
    'Sơ kết 3 năm (2028), tổng kết 5 năm (2030) thực hiện Kế hoạch.',
    [
      ['within', '2028-12-31'],
      ['within', '2030-12-31'],
    ],
  ],
  ['Luân chuyển sách về cơ sở 2 đợt/năm.', [['recurring', 'P6M']]],
  ['Thí điểm tại 3 xã trong 02 năm (2026 - 2027).', [['within', '2027-12-31']]],
  ['Rà soát các dự án khởi công 3 năm (2023).', []],
  ['Báo cáo UBND tỉnh hằng quý, năm hoặc đột xuất theo yêu cầu.', [['recurring', 'P3M']]],
  [
    'Trong thời gian 20 ngày kể từ ngày Kế hoạch được ban hành, các xã lập danh sách.',
    [['conditional', 'Trong thời gian 20 ngày kể từ ngày Kế hoạch được ban hành']],
  ],
  [
    'Tham gia Hội chợ Hà Nội (tháng 4), Hội chợ Cần Thơ (tháng 9).',
    [
      ['within', '2026-04-30'],
      ['within', '2026-09-30'],
    ],
  ],
  ['Tổ chức các sự kiện hưởng ứng Ngày Dân số thế giới (11/7/2026).', []],
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
  // days with a dash or a point where nothing else can be meant
  ['Từ ngày 14-28.1, 5 đoàn kiểm tra thị trường Tết.', [['within', '2026-01-28']]],
  ['Thời gian tuần tra từ ngày 9-1 đến 15-3.', [['within', '2026-03-15']]],
  ['Từ ngày 10 đến 13-12, các xã khám sơ tuyển.', [['within', '2026-12-13']]],
  ['* Từ 22.2 - 27.2: Các xã gửi danh sách.', [['within', '2026-02-27']]],
  ['Nước thải có pH từ 6.5 - 8.5; không mùi.', []],
  ['Nộp hồ sơ về Phòng trước 17 giờ ngày 15-4.', [['by', '2026-04-15']]],
  ['Khai giảng vào ngày 5-9 hàng năm.', [['recurring', 'P1Y']]],
  ['Thi sản phẩm (vào tháng 3-4 hoặc tháng 7-8 hàng năm).', [['recurring', 'P1Y']]],
  [
    'Mở hội chợ trong tháng 3-4 và tháng 9.',
    [
      ['within', '2026-04-30'],
      ['within', '2026-09-30'],
    ],
  ],
  // a third of a month
  ['Tổ chức vào khoảng trung tuần tháng 4/2026.', [['within', '2026-04-30']]],
  ['Đến trung tuần tháng 12/2026 xong việc khám tuyển.', [['by', '2026-12-31']]],
  // terms whose first day is that of what they answer
  ['Xử lý ổ dịch trong vòng 48 giờ.', [['conditional', 'trong vòng 48 giờ']]],
  ['Trả lời công dân trong 07 ngày làm việc.', [['conditional', 'trong 07 ngày làm việc']]],
  ['Chậm nhất trong 24 giờ phải báo cáo Sở.', [['conditional', 'Chậm nhất trong 24 giờ']]],
  ['Thí điểm trong vòng 6 tháng.', []],
  ['Tổ đã xử lý ổ dịch trong vòng 48 giờ.', []],
  // goes of a week and of a school year
  ['Phát trên loa truyền thanh 3 lượt/tuần.', [['recurring', 'P1W']]],
  ['Phục vụ 5.000 lượt/ngày.', []],
  ['Tổ chức tập huấn mỗi năm học 01 lần.', [['recurring', 'P1Y']]],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))
