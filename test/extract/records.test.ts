import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Ingested } from '../../pipeline/dataset/ingest-result.js'
import { ingestText } from '../ingest-text.js'

/** What is read from a whole small plan. */
function read(text: string): Ingested {
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

const readCase = (name: string): Ingested =>
  read(readFileSync(`fixtures/cases/structure/${name}.txt`, 'utf8'))

const head = 'KẾ HOẠCH\nPhát triển năm 2026\n\nI. MỤC ĐÍCH\n\nNâng cao đời sống.\n\nPHỤ LỤC 1\nKINH PHÍ\n\n'
const budgets = (unitLine: string, column: string): Ingested =>
  read(
    `${head}${unitLine}${[
      `STT|Nội dung|Thời gian|${column}|Đơn vị thực hiện`,
      '1|Tập huấn|Quý II/2026|150|Sở Nội vụ',
      '2|Mua sắm thiết bị|Quý III/2026|1.250,5|Sở Y tế',
      '|Tổng cộng||1.400,5|',
    ]
      .map((line) => line.replaceAll('|', '\t'))
      .join('\n')}\n`,
  )

describe('records of small plans', () => {
  it('gives points the year of the line that leads in to them, up to the next one', () => {
    const { targets } = read(
      `KẾ HOẠCH\nTiêm chủng năm 2026\n\nI. MỤC TIÊU\n\n1. Mục tiêu cụ thể\n\nĐến năm 2028:\n- Tỷ lệ tiêm chủng đạt 95%.\n- Số điểm tiêm đạt 40 điểm.\n\nPhấn đấu đến năm 2030:\n- Tỷ lệ tiêm chủng đạt 98%.\n`,
    )
    expect(targets.map(({ name, values }) => [name, ...values.map(({ by, min }) => [by, min])])).toEqual([
      ['Tỷ lệ tiêm chủng', [2028, 95], [2030, 98]],
      ['Số điểm tiêm', [2028, 40]],
    ])
  })

  it('takes neither the unit of a table nor a label that stands alone for a task', () => {
    const { tasks } = read(
      'KẾ HOẠCH\nTrồng rừng năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng rừng\n* Nội dung:\n- Ươm cây giống.\n- Tổ chức trồng cây:\n\n2. Phân công nhiệm vụ\nĐơn vị tính: triệu đồng\nTT\tNội dung\tĐơn vị thực hiện\tThời gian\tKinh phí\n1\tTập huấn\tSở Nội vụ\tQuý I/2026\t150\n2\tHội nghị\tSở Tài chính\tQuý II/2026\t50\n',
    )
    expect(tasks.map(({ text }) => text)).toEqual([
      'Ươm cây giống.',
      'Tổ chức trồng cây:',
      'Tập huấn',
      'Hội nghị',
    ])
  })

  it('gives points the year of a line without a mark that names their targets, up to the next one', () => {
    const { targets } = read(
      `KẾ HOẠCH\nTiêm chủng năm 2026\n\nI. MỤC TIÊU\nChỉ tiêu chủ yếu năm 2026\n- Tỷ lệ tiêm chủng đạt 95%.\nĐịnh hướng chung\n- Số điểm tiêm đạt 40 điểm.\n`,
    )
    expect(targets.map(({ values }) => values.map(({ by }) => by))).toEqual([[2026], [null]])
  })

  const times = (...points: readonly string[]) => {
    const text = `KẾ HOẠCH\nTrồng rừng năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng rừng phòng hộ\n${points.join('\n')}\n\n2. Chăm sóc rừng.\n`
    return read(text)
      .tasks.filter(({ ordinal }) => ordinal !== '2')
      .map(({ deadline }) => deadline?.text ?? null)
  }
  const [sow, plant, watch, time] = [
    '- Ươm cây giống.',
    '- Trồng cây.',
    '- Tuần tra rừng.',
    '- Thời gian: Quý II/2026.',
  ]

  it('gives the time under a heading to its points, but for one that has its own', () => {
    expect(times(sow!, '- Trồng cây trước ngày 30/9/2026.', time!)).toEqual([
      'Quý II/2026',
      'trước ngày 30/9/2026',
    ])
    expect(times(time!, sow!, plant!)).toEqual(['Quý II/2026', 'Quý II/2026'])
  })

  it('gives the time that stands among points to the one before it', () => {
    expect(times(sow!, plant!, time!, watch!)).toEqual([null, 'Quý II/2026', null])
  })

  it('takes a time that is numbered among points for a point like them, and money for none', () => {
    const { tasks } = read(
      `KẾ HOẠCH\nTrồng rừng năm 2026\n\nI. NHIỆM VỤ\n${[
        '1. Trồng cây trước ngày 30/11/2026.',
        '2. Kinh phí: Ngân sách tỉnh 1,2 tỷ đồng. Thời gian thực hiện: Quý II/2026.',
        '3. Chăm sóc rừng.',
        '4. Kinh phí: từ ngân sách tỉnh.',
        '5. Tuần tra rừng.',
      ].join('\n')}\n`,
    )
    expect(tasks.map(({ ordinal, deadline }) => [ordinal, deadline?.text ?? null])).toEqual([
      ['1', 'trước ngày 30/11/2026'],
      ['2', 'Quý II/2026'],
      ['3', null],
      ['5', null],
    ])
  })

  it('reads each article that hands a duty, whatever it names and whatever stands behind it', () => {
    const { tasks } = read(
      `QUYẾT ĐỊNH\nPhê duyệt Kế hoạch trồng rừng năm 2026\n\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt Kế hoạch trồng rừng với các nội dung sau:\nI. NHIỆM VỤ\n- Trồng cây.\n${[
        'Giao Sở Tài chính bố trí kinh phí hằng năm.',
        'Yêu cầu Sở Nội vụ kiểm tra.',
        'Giao Sở Xây dựng bố trí kinh phí',
        'Trách nhiệm của Sở Nội vụ',
        'Giao Sở Y tế căn cứ mục tiêu, chỉ tiêu của Kế hoạch lập dự toán.',
        'Nguyên tắc hỗ trợ theo quy định của pháp luật hiện hành.',
        'Giao Thường trực Hội đồng nhân dân giám sát việc tổ chức thực hiện Nghị quyết này.\nNghị quyết này đã được Hội đồng nhân dân tỉnh thông qua./.',
      ]
        .map((text, at) => `Điều ${at + 2}. ${text}`)
        .join('\n')}\n`,
    )
    expect(tasks.map(({ text }) => text)).toEqual([
      'Trồng cây.',
      'Giao Sở Tài chính bố trí kinh phí hằng năm.',
      'Yêu cầu Sở Nội vụ kiểm tra.',
      'Giao Sở Xây dựng bố trí kinh phí',
      'Giao Sở Y tế căn cứ mục tiêu, chỉ tiêu của Kế hoạch lập dự toán.',
      'Giao Thường trực Hội đồng nhân dân giám sát việc tổ chức thực hiện Nghị quyết này.',
    ])
  })

  it('gives budgets in full units, by the unit of the column', () => {
    const { tasks } = budgets('', 'Kinh phí (triệu đồng)')
    expect(tasks.slice(0, 2).map(({ budget }) => budget?.amount)).toEqual([150_000_000, 1_250_500_000])
  })

  it('gives budgets in full units, by the unit printed above the table', () => {
    const { tasks } = budgets('Đơn vị tính: triệu đồng\n\n', 'Kinh phí')
    expect(tasks.slice(0, 2).map(({ budget }) => budget?.amount)).toEqual([150_000_000, 1_250_500_000])
  })

  it('notes a clause of more amounts than a sentence holds', () => {
    const amounts = (count: number): string =>
      Array.from({ length: count }, (_, at) => `xã ${String.fromCharCode(97 + (at % 26))} ${at + 2} ha`).join(
        ', ',
      )
    const plan = (count: number): string =>
      `KẾ HOẠCH\nTrồng rừng năm 2026\n\nI. MỤC TIÊU\n\n1. Trồng rừng: ${amounts(count)}.\n\n2. Tỷ lệ che phủ đạt 45%.\n`
    const noted = (text: string): number =>
      read(text).document.warnings.filter(({ code }) => code === 'value-unreadable').length
    expect(noted(plan(80))).toBe(1)
    expect(noted(plan(8))).toBe(0)
  })

  const duties = (points: string) =>
    read(`KẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n${points}\n`).tasks.map((task) => [
      task.ordinal,
      task.leadAgencies.map(({ name }) => name),
      task.coordinatingAgencies.map(({ name }) => name),
      task.deadline?.start ?? null,
    ])

  it('gives the points below a heading to who it opens their duties with', () => {
    const points = [
      '1. Cục Thủy sản chủ trì, phối hợp với Vụ Pháp chế:',
      'a) Trình ban hành quy chuẩn;',
      'b) Tổ chức lớp tập huấn.',
      '2. Văn phòng Điều phối có trách nhiệm;',
      '- Theo dõi tiến độ trồng cây.',
    ]
    const both = [['Cục Thủy sản'], ['Vụ Pháp chế'], null]
    expect(duties(points.join('\n'))).toEqual([
      ['a', ...both],
      ['b', ...both],
      ['-', ['Văn phòng Điều phối'], [], null],
    ])
  })

  it('keeps what is told of a point for that point, though its lines stand beside it', () => {
    const points = [
      '1. Tuyên truyền',
      'a) Phát sóng chuyên mục.',
      '- Cơ quan chủ trì: Sở Nội vụ.',
      '- Cơ quan phối hợp: Sở Y tế.',
      'b) Mở hội thi.',
      'Cơ quan chủ trì: Sở Tư pháp. Cơ quan phối hợp: Sở Tài chính. Thời gian thực hiện: Tháng 9/2026.',
    ]
    expect(duties(points.join('\n'))).toEqual([
      ['a', ['Sở Nội vụ'], ['Sở Y tế'], null],
      ['b', ['Sở Tư pháp'], ['Sở Tài chính'], '2026-09-01'],
    ])
  })

  it('reads what is to be reached with the year of the row, under groups that stand in the first cell', () => {
    const rows = [
      'STT|Chỉ tiêu|Mức phấn đấu|Đơn vị chủ trì theo dõi|Thời hạn',
      'I. Chính quyền||||',
      '1|Tỷ lệ hồ sơ số|≥ 75%|Văn phòng|Quý III/2027',
      '2|Xếp hạng chuyển đổi số|Nhóm 20 toàn tỉnh|Văn phòng|30/11/2027',
    ]
    const { targets, tasks } = read(`${head}${rows.map((row) => row.replaceAll('|', '\t')).join('\n')}\n`)
    expect(tasks).toEqual([])
    expect(
      targets.map(({ group, name, values: [value] }) => [group, name, value?.comparator, value?.by]),
    ).toEqual([
      ['I', 'Tỷ lệ hồ sơ số', 'gte', 2027],
      ['I', 'Xếp hạng chuyển đổi số', 'lte', 2027],
    ])
  })

  it('gives the parts of a row that stand behind dashes their row, and the parts of a cell a target each', () => {
    const rows = [
      'STT|Chỉ tiêu|Đơn vị tính|Kế hoạch 2027|Cơ quan theo dõi',
      '1|Cơ cấu kinh tế|||Sở Tài chính',
      '-|Nông nghiệp|%|20|',
      '-|Dịch vụ|%|45|Sở Nội vụ',
      '2|Tỷ lệ thu gom chất thải|%|đô thị 98; nông thôn 85|Sở Y tế',
    ]
    const { targets } = read(`${head}${rows.map((row) => row.replaceAll('|', '\t')).join('\n')}\n`)
    const whole = targets.find(({ name }) => name === 'Cơ cấu kinh tế')
    expect(
      targets.map(({ name, parentId, values, leadAgencies }) => [
        name,
        parentId !== null && parentId === whole?.id,
        values.map(({ min }) => min),
        leadAgencies.map((agency) => agency.name),
      ]),
    ).toEqual([
      ['Cơ cấu kinh tế', false, [], ['Sở Tài chính']],
      ['Nông nghiệp', true, [20], ['Sở Tài chính']],
      ['Dịch vụ', true, [45], ['Sở Nội vụ']],
      ['Tỷ lệ thu gom chất thải (đô thị)', false, [98], ['Sở Y tế']],
      ['Tỷ lệ thu gom chất thải (nông thôn)', false, [85], ['Sở Y tế']],
    ])
  })

  const stated = (text: string) =>
    read(text).targets.map(({ name, unit, values }) => [
      name,
      unit,
      ...values.map(({ from, by, min, max }) => [from, by, min ?? max]),
    ])
  const table = (...rows: readonly string[]): string =>
    `${head}${rows.map((row) => row.replaceAll('|', '\t')).join('\n')}\n`

  it('takes what was planned and reached before for no value, nor a row that numbers the columns for a target', () => {
    const found = stated(
      table(
        'TT|Chỉ tiêu|ĐVT|Năm 2025||Kế hoạch năm 2026|So sánh (%)||Cơ quan theo dõi',
        '|||Kế hoạch|Ước thực hiện||ƯTH 2025/KH 2025|KH 2026/ƯTH 2025|',
        'A|B|C|1|2|3|4=2/1|5=3/2|D',
        '1|Tổng sản phẩm|Tỷ đồng|98.500|99.200|108.100|100,7|109,0|Sở Tài chính',
        '2|Giải quyết việc làm|Người|45.000|46.200|47.000|102,7|101,7|Sở Nội vụ',
      ),
    )
    expect(found).toEqual([
      ['Tổng sản phẩm', 'tỷ đồng', [null, 2026, 108_100]],
      ['Giải quyết việc làm', 'người', [null, 2026, 47_000]],
    ])
  })

  it('reads units in the brackets of names, and columns that are only expected', () => {
    const found = stated(
      table(
        'STT|Chỉ tiêu|Năm 2024|Ước TH năm 2025|Dự kiến năm 2026',
        '1|Sản lượng thủy sản (tấn)|12.400|12.900|13.500',
        '2|Tỷ lệ đô thị hóa (%)|38,2|39|40,5',
      ),
    )
    expect(found).toEqual([
      ['Sản lượng thủy sản', 'tấn', [null, 2026, 13_500]],
      ['Tỷ lệ đô thị hóa', '%', [null, 2026, 40.5]],
    ])
  })

  it('tells the amount of all years from that of the last one', () => {
    const found = stated(
      table(
        'STT|Chỉ tiêu|ĐVT|Kế hoạch giai đoạn 2026-2030|Năm 2026|Năm 2030',
        '1|Vốn đầu tư toàn xã hội|Tỷ đồng|350|55|89',
        '2|Tỷ lệ che phủ rừng|%|55|54|55',
      ),
    )
    expect(found).toEqual([
      ['Vốn đầu tư toàn xã hội', 'tỷ đồng', [2026, 2030, 350], [null, 2026, 55], [null, 2030, 89]],
      ['Tỷ lệ che phủ rừng', '%', [2026, 2030, 55], [null, 2026, 54], [null, 2030, 55]],
    ])
  })

  it('gives what is handed out to places a target for each of them', () => {
    const found = stated(
      table(
        'TT|Đơn vị|Tổng số hộ|Số hộ nghèo đầu năm 2026|Chỉ tiêu giảm hộ nghèo năm 2026 (hộ)|Tỷ lệ hộ nghèo cuối năm 2026 (%)',
        '1|Xã Nậm Nhùn|3.250|412|98|9,66',
        '2|Xã Mường Mô|2.980|355|85|9,06',
        '|Tổng cộng|6.230|767|183|9,37',
      ),
    )
    expect(found).toEqual([
      ['Hộ nghèo Xã Nậm Nhùn', 'hộ', [null, 2026, -98]],
      ['Tỷ lệ hộ nghèo Xã Nậm Nhùn', '%', [null, 2026, 9.66]],
      ['Hộ nghèo Xã Mường Mô', 'hộ', [null, 2026, -85]],
      ['Tỷ lệ hộ nghèo Xã Mường Mô', '%', [null, 2026, 9.06]],
      ['Hộ nghèo', 'hộ', [null, 2026, -183]],
      ['Tỷ lệ hộ nghèo', '%', [null, 2026, 9.37]],
    ])
  })

  it('reads what is handed out under one heading over several columns, with the unit that stands above the table', () => {
    const found = stated(
      `${head.replace('KINH PHÍ', 'CHỈ TIÊU GIAO CHO CÁC XÃ')}Đơn vị tính: %\n\n${[
        'STT|Xã, phường|Chỉ tiêu giao năm 2026||Ghi chú',
        '||Huy động trẻ nhà trẻ|Huy động trẻ mẫu giáo|',
        '1|Xã Cư Jút|38,5|96|',
        '2|Phường Gia Nghĩa|52|99|',
      ]
        .map((row) => row.replaceAll('|', '\t'))
        .join('\n')}\n`,
    )
    expect(found).toEqual([
      ['Huy động trẻ nhà trẻ Xã Cư Jút', '%', [null, 2026, 38.5]],
      ['Huy động trẻ mẫu giáo Xã Cư Jút', '%', [null, 2026, 96]],
      ['Huy động trẻ nhà trẻ Phường Gia Nghĩa', '%', [null, 2026, 52]],
      ['Huy động trẻ mẫu giáo Phường Gia Nghĩa', '%', [null, 2026, 99]],
    ])
  })

  it('reads rows that say by how much something is to fall', () => {
    const { targets } = read(
      table(
        'TT|Chỉ tiêu|Mục tiêu năm 2026|Đơn vị chủ trì',
        '1|Cắt giảm thời gian giải quyết thủ tục|Tối thiểu 30%|Sở Nội vụ',
        '2|Giảm chi hành chính|10% so với năm 2025|Sở Tài chính',
        '3|Giảm tỷ suất tử vong trẻ em|18‰|Sở Y tế',
      ),
    )
    expect(
      targets.map(({ name, values: [value] }) => [name, value?.measure, value?.max, value?.baseline]),
    ).toEqual([
      ['Thời gian giải quyết thủ tục', 'growth', -30, null],
      ['Chi hành chính', 'growth', -10, 2025],
      ['Giảm tỷ suất tử vong trẻ em', 'level', 18, null],
    ])
  })

  it('takes the verb hoàn thành behind a semicolon for no label of a time', () => {
    const { tasks } = read(
      'KẾ HOẠCH\nSố hóa năm 2027\n\nI. NHIỆM VỤ\n\n1. Rà soát sổ sách; hoàn thành nhập dữ liệu đất đai trong quý II năm 2027.\n2. Đối chiếu sổ sách; hoàn thành trong quý III năm 2027.\n',
    )
    expect(tasks.map(({ deadline }) => deadline?.text)).toEqual([
      'trong quý II năm 2027',
      'trong quý III năm 2027',
    ])
  })

  it('gives a row of a table in the body the section that it stands under', () => {
    const { tasks } = read(
      'KẾ HOẠCH\nCấp nước năm 2027\n\nI. MỤC ĐÍCH\n\nNâng cao đời sống.\n\nII. NHIỆM VỤ\n\nTT\tNội dung\tCơ quan chủ trì\tThời gian\n1\tLập đề án\tSở Xây dựng\tTháng 3\n2\tKhảo sát\tSở Y tế\tTháng 4\n',
    )
    expect(tasks.map(({ group }) => group)).toEqual(['II', 'II'])
  })

  it('gives months without a year that of the plan, which was signed in the year before', () => {
    const rows = [
      'TT|Tên đề án|Cơ quan chuẩn bị|Thời gian trình',
      '|Quý I||',
      '1|Đề án cấp nước|Sở Xây dựng|Tháng 3',
      '|Quý II||',
      '2|Đề án thoát nước|Sở Xây dựng|Trước 15/5',
    ]
    const { tasks } = read(
      `UBND TỈNH LÀO CAI\nSố: 5/CTr-UBND\nLào Cai, ngày 28 tháng 12 năm 2026\n\nCHƯƠNG TRÌNH\nCông tác năm 2027\n\nI. NHIỆM VỤ\n\n${rows.map((row) => row.replaceAll('|', '\t')).join('\n')}\n`,
    )
    expect(tasks.map(({ text, deadline }) => [text, deadline?.end])).toEqual([
      ['Đề án cấp nước', '2027-03-31'],
      ['Đề án thoát nước', '2027-05-14'],
    ])
  })

  it('takes a line that only tells what a point costs for its budget', () => {
    const { tasks } = read(
      'KẾ HOẠCH\nTuyên truyền năm 2026\n\nI. NHIỆM VỤ\n\n1. Tuyên truyền\na) Phát sóng chuyên mục.\nb) Đơn vị chủ trì: Sở Nội vụ.\nc) Kinh phí: 120 triệu đồng.\n',
    )
    expect(tasks.map(({ ordinal, budget }) => [ordinal, budget?.amount])).toEqual([['a', 120_000_000]])
  })

  it('takes an amount in the bracket of a task for no target, and all that a promise lists for targets', () => {
    const { targets } = read(
      'KẾ HOẠCH\nTiếp dân năm 2026\n\nI. NHIỆM VỤ\n\n1. Duy trì lịch tiếp dân (ít nhất 02 ngày/tháng) tại trụ sở.\n2. Phấn đấu tỷ lệ che phủ rừng đạt 40%; 55% trường có vườn rau.\n3. Hỗ trợ hộ khó khăn, cụ thể: Phấn đấu tỷ lệ hộ nghèo còn 3%; 65% hộ nghèo có nhà vệ sinh. Khảo sát tại thôn; 20% hộ trả lời phiếu.\n',
    )
    expect(targets.map(({ name }) => name)).toEqual([
      'Tỷ lệ che phủ rừng',
      'Trường có vườn rau',
      'Tỷ lệ hộ nghèo',
      'Hộ nghèo có nhà vệ sinh',
    ])
  })

  it('takes a numbered row of totals for no task', () => {
    const rows = ['TT|Nội dung|Đơn vị thực hiện|Kinh phí', '1|Tập huấn|Sở Nội vụ|15', 'II|Tổng cộng||15']
    const { tasks } = read(`${head}${rows.map((row) => row.replaceAll('|', '\t')).join('\n')}\n`)
    expect(tasks.map(({ text }) => text)).toEqual(['Tập huấn'])
  })

  it('takes the row of totals for no task', () => {
    const { tasks } = budgets('', 'Kinh phí (triệu đồng)')
    expect(tasks.map(({ text }) => text)).toEqual(['Tập huấn', 'Mua sắm thiết bị'])
  })

  it('gives the recipients of the decision that a plan is the annex of', () => {
    expect(readCase('head-decision-annex').document.recipients).toEqual(['Như Điều 2', 'Lưu: VT'])
  })

  it('gives the number, date and signer of the decision that a plan is the annex of', () => {
    expect(readCase('head-decision-annex').document).toMatchObject({
      title: 'Giảm nghèo bền vững giai đoạn 2022 - 2025',
      number: '1466/QĐ-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Hà Giang',
      issuedOn: '2022-08-12',
      signer: 'Nguyễn Văn Sơn',
      period: { start: 2022, end: 2025 },
    })
  })

  it('leaves a blank number and date null, and says so', () => {
    const { document } = readCase('head-blank-number')
    expect(document).toMatchObject({ number: null, issuedOn: null, period: { start: null, end: 2030 } })
    const codes = document.warnings.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['number-missing', 'date-missing']))
  })

  it('gives a target of a year matrix one value for each year, none where nothing or `>` stands', () => {
    const { targets } = readCase('table-year-matrix')
    const years = targets.map(({ name, values }) => [name, ...values.map(({ by, min }) => `${by}: ${min}`)])
    expect(years).toEqual([
      ['Số hợp tác xã thành lập mới', '2026: 5', '2027: 5', '2028: 10', '2029: 10', '2030: 20'],
      ['Xây dựng cơ sở dữ liệu nông nghiệp', '2026: null'],
      ['Diện tích trồng rừng', '2026: 1000', '2027: 1200', '2028: 1250.5', '2030: 1500'],
    ])
  })

  it('gives a shifted deadline and a missing partner their places', () => {
    const { tasks } = readCase('table-shifted-cell')
    const [, shifted] = tasks.filter(({ sources }) => sources[0]!.section[0] === 'Phụ lục 1')
    expect(shifted).toMatchObject({ text: 'Tập huấn cho cán bộ cấp xã', coordinatingAgencies: [] })
    expect(shifted!.leadAgencies.map(({ name }) => name)).toEqual(['Sở Nội vụ'])
    expect(shifted!.deadline).toMatchObject({ kind: 'within', start: '2026-04-01', end: '2026-06-30' })
  })
})
