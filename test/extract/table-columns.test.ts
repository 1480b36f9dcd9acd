import { describe, expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** What a plan says whose one appendix is a table of these rows. */
function read(title: string, rows: readonly string[]) {
  const lines = ['UBND TỈNH LÀO CAI', 'KẾ HOẠCH', 'Công tác năm 2026', '', 'PHỤ LỤC I', title, '', ...rows]
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) })
  if (!result.ok) throw new Error(result.problem.reason)
  const { targets, tasks, document } = result
  return {
    targets,
    tasks,
    appendices: document.appendices,
    warnings: document.warnings.map(({ code, message }) => `${code} ${message}`),
  }
}

/** The warnings of a table, without those of a head that states neither number nor day. */
const ofTable = (warnings: readonly string[]): string[] =>
  warnings.filter((said) => !/^(?:date|number)-missing/.test(said))

const amounts = (result: Pick<ReturnType<typeof read>, 'targets'>) =>
  result.targets.map(({ name, values }) => [name, ...values.map(({ by, min }) => `${by}: ${min}`)])

describe('a form to be filled in', () => {
  it('has no tasks', () => {
    const rows = [
      'TT\tNội dung\tNgày kết thúc hợp đồng gia công\tTồn đầu kỳ',
      '1\tĐơn vị A:\t\t',
      '\t- Hợp đồng số 01\t\t',
      '\t............\t\t',
    ]
    expect(read('BÁO CÁO HỢP ĐỒNG', rows).tasks).toEqual([])
  })

  it('has no tasks of rows of dots', () => {
    const rows = [
      'TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian',
      '1\tRà soát thủ tục hành chính\tSở Nội vụ\tQuý I/2026',
      '2\t............\t............\t............',
    ]
    expect(read('PHÂN CÔNG NHIỆM VỤ', rows).tasks.map(({ text }) => text)).toEqual([
      'Rà soát thủ tục hành chính',
    ])
  })
})

describe('columns of one year', () => {
  it('are of the parts that their headings name', () => {
    const rows = [
      'TT\tChỉ tiêu\tĐVT\tNăm 2027\t\tNăm 2030\t',
      '\t\t\tĐô thị\tNông thôn\tĐô thị\tNông thôn',
      '1\tTỷ lệ hộ dùng nước sạch\t%\t95\t70\t100\t85',
      '2\tSố trạm cấp nước\ttrạm\t12\t80\t14\t95',
    ]
    expect(amounts(read('CHỈ TIÊU NƯỚC SẠCH', rows))).toEqual([
      ['Tỷ lệ hộ dùng nước sạch (Đô thị)', '2027: 95', '2030: 100'],
      ['Tỷ lệ hộ dùng nước sạch (Nông thôn)', '2027: 70', '2030: 85'],
      ['Số trạm cấp nước (Đô thị)', '2027: 12', '2030: 14'],
      ['Số trạm cấp nước (Nông thôn)', '2027: 80', '2030: 95'],
    ])
  })

  it('are found where the row above them ends with the heading over all of them', () => {
    const rows = [
      'TT\tChỉ tiêu\tĐVT\tKế hoạch năm 2026',
      '\t\t\tCả năm\tQuý I\tQuý II',
      '1\tSố hộ được cấp nước\thộ\t1.000\t450\t550',
      '2\tSố trạm cấp nước\ttrạm\t12\t5\t7',
    ]
    expect(amounts(read('CHỈ TIÊU CẤP NƯỚC', rows))).toEqual([
      ['Số hộ được cấp nước', '2026: 1000'],
      ['Số hộ được cấp nước (Quý I)', '2026: 450'],
      ['Số hộ được cấp nước (Quý II)', '2026: 550'],
      ['Số trạm cấp nước', '2026: 12'],
      ['Số trạm cấp nước (Quý I)', '2026: 5'],
      ['Số trạm cấp nước (Quý II)', '2026: 7'],
    ])
  })

  it('are no further values of the year where they are its quarters', () => {
    const rows = [
      'TT\tChỉ tiêu\tĐVT\tKế hoạch năm 2026\t\t',
      '\t\t\tCả năm\tQuý I\tQuý II',
      '1\tLượt khách tham quan\tlượt\t900\t300\t250',
      '2\tSố lễ hội\tlễ hội\t12\t7\t2',
    ]
    expect(amounts(read('CHỈ TIÊU DU LỊCH', rows))).toEqual([
      ['Lượt khách tham quan', '2026: 900'],
      ['Lượt khách tham quan (Quý I)', '2026: 300'],
      ['Lượt khách tham quan (Quý II)', '2026: 250'],
      ['Số lễ hội', '2026: 12'],
      ['Số lễ hội (Quý I)', '2026: 7'],
      ['Số lễ hội (Quý II)', '2026: 2'],
    ])
  })
})

describe('what is handed out', () => {
  it('is named by the title, with doubt, where the columns are years', () => {
    const rows = ['TT\tXã\tNăm 2026\tNăm 2027', '1\tXã Bản Lầu\tx\t', '2\tXã Cốc San\t\tx']
    const { targets } = read('LỘ TRÌNH XÓA NHÀ TẠM GIAI ĐOẠN 2026 - 2027', rows)
    expect(targets.map(({ name, values }) => [name, values[0]!.by])).toEqual([
      ['Xóa nhà tạm Xã Bản Lầu', 2026],
      ['Xóa nhà tạm Xã Cốc San', 2027],
    ])
    expect(targets.every(({ confidence }) => confidence < 0.85)).toBe(true)
  })
})

it('takes the content of a criterion for its name, and not what the criterion is called', () => {
  const rows = [
    'TT\tTên tiêu chí\tNội dung tiêu chí\tChỉ tiêu\tSở phụ trách',
    '1\tĐiện\tTỷ lệ hộ dùng điện an toàn\t≥ 98%\tSở Công Thương',
    '2\tNước\tTỷ lệ hộ dùng nước sạch\t≥ 65%\tSở Nông nghiệp và Môi trường',
  ]
  expect(read('BỘ TIÊU CHÍ', rows).targets.map(({ name }) => name)).toEqual([
    'Tỷ lệ hộ dùng điện an toàn',
    'Tỷ lệ hộ dùng nước sạch',
  ])
})

it('reads the rows of tasks in a table of targets as tasks', () => {
  const { targets, tasks } = read('CHỈ TIÊU, NHIỆM VỤ', [
    'TT\tChỉ tiêu, nhiệm vụ\tĐơn vị tính\tKế hoạch năm 2026\tĐơn vị thực hiện\tThời gian hoàn thành',
    'I\tChỉ tiêu\t\t\t\t',
    '1\tTỷ lệ số hóa hồ sơ\t%\t90\tSở Nội vụ\t31/12/2026',
    'II\tNhiệm vụ\t\t\t\t',
    '1\tXây dựng cổng dữ liệu mở\t\t\tSở Tài chính\tQuý II/2026',
  ])
  expect(targets.map(({ name }) => name)).toEqual(['Tỷ lệ số hóa hồ sơ'])
  expect(tasks.map(({ text, deadline }) => [text, deadline?.end])).toEqual([
    ['Xây dựng cổng dữ liệu mở', '2026-06-30'],
  ])
})

describe('times of tasks', () => {
  const heading = 'TT\tCông việc\tChủ trì'
  it.each([
    ['a beginning and an end', 'Bắt đầu\tKết thúc', '01/02/2026\t28/02/2026', ['2026-02-01', '2026-02-28']],
    ['an end alone', 'Bắt đầu\tKết thúc', '\t28/02/2026', ['2026-02-28', '2026-02-28']],
  ])('are of %s', (_, columns, cells, span) => {
    const { tasks } = read('TIẾN ĐỘ', [
      `${heading}\t${columns}`,
      `1\tLập hồ sơ mời thầu\tSở Tài chính\t${cells}`,
      '2\tKý hợp đồng\tSở Tài chính\t01/3/2026\t31/3/2026',
    ])
    expect([tasks[0]!.deadline?.start, tasks[0]!.deadline?.end]).toEqual(span)
  })

  it('are the quarters that a row is marked under, of the year above them', () => {
    const { tasks } = read('TIẾN ĐỘ', [
      `${heading}\tThời gian thực hiện năm 2027\t\t\t`,
      '\t\t\tQuý I\tQuý II\tQuý III\tQuý IV',
      '1\tKhảo sát nhu cầu\tSở Nội vụ\tx\t\t\t',
      '2\tMở lớp học nghề\tSở Nội vụ\t\tx\tx\t',
    ])
    expect(tasks.map(({ deadline }) => [deadline?.start, deadline?.end])).toEqual([
      ['2027-01-01', '2027-03-31'],
      ['2027-04-01', '2027-09-30'],
    ])
  })
})

describe('money in several columns', () => {
  const rows = (headings: string, below: string, ...cells: readonly string[]) => [
    `TT\tNhiệm vụ\tChủ trì\tThời gian\t${headings}`,
    ...(below === '' ? [] : [`\t\t\t\t${below}`]),
    ...cells.map((own, at) => `${at + 1}\tMua sắm thiết bị ${at + 1}\tSở Y tế\tNăm 2026\t${own}`),
  ]
  const two = 'Kinh phí (triệu đồng)\t'
  it.each([
    ['the one part that has an amount', two, 'NSTW\tNSĐP', ['\t450', '0\t300'], [450e6, 300e6]],
    ['none of several parts', two, 'NSTW\tNSĐP', ['120\t80', '50\t'], [null, 50e6]],
    ['the total behind its parts', `${two}\t`, '2026\t2027\tTổng số', ['1\t2\t3', '4\t5\t9'], [3e6, 9e6]],
    ['the total before its parts', `${two}\t`, 'Tổng\tNSTW\tNSĐP', ['30\t10\t20', '9\t9\t0'], [30e6, 9e6]],
  ])('is %s', (_, headings, below, cells, expected) => {
    const { tasks } = read('NHIỆM VỤ', rows(headings, below, ...cells))
    expect(tasks.map(({ budget }) => budget?.amount ?? null)).toEqual(expected)
  })

  it('keeps amounts of parts as words, and tells of them', () => {
    const { tasks, warnings } = read('NHIỆM VỤ', rows(two, 'NSTW\tNSĐP', '120\t80', '50\t'))
    expect(tasks[0]!.budget?.text).toBe('NSTW: 120; NSĐP: 80')
    expect(tasks[0]!.confidence).toBeLessThan(tasks[1]!.confidence)
    expect(warnings.join()).toContain('value-unreadable')
  })

  it('is not read without its unit, which is told', () => {
    const { tasks, warnings } = read('NHIỆM VỤ', rows('Kinh phí', '', '240', '150'))
    expect(tasks.map(({ budget }) => budget)).toEqual([null, null])
    expect(warnings.filter((one) => one.startsWith('value-unreadable'))).toHaveLength(1)
  })

  it('of a group that adds up the rows below it makes no task of it', () => {
    const { tasks } = read('NHIỆM VỤ', [
      'TT\tNội dung\tChủ trì\tThời gian\tKinh phí (triệu đồng)',
      'I\tTuyên truyền\t\t\t450',
      '1\tIn tờ rơi\tSở Y tế\tQuý I/2026\t200',
      '2\tTổ chức hội nghị\tSở Y tế\tQuý II/2026\t250',
    ])
    expect(tasks.map(({ text, group }) => [group, text])).toEqual([
      ['I', 'In tờ rơi'],
      ['I', 'Tổ chức hội nghị'],
    ])
  })
})

describe('columns that are in no record', () => {
  it('are told of once', () => {
    const { warnings } = read('NHIỆM VỤ', [
      'TT\tCông việc\tKhối lượng\tSố lượng\tChủ trì\tThời gian',
      '1\tNạo vét kênh chính\t12,5 km\t3\tSở Xây dựng\tQuý II/2026',
      '2\tSửa cống đầu kênh\t06 cống\t6\tSở Xây dựng\tQuý III/2026',
    ])
    const told = warnings.filter((one) => one.startsWith('column-unknown'))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('"Khối lượng", "Số lượng"')
  })

  it('are not those of remarks and marks', () => {
    const { warnings } = read('NHIỆM VỤ', [
      'TT\tCông việc\tChủ trì\t2026\t2027\tGhi chú',
      '1\tLập bản đồ ngập lụt\tSở Xây dựng\tx\t\tChuyển tiếp',
      '2\tLắp trạm đo mưa\tSở Xây dựng\t\tx\t',
    ])
    expect(warnings.filter((one) => one.startsWith('column-unknown'))).toEqual([])
  })
})

it.each([
  ['Chủ đầu tư', 'Thời gian'],
  ['Người/đơn vị thực hiện', 'Hạn'],
])('takes who stands under %s for who leads', (lead, time) => {
  const { tasks } = read('DANH MỤC', [
    `TT\tCông việc\t${lead}\t${time}`,
    '1\tNâng cấp trường học\tSở Xây dựng\t10/02/2026',
    '2\tMở rộng trạm y tế\tSở Y tế\t28/02/2026',
  ])
  expect(tasks.map(({ leadAgencies }) => leadAgencies.map(({ name }) => name))).toEqual([
    ['Sở Xây dựng'],
    ['Sở Y tế'],
  ])
})

it('takes what agencies are given to do for tasks', () => {
  const { tasks } = read('PHÂN CÔNG', [
    'Đơn vị\tNhiệm vụ được giao\tThời hạn',
    'Sở Tài chính\tThẩm định dự toán\t15/3/2026',
    'Sở Y tế\tKhám sức khỏe học sinh\tTháng 9/2026',
  ])
  expect(tasks.map(({ text, leadAgencies }) => [leadAgencies[0]?.name, text])).toEqual([
    ['Sở Tài chính', 'Thẩm định dự toán'],
    ['Sở Y tế', 'Khám sức khỏe học sinh'],
  ])
})

describe('names that no heading tells of', () => {
  it('stand before the units of what is planned', () => {
    const rows = [
      'TT\tNhóm đối tượng\tĐơn vị tính\tThực hiện năm 2025\tKế hoạch năm 2026',
      '1\tHọc sinh tham gia bảo hiểm y tế\tNgười\t1.200\t1.350',
      '2\tTỷ lệ bao phủ\t%\t94\t95,5',
    ]
    expect(amounts(read('CHỈ TIÊU BAO PHỦ', rows))).toEqual([
      ['Học sinh tham gia bảo hiểm y tế', '2026: 1350'],
      ['Tỷ lệ bao phủ', '2026: 95.5'],
    ])
  })
})

describe('rows without a number', () => {
  it('are no parts of each other unless a dash says so', () => {
    const rows = [
      'TT\tChỉ tiêu\tĐVT\tNăm 2025\tKế hoạch 2026',
      'I\tCơ sở lưu trú\t\t\t',
      '\tSố cơ sở\tcơ sở\t1.210\t1.240',
      '\tSố phòng\tphòng\t6.400\t6.700',
      '\t- Phòng hạng sang\tphòng\t640\t670',
    ]
    const { targets } = read('CHỈ TIÊU DU LỊCH', rows)
    const names = new Map(targets.map(({ id, name }) => [id, name]))
    expect(targets.map(({ name, parentId }) => [name, names.get(parentId ?? '') ?? null])).toEqual([
      ['Số cơ sở', null],
      ['Số phòng', null],
      ['Phòng hạng sang', 'Số phòng'],
    ])
  })
})

describe('money by its sources', () => {
  it('is that of the whole, whether or not the whole is said to be a total, and sums stand beside the titles of groups', () => {
    const rows = [
      'TT\tNội dung\tĐơn vị chủ trì\tThời gian\tKinh phí (triệu đồng)\tNSTW\tNS tỉnh\tVốn khác',
      'I\tTuyên truyền\t\t\t2.150\t1.500\t650\t',
      '1\tTập huấn\tSở Y tế\tQuý II/2026\t2.150\t1.500\t650\t',
      'II\tHỗ trợ phát triển\t\t\t16.500\t6.500\t5.500\t4.500',
      '2\tIn bao bì\tSở Công Thương\tQuý III/2026\t9.000\t3.500\t3.000\t2.500',
      '3\tTổ chức hội chợ\tSở Công Thương\tQuý IV/2026\t7.500\t3.000\t2.500\t2.000',
    ]
    const { tasks, warnings } = read('KINH PHÍ THỰC HIỆN', rows)
    expect(tasks.map(({ group, text, budget }) => [group, text, budget?.amount])).toEqual([
      ['I', 'Tập huấn', 2_150_000_000],
      ['II', 'In bao bì', 9_000_000_000],
      ['II', 'Tổ chức hội chợ', 7_500_000_000],
    ])
    expect(ofTable(warnings)).toEqual([
      'column-unknown What stands under "NSTW", "NS tỉnh", "Vốn khác" is in no record but as its source.',
    ])
  })

  it('has its unit above the table, under a title of its own', () => {
    const rows = [
      'Đơn vị: Triệu đồng',
      'TT\tNội dung\tĐơn vị chủ trì\tThời gian\tTMĐT',
      '1\tNâng cấp đường\tSở Xây dựng\t2026-2028\t1.200',
      '2\tXây cầu\tSở Xây dựng\t2026-2027\t980',
    ]
    const { tasks, appendices } = read('DANH MỤC DỰ ÁN', rows)
    expect(tasks.map(({ budget }) => budget?.amount)).toEqual([1_200_000_000, 980_000_000])
    expect(appendices.map(({ title }) => title)).toEqual(['DANH MỤC DỰ ÁN'])
  })

  it('stands under Thành tiền, and the total of it is no task', () => {
    const rows = [
      'ĐVT: 1.000 đồng',
      'TT\tNội dung\tĐơn vị thực hiện\tSố lượng\tĐơn giá\tThành tiền',
      '1\tTập huấn tuyên truyền viên\tSở Y tế\t20\t32.500\t650.000',
      '2\tIn tờ rơi\tSở Nội vụ\t50.000\t2,4\t120.000',
      '\tTổng cộng\t\t\t\t770.000',
    ]
    const { tasks } = read('KINH PHÍ THỰC HIỆN', rows)
    expect(tasks.map(({ text, budget }) => [text, budget?.amount])).toEqual([
      ['Tập huấn tuyên truyền viên', 650_000_000],
      ['In tờ rơi', 120_000_000],
    ])
  })
})

describe('a dump of one cell a line', () => {
  const first = [
    'Stt |',
    'Nhiệm vụ/hoạt động |',
    'Sản phẩm |',
    'Cơ quan thực hiện |',
    'Thời gian hoàn thành |',
  ]
  const rows = [
    [
      '1 |',
      'Ban hành kế hoạch kiểm tra |',
      'Kế hoạch |',
      'Sở Nội vụ |',
      'Các sở, ban, ngành |',
      'Tháng 01/2026 |',
    ],
    [
      '2 |',
      'Công khai thủ tục |',
      'Quyết định |',
      'Các sở, ban, ngành |',
      'Văn phòng UBND tỉnh |',
      'Thường xuyên |',
    ],
    [
      '3 |',
      'Cắt giảm thời gian giải quyết |',
      'Quyết định |',
      'Sở Tư pháp |',
      'Sở Nội vụ |',
      'Trước 30/9/2026 |',
    ],
    [
      '4 |',
      'Báo cáo kiểm soát thủ tục |',
      'Báo cáo |',
      'Sở Tư pháp |',
      'Các đơn vị liên quan |',
      '02 lần/năm (tháng 4, tháng 10) |',
    ],
  ]

  it('has a second row of headings under who does it, and what says how often is a time', () => {
    const { tasks } = read('NHIỆM VỤ', [...first, 'Chủ trì |', 'Phối hợp |', ...rows.flat()])
    expect(
      tasks.map(({ leadAgencies, coordinatingAgencies, deadline }) => [
        ...leadAgencies.map(({ name }) => name),
        ...coordinatingAgencies.map(({ name }) => `+ ${name}`),
        deadline?.text,
      ]),
    ).toEqual([
      ['Sở Nội vụ', '+ Các sở, ban, ngành', 'Tháng 01/2026'],
      ['Các sở, ban, ngành', '+ Văn phòng UBND tỉnh', 'Thường xuyên'],
      ['Sở Tư pháp', '+ Sở Nội vụ', 'Trước 30/9/2026'],
      ['Sở Tư pháp', '+ Các đơn vị liên quan', '02 lần/năm (tháng 4, tháng 10)'],
    ])
  })
})

describe('a table of units and planned amounts', () => {
  it('has its names in the column whose heading is not known, and none that only open parts', () => {
    const rows = [
      'STT\tLoại hình nhà ở\tĐơn vị\tƯớc thực hiện năm 2025\tKế hoạch năm 2026',
      '1\tNhà ở xã hội hoàn thành\tCăn\t1.065\t1.412',
      '\tTrong đó:\t\t\t',
      '\t- Vốn ngân sách\tCăn\t65\t112',
      '2\tNhà ở thương mại hoàn thành\tCăn\t1.420\t1.850',
    ]
    const { targets, warnings } = read('CHỈ TIÊU NHÀ Ở', rows)
    expect(amounts({ targets })).toEqual([
      ['Nhà ở xã hội hoàn thành', '2026: 1412'],
      ['Vốn ngân sách', '2026: 112'],
      ['Nhà ở thương mại hoàn thành', '2026: 1850'],
    ])
    expect(ofTable(warnings)).toEqual([])
  })

  it('hands measures out to places where its title says so', () => {
    const rows = [
      'TT\tĐịa phương\tSố sản phẩm công nhận mới\tTrong đó: 4 sao\tSố sản phẩm hiện có',
      '1\tPhường Phan Thiết\t9\t3\t55',
      '2\tXã Đức Trọng\t7\t2\t41',
    ]
    const result = read('CHỈ TIÊU PHÁT TRIỂN SẢN PHẨM NĂM 2026', rows)
    expect(amounts(result)).toEqual([
      ['Số sản phẩm công nhận mới Phường Phan Thiết', '2026: 9'],
      ['Số sản phẩm công nhận mới Xã Đức Trọng', '2026: 7'],
    ])
    expect(ofTable(result.warnings)).toEqual([
      'column-unknown What stands under "Trong đó: 4 sao" is in no record but as its source.',
    ])
  })
})
