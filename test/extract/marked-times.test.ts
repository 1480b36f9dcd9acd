import { describe, expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** The tasks of a table with their times, and the names of its targets. */
function read(...rows: readonly string[]) {
  const table = rows.map((row) => row.replaceAll('|', '\t')).join('\n')
  const text = `KẾ HOẠCH\nChuyển đổi số năm 2026\n\nPHỤ LỤC 1\nPHÂN CÔNG NHIỆM VỤ\n\n${table}\n`
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  return {
    tasks: result.tasks.map(({ deadline, otherDeadlines }) =>
      [deadline, ...otherDeadlines].map((one) => one && `${one.kind} ${one.start} ${one.end} ${one.text}`),
    ),
    targets: result.targets.map(({ name }) => name),
  }
}

describe('marks under times', () => {
  it('are the years of a task, and no values', () => {
    expect(
      read(
        'STT|Nhiệm vụ|Cơ quan chủ trì|2026|2027|2028',
        '1|Xây dựng kho dữ liệu|Sở Tài chính|x|x|',
        '2|Vận hành trung tâm dữ liệu|Công an tỉnh||X|>',
        '3|Đào tạo cán bộ|Sở Nội vụ|x||x',
        '4|Sửa trụ sở|Sở Xây dựng|||',
      ),
    ).toEqual({
      tasks: [
        ['within 2026-01-01 2027-12-31 2026 + 2027'],
        ['within 2027-01-01 2028-12-31 2027 + 2028'],
        ['within 2026-01-01 2026-12-31 2026', 'within 2028-01-01 2028-12-31 2028'],
        [null],
      ],
      targets: [],
    })
  })

  it.each([
    ['letters', ['STT|Nhiệm vụ|Cơ quan chủ trì|T1|T2|T3|T4']],
    ['numbers below their word', ['STT|Nhiệm vụ|Cơ quan chủ trì|Tháng thực hiện', '|||1|2|3|4']],
  ])('are months of the plan’s year: %s', (_, heading) => {
    expect(
      read(...heading, '1|Khảo sát hài lòng|Sở Tài chính|x||x|', '2|Tuyên truyền|Công an tỉnh|x|x|x|x').tasks,
    ).toEqual([
      ['within 2026-01-01 2026-01-31 Tháng 1', 'within 2026-03-01 2026-03-31 Tháng 3'],
      ['within 2026-01-01 2026-04-30 Tháng 1 + Tháng 2 + Tháng 3 + Tháng 4'],
    ])
  })

  it('are quarters of the plan’s year', () => {
    expect(
      read(
        'STT|Nội dung công việc|Đơn vị chủ trì|Quý I|Quý II|Quý III|Năm 2027',
        '1|Đào tạo cán bộ|Sở Nội vụ|x|x||',
        '2|Tập huấn|Sở Y tế||x||x',
      ).tasks,
    ).toEqual([
      ['within 2026-01-01 2026-06-30 Quý I + Quý II'],
      ['within 2026-04-01 2026-06-30 Quý II', 'within 2027-01-01 2027-12-31 Năm 2027'],
    ])
  })

  it('are none where amounts stand beside them', () => {
    const { targets } = read(
      'STT|Nhiệm vụ|Cơ quan chủ trì|Đơn vị tính|2026|2027|2028',
      '1|Số hợp tác xã thành lập mới|Sở Tài chính|hợp tác xã|5|10|x',
      '2|Diện tích rừng trồng|Sở Tài chính|ha|50|100|120',
    )
    expect(targets).toEqual(['Số hợp tác xã thành lập mới', 'Diện tích rừng trồng'])
  })
})

describe('a day under a heading that says how it is meant', () => {
  it.each([
    ['Ngày chậm nhất phải hoàn thành', 'by null 2026-01-21 21/01/2026'],
    ['Hoàn thành trước', 'by null 2026-01-20 21/01/2026'],
    ['Thời gian thực hiện', 'within 2026-01-21 2026-01-21 21/01/2026'],
  ])('%s', (heading, expected) => {
    const { tasks } = read(
      `STT|Nhiệm vụ|Cơ quan chủ trì|${heading}`,
      '1|Triển khai công tác bầu cử|Sở Nội vụ|21/01/2026',
      '2|Lập danh sách cử tri|Sở Tư pháp|21/01/2026',
    )
    expect(tasks).toEqual([[expected], [expected]])
  })

  it('but for two days of which one is the first', () => {
    const { tasks } = read(
      'STT|Nhiệm vụ|Cơ quan chủ trì|Từ ngày|Đến ngày',
      '1|Triển khai công tác bầu cử|Sở Nội vụ|21/01/2026|22/01/2026',
      '2|Lập danh sách cử tri|Sở Tư pháp|21/01/2026|23/01/2026',
    )
    expect(tasks.map(([first]) => first?.slice(0, 6))).toEqual(['within', 'within'])
  })
})
