import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** Each task with who leads `<`, who coordinates `+`, its deadline `@`, its output `>` and its budget `=`; `?` where it is in doubt. */
function read(points: readonly string[]): string[] {
  const plan = ['TỈNH LÀO CAI', 'KẾ HOẠCH', 'Triển khai công tác năm 2026', '', 'I. NHIỆM VỤ', '', ...points]
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(`${plan.join('\n')}\n`) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result.tasks.map(
    ({ text, leadAgencies, coordinatingAgencies, deadline, output, budget, confidence }) =>
      [
        ...(confidence < 0.85 ? ['?'] : []),
        text,
        ...leadAgencies.map(({ name }) => `< ${name}`),
        ...coordinatingAgencies.map(({ name }) => `+ ${name}`),
        ...(deadline ? [`@ ${deadline.text}`] : []),
        ...(output ? [`> ${output}`] : []),
        ...(budget ? [`= ${budget.amount}`] : []),
      ].join(' '),
  )
}

it.each([
  [
    'a bracket on its own line tells of the point above it',
    [
      '1. Dữ liệu',
      '1.1. Mở các đợt cao điểm xử lý vi phạm.',
      '(Công an tỉnh chủ trì, UBND các xã, phường phối hợp thực hiện)',
      '1.2. Kiểm tra tải trọng phương tiện.',
      '(Sở Xây dựng chủ trì; hoàn thành trong quý II/2026).',
      '1.3. Kết nối kho dữ liệu.',
      '(Chủ trì: Công an tỉnh; Phối hợp: Sở Nội vụ; Thời gian: tháng 12/2026)',
    ],
    [
      'Mở các đợt cao điểm xử lý vi phạm. < Công an tỉnh + UBND các xã, phường',
      'Kiểm tra tải trọng phương tiện. < Sở Xây dựng @ hoàn thành trong quý II/2026',
      'Kết nối kho dữ liệu. < Công an tỉnh + Sở Nội vụ @ tháng 12/2026',
    ],
  ],
  [
    'what a task comes to is told behind a label among its own words',
    [
      '1. Xây dựng văn bản',
      '1.1. Ban hành Quy định quản lý chất thải. Chủ trì: Sở Y tế. Thời gian: Quý II/2026. Sản phẩm: Quyết định của UBND tỉnh.',
      '- Lập danh mục dự án (chủ trì: Sở Tài chính; sản phẩm: Danh mục; thời gian: Quý I/2026).',
    ],
    [
      'Ban hành Quy định quản lý chất thải. Chủ trì: Sở Y tế. Thời gian: Quý II/2026. Sản phẩm: Quyết định của UBND tỉnh. < Sở Y tế @ Quý II/2026 > Quyết định của UBND tỉnh',
      'Lập danh mục dự án (chủ trì: Sở Tài chính; sản phẩm: Danh mục; thời gian: Quý I/2026). < Sở Tài chính @ Quý I/2026 > Danh mục',
    ],
  ],
  [
    'a line behind points that are counted is of the last of them, and in doubt of the others',
    [
      '1. Môi trường kinh doanh',
      'a) Cắt giảm thủ tục.',
      'b) Mời gọi nhà đầu tư trong quý I/2026 (Sở Nội vụ chủ trì).',
      'c) Đối thoại với doanh nghiệp.',
      'Cơ quan chủ trì: Sở Tài chính; thời gian: năm 2026.',
      '2. Đào tạo',
      '- Mở lớp.',
      '- Cấp chứng chỉ.',
      'Cơ quan chủ trì: Sở Y tế.',
    ],
    [
      '? Cắt giảm thủ tục. < Sở Tài chính @ năm 2026',
      'Mời gọi nhà đầu tư trong quý I/2026 (Sở Nội vụ chủ trì). < Sở Nội vụ @ trong quý I/2026',
      'Đối thoại với doanh nghiệp. < Sở Tài chính @ năm 2026',
      'Mở lớp. < Sở Y tế',
      'Cấp chứng chỉ. < Sở Y tế',
    ],
  ],
  [
    'when a check is made is told of what is checked, and how often it may be at most is no time',
    [
      '1. Kiểm tra bếp ăn',
      '- Hình thức kiểm tra: đột xuất.',
      '- Thời gian kiểm tra: tháng 9/2026.',
      '2. Kiểm tra chợ',
      '- Thời gian kiểm tra: không quá 01 lần/năm.',
    ],
    ['Kiểm tra bếp ăn @ tháng 9/2026', 'Kiểm tra chợ'],
  ],
  [
    'labels that are made of a noun of bodies and of what they do',
    [
      '1. Hội nghị tổng kết',
      '- Cơ quan tham mưu, chủ trì thực hiện: Sở Nội vụ',
      '- Cơ quan, đơn vị phối hợp triển khai: Văn phòng UBND tỉnh',
      '- Thời gian, địa điểm: Ngày 15/12/2026, tại Hội trường',
      '2. Thi đua',
      '- Lãnh đạo chỉ đạo: Phó Chủ tịch UBND tỉnh',
      '- Người chịu trách nhiệm: Giám đốc Sở Nội vụ.',
      '3. Mở lớp',
      'Trách nhiệm: Sở Nội vụ (chủ trì), Sở Y tế (phối hợp)',
      '4. Hồ sơ',
      'Cơ quan chủ trì soạn thảo: Sở Tư pháp. Cơ quan thẩm định: Sở Tài chính. Thời gian trình: tháng 7/2026.',
      '5. Tập huấn',
      '- Thời gian: 2026-2027; - Chủ trì: Sở Y tế; - Kinh phí: 1.250 triệu đồng',
      '6. Trực ban',
      '- Người phụ trách: đồng chí Trần Văn B.',
    ],
    [
      'Hội nghị tổng kết < Sở Nội vụ + Văn phòng UBND tỉnh @ Ngày 15/12/2026, tại Hội trường',
      'Thi đua < Sở Nội vụ',
      'Mở lớp < Sở Nội vụ + Sở Y tế',
      'Hồ sơ < Sở Tư pháp @ tháng 7/2026',
      'Tập huấn < Sở Y tế @ 2026-2027 = 1250000000',
      '? Trực ban',
    ],
  ],
  [
    'a heading that says with whom those above it work hands its points to both',
    [
      '1. Công an tỉnh',
      '- Chủ trì, phối hợp với Sở Y tế:',
      '+ Kiểm tra xe cứu thương.',
      '- Phối hợp với Sở Xây dựng:',
      '+ Phân luồng giao thông.',
      '- Phối hợp với các đơn vị liên quan:',
      '+ Dựng rào chắn.',
      '- Tuần tra ban đêm.',
      '2. Sở Nội vụ',
      '- Mở lớp.',
    ],
    [
      'Kiểm tra xe cứu thương. < Công an tỉnh + Sở Y tế',
      'Phân luồng giao thông. < Sở Xây dựng + Công an tỉnh',
      'Dựng rào chắn. < Công an tỉnh + Các đơn vị liên quan',
      'Tuần tra ban đêm. < Công an tỉnh',
      'Mở lớp. < Sở Nội vụ',
    ],
  ],
  [
    'an amount with a comma is told to its end',
    [
      '1. Cảnh báo lũ',
      '1.1. Lắp thiết bị đo mưa',
      '(Chủ trì: Sở Y tế; thời gian: năm 2026; kinh phí: 1,25 tỷ đồng, từ ngân sách tỉnh)',
      '1.2. Đo mực nước',
      '- Kinh phí: 3,5 tỷ đồng.',
    ],
    ['Lắp thiết bị đo mưa < Sở Y tế @ năm 2026 = 1250000000', 'Đo mực nước = 3500000000'],
  ],
  [
    'a bracket that names nobody who acts tells nothing',
    ['1. Dữ liệu', '1.1. Mở các đợt cao điểm.', '(thực hiện theo Công văn số 12/UBND-NC của UBND tỉnh)'],
    ['Mở các đợt cao điểm.'],
  ],
  [
    'labels with stars tell of all the dashes above them',
    [
      '1. Giám sát dịch tễ',
      '* Nội dung:',
      '- Giám sát ca bệnh tại bệnh viện.',
      '- Điều tra ca bệnh tại cộng đồng.',
      '* Đơn vị thực hiện: Sở Y tế.',
      '* Thời gian: Thường xuyên.',
    ],
    [
      'Giám sát ca bệnh tại bệnh viện. < Sở Y tế @ Thường xuyên',
      'Điều tra ca bệnh tại cộng đồng. < Sở Y tế @ Thường xuyên',
    ],
  ],
  [
    'partners of all work with each of those who lead a part, and not those who do',
    [
      '1. Tổ chức bộ máy',
      '- Cơ quan chủ trì:',
      '+ Sở Nội vụ thực hiện nội dung điểm 2.1.',
      '+ Sở Tài chính thẩm định đề án trong quý II/2026.',
      '- Cơ quan phối hợp: Sở Tài chính, UBND các xã, phường.',
    ],
    [
      'Sở Nội vụ thực hiện nội dung điểm 2.1. < Sở Nội vụ + Sở Tài chính + UBND các xã, phường',
      'Sở Tài chính thẩm định đề án trong quý II/2026. < Sở Tài chính + UBND các xã, phường @ trong quý II/2026',
    ],
  ],
  [
    'stars under a dash are its parts',
    [
      '1. Giám sát dịch tễ',
      '- Giám sát ca bệnh, gồm:',
      '* Tại bệnh viện:',
      '- Điều tra ca bệnh tại cộng đồng.',
    ],
    ['Điều tra ca bệnh tại cộng đồng.'],
  ],
  [
    'labels behind a dash or a comma, and of more words',
    [
      '1. Dữ liệu',
      'a) Ban hành Quy chế quản lý dữ liệu.',
      'Cơ quan chủ trì: Sở Nội vụ - Cơ quan phối hợp: Công an tỉnh - Thời gian: Tháng 4/2026.',
      'b) Xây dựng kho dữ liệu.',
      'Cơ quan chủ trì, theo dõi: Công an tỉnh, cơ quan phối hợp: Sở Tài chính.',
      'Kết quả: Kho dữ liệu dùng chung.',
    ],
    [
      'Ban hành Quy chế quản lý dữ liệu. < Sở Nội vụ + Công an tỉnh @ Tháng 4/2026',
      'Xây dựng kho dữ liệu. < Công an tỉnh + Sở Tài chính > Kho dữ liệu dùng chung.',
    ],
  ],
  [
    'tabs around the colon of a label range its words and make no table',
    [
      '1. Hạ tầng',
      '1.1. Lắp đặt bổ sung 120 camera giám sát giao thông',
      'Đơn vị chủ trì\t: Công an tỉnh',
      'Đơn vị phối hợp\t: Sở Tài chính, Sở Xây dựng',
      'Thời gian thực hiện\t: 2026-2027',
      '1.2. Xây dựng trung tâm điều hành giao thông.',
      '- Đơn vị chủ trì:\tSở Xây dựng.',
      '- Thời gian:\tQuý II/2026.',
    ],
    [
      'Lắp đặt bổ sung 120 camera giám sát giao thông < Công an tỉnh + Sở Tài chính + Sở Xây dựng @ 2026-2027',
      'Xây dựng trung tâm điều hành giao thông. < Sở Xây dựng @ Quý II/2026',
    ],
  ],
  [
    'a heading that names a board does not go on with the first duty below it',
    [
      '1. Ban Quản lý dự án đầu tư xây dựng các công trình giao thông',
      'Đẩy nhanh tiến độ thi công.',
      '2. Ban Quản lý dự án đầu tư xây dựng tỉnh',
      'Đẩy nhanh tiến độ giải ngân.',
    ],
    [
      'Đẩy nhanh tiến độ thi công. < Ban Quản lý dự án đầu tư xây dựng các công trình giao thông',
      'Đẩy nhanh tiến độ giải ngân. < Ban Quản lý dự án đầu tư xây dựng',
    ],
  ],
  [
    'what closes the plan or counts a table is no task',
    [
      '1. Sở Nội vụ',
      '- Theo dõi, đôn đốc.',
      'Đơn vị tính: triệu đồng',
      'Kế hoạch này được phổ biến đến chi bộ.',
    ],
    ['Theo dõi, đôn đốc. < Sở Nội vụ'],
  ],
])('%s', (_, points, tasks) => {
  expect(read(points)).toEqual(tasks)
})
