/** Small plans in the ways of provinces and communes since July 2025. */
import { describe, expect, it } from 'vitest'
import type { Ingested } from '../../pipeline/dataset/ingest-result.js'
import { ingestText } from '../ingest-text.js'

function read(text: string): Ingested {
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

const head =
  'ỦY BAN NHÂN DÂN\nTỈNH NINH BÌNH\nSố: 215/KH-UBND\nNinh Bình, ngày 28 tháng 11 năm 2025\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC ĐÍCH\n\nNâng cao chất lượng phục vụ.\n\n'
const names = (mentions: readonly { name: string }[]): string[] => mentions.map(({ name }) => name)
const tasksOf = (text: string) =>
  read(head + text).tasks.map(
    ({ text: words, group, leadAgencies, coordinatingAgencies, deadline, output }) => ({
      text: words,
      group,
      lead: names(leadAgencies),
      coordinating: names(coordinatingAgencies),
      due: deadline && [deadline.kind, deadline.start, deadline.end],
      output,
    }),
  )

describe('points', () => {
  it('are theirs whom the line that leads in to them names, up to the next one', () => {
    const tasks = tasksOf(
      'II. NHIỆM VỤ\n\n1. Tài chính công\nGiao Sở Tài chính:\n- Hướng dẫn cơ chế tự chủ.\n- Quản lý tài sản công.\nSở Nội vụ chủ trì, phối hợp với Sở Y tế:\n- Rà soát biên chế.\nYêu cầu chung:\n- Tiết kiệm chi thường xuyên.\n',
    )
    expect(tasks.map(({ text, lead, coordinating }) => [text, lead, coordinating])).toEqual([
      ['Hướng dẫn cơ chế tự chủ.', ['Sở Tài chính'], []],
      ['Quản lý tài sản công.', ['Sở Tài chính'], []],
      ['Rà soát biên chế.', ['Sở Nội vụ'], ['Sở Y tế']],
      ['Tiết kiệm chi thường xuyên.', [], []],
    ])
  })

  it('are theirs to whom the heading gives what it names before a colon', () => {
    const tasks = tasksOf(
      'II. NHIỆM VỤ\n\n1. Tiếp cận đất đai: Sở Xây dựng chủ trì, phối hợp với Sở Tài chính:\n- Công khai quy hoạch.\n- Rà soát hồ sơ tồn đọng.\n2. Tạo dựng môi trường: gồm các nội dung sau:\n- Tổ chức đối thoại.\n',
    )
    expect(tasks.map(({ lead, coordinating }) => [lead, coordinating])).toEqual([
      [['Sở Xây dựng'], ['Sở Tài chính']],
      [['Sở Xây dựng'], ['Sở Tài chính']],
      [[], []],
    ])
  })

  it('are theirs whose tasks the heading says they are, in a section of tasks too', () => {
    const tasks = tasksOf(
      'II. NHIỆM VỤ VÀ PHÂN CÔNG\n\n1. Trách nhiệm của Sở Công Thương\n1.1. Xây dựng điểm bán sản phẩm.\n1.2. Tổ chức hội chợ tại các xã.\n2. Trách nhiệm của UBND cấp xã\n2.1. Rà soát sản phẩm của các hộ.\n2.2. Vận động các hộ tham gia.\n',
    )
    expect(tasks.map(({ lead }) => lead)).toEqual([
      ['Sở Công Thương'],
      ['Sở Công Thương'],
      ['UBND cấp xã'],
      ['UBND cấp xã'],
    ])
  })

  it('of a plan for next year may be due before that year begins, but not before the day of issue', () => {
    const tasks = tasksOf(
      'II. NHIỆM VỤ\n\n1. Các sở ban hành kế hoạch, hoàn thành trong tháng 12/2025.\n2. Sở Nội vụ kiện toàn Ban Chỉ đạo, chậm nhất ngày 20/12/2025.\n3. Khắc phục các tồn tại nêu trong tháng 6/2025.\n4. Sở Y tế trình UBND tỉnh vào tuần 2 tháng 12/2025.\n5. Số hóa tài liệu, hoàn thành 100% vào tháng 6/2026.\n',
    )
    expect(tasks.map(({ due }) => due)).toEqual([
      ['within', '2025-12-01', '2025-12-31'],
      ['by', null, '2025-12-20'],
      null,
      ['within', '2025-12-01', '2025-12-31'],
      ['within', '2026-06-01', '2026-06-30'],
    ])
  })

  it('may state a time and nothing else in a bracket at their end', () => {
    const tasks = tasksOf(
      'II. NHIỆM VỤ\n\n1. Mở lớp tập huấn cho nông dân (tháng 01 và tháng 5/2026).\n2. Giám sát việc giải quyết kiến nghị (thường xuyên).\n3. Kiểm tra mỗi doanh nghiệp không quá 01 lần/năm.\n4. Sơ kết trước ngày 30/6/2026, báo cáo kết quả (quý III).\n',
    )
    expect(tasks.map(({ due }) => due)).toEqual([
      ['within', '2026-01-01', '2026-01-31'],
      ['recurring', null, null],
      null,
      ['by', null, '2026-06-29'],
    ])
  })

  it('without a mark among others are less sure, but where they say who does them', () => {
    const { tasks } = read(
      `${head}II. NHIỆM VỤ\n\n1. Văn hóa\n- Tu bổ các di tích.\nPhát triển mạnh mẽ sự nghiệp văn hóa của tỉnh.\n- Mở thư viện xã.\nSở Y tế khám sức khỏe cho học sinh.\n- Tổ chức ngày hội.\n`,
    )
    const [first, unmarked, , led] = tasks.map(({ confidence }) => confidence)
    expect(unmarked).toBeLessThan(first! - 0.2)
    expect(led).toBe(first)
  })

  it('are none where a line is the title of the table below', () => {
    const tasks = tasksOf(
      'II. NHIỆM VỤ\n\n1. Khen thưởng\nBiểu dương các hộ làm kinh tế giỏi của xã\nBảng phân công nhiệm vụ cụ thể\nTT\tNội dung\tChủ trì\tThời gian\n1\tTập huấn\tSở Y tế\tQuý I/2026\n2\tHội thi\tSở Y tế\tQuý II/2026\n',
    )
    expect(tasks.map(({ text }) => text)).toEqual([
      'Biểu dương các hộ làm kinh tế giỏi của xã',
      'Tập huấn',
      'Hội thi',
    ])
  })

  it('stand under numerals that hold letters', () => {
    const tasks = tasksOf(
      'II. NHIỆM VỤ\n\nA. NHIỆM VỤ CHUNG\n1. Rà soát quy hoạch các xã ven biển.\nB. NHIỆM VỤ CỤ THỂ\n1. Nâng cấp cảng cá Sông Đốc.\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế kiểm tra các bếp ăn tập thể.\n',
    )
    expect(tasks.map(({ group }) => group)).toEqual(['II.A', 'II.B', 'III'])
  })

  it('have the times and products of lines that say when something is issued', () => {
    const [task, ...others] = tasksOf(
      'II. NHIỆM VỤ\n\n1. Xây dựng Đề án nuôi tôm.\n- Cơ quan tham mưu: Phòng Kinh tế xã.\n- Thời gian ban hành: Quý I năm 2026.\n- Sản phẩm hoàn thành: Đề án được duyệt\n',
    )
    expect(others).toEqual([])
    expect(task).toMatchObject({
      lead: ['Phòng Kinh tế xã'],
      due: ['within', '2026-01-01', '2026-03-31'],
      output: 'Đề án được duyệt',
    })
  })
})

const appendix =
  'II. NHIỆM VỤ\n\n1. Thực hiện theo phụ lục.\n\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo Kế hoạch)\n'

describe('tables', () => {
  it('of one cell a line print a group of two cells, and the next row behind it', () => {
    const cells = [
      'STT|Nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian hoàn thành|Sản phẩm',
      'I|THỂ CHẾ SỐ|1|Ban hành quy chế quản lý dữ liệu|Sở Khoa học và Công nghệ|Công an tỉnh|Tháng 3/2026|Quyết định',
      '2|Rà soát thủ tục hành chính|Sở Nội vụ|UBND các xã, phường|Thường xuyên|Báo cáo',
      'II|HẠ TẦNG SỐ|1|Phủ sóng di động tại các thôn|Sở Khoa học và Công nghệ|UBND các xã|Quý II/2026|Báo cáo',
      '2|Trang bị máy tính cho cấp xã|UBND các xã, phường||Quý I/2026|Biên bản bàn giao',
    ]
    const { tasks, document } = read(
      `${head}${appendix}${cells.flatMap((row) => row.split('|')).join(' |\n')} |\n`,
    )
    expect(
      tasks
        .slice(-4)
        .map(({ ordinal, group, text, leadAgencies }) => [ordinal, group, text, names(leadAgencies)]),
    ).toEqual([
      ['1', 'I', 'Ban hành quy chế quản lý dữ liệu', ['Sở Khoa học và Công nghệ']],
      ['2', 'I', 'Rà soát thủ tục hành chính', ['Sở Nội vụ']],
      ['1', 'II', 'Phủ sóng di động tại các thôn', ['Sở Khoa học và Công nghệ']],
      ['2', 'II', 'Trang bị máy tính cho cấp xã', ['UBND các xã, phường']],
    ])
    expect(document.warnings.filter(({ code }) => code === 'row-realigned')).toEqual([])
  })

  it('of tabs have cells of several lines', () => {
    const tasks = tasksOf(
      `${appendix}TT\tNội dung\tChủ trì\tPhối hợp\tThời gian\tKết quả\n1\tXây dựng tài liệu:\n- Cho cán bộ\n- Cho người dân\tPhòng VH-XH\t- Công an xã\n- Đoàn Thanh niên xã\n- Các trường học\tTháng 01/2026\tBộ tài liệu\n2\tMở lớp tập huấn\tPhòng VH-XH\tCác thôn\tQuý I/2026\t10 lớp\n3\tRa quân\tĐoàn Thanh niên xã\tnt\tQuý II/2026\tnt\n`,
    ).slice(-3)
    expect(tasks).toMatchObject([
      {
        text: 'Xây dựng tài liệu: - Cho cán bộ - Cho người dân',
        lead: ['Phòng Văn hóa - Xã hội'],
        coordinating: ['Công an xã', 'Đoàn TNCS Hồ Chí Minh xã', 'Các trường học'],
        due: ['within', '2026-01-01', '2026-01-31'],
        output: 'Bộ tài liệu',
      },
      { text: 'Mở lớp tập huấn', output: '10 lớp' },
      { text: 'Ra quân', coordinating: ['Các thôn'], output: '10 lớp' },
    ])
  })

  it('do not take who issues or directs for who does it', () => {
    const tasks = tasksOf(
      `${appendix}STT\tLãnh đạo phụ trách\tNội dung\tCơ quan ban hành\tĐơn vị tham mưu\tĐơn vị phối hợp\tTháng thực hiện\n1\tĐ/c Hồ Văn Hà\tKế hoạch phòng thủ dân sự\tUBND tỉnh\tBộ CHQS tỉnh\tCông an tỉnh\tTháng 2-3\n2\tĐ/c Hồ Văn Hà\tPhương án ứng phó bão\tUBND tỉnh\tSở Y tế\tCông an tỉnh\tNgay sau thiên tai\n`,
    ).slice(-2)
    expect(tasks).toMatchObject([
      { lead: ['Bộ Chỉ huy Quân sự tỉnh'], due: ['within', '2026-02-01', '2026-03-31'] },
      { lead: ['Sở Y tế'], due: ['conditional', null, null] },
    ])
  })
})
