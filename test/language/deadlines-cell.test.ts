import { describe, expect, it } from 'vitest'
import {
  type Deadline,
  looksLikeDeadline,
  readDeadlineCell,
} from '../../pipeline/language/deadlines/index.js'

type Row = [
  text: string,
  kind: Deadline['kind'],
  start: string | null,
  end: string | null,
  precision: Deadline['precision'],
  recurrence?: string,
  on?: string[],
]

/** The table of the contract, row by row. */
const contract: Row[] = [
  ['3/2025', 'within', '2025-03-01', '2025-03-31', 'month'],
  ['Tháng 03/2025', 'within', '2025-03-01', '2025-03-31', 'month'],
  ['Quý II/2024', 'within', '2024-04-01', '2024-06-30', 'quarter'],
  ['2025', 'within', '2025-01-01', '2025-12-31', 'year'],
  ['Năm 2025', 'within', '2025-01-01', '2025-12-31', 'year'],
  ['2025 - 2026', 'within', '2025-01-01', '2026-12-31', 'year'],
  ['Quý IV/2025 – Quý I/2026', 'within', '2025-10-01', '2026-03-31', 'quarter'],
  ['trước ngày 15/6/2025', 'by', null, '2025-06-14', 'day'],
  ['Đến 2030', 'by', null, '2030-12-31', 'year'],
  ['Đến hết năm 2030', 'by', null, '2030-12-31', 'year'],
  ['2025 và các năm tiếp theo', 'from', '2025-01-01', null, 'year'],
  ['Từ 2025', 'from', '2025-01-01', null, 'year'],
  ['Sau năm 2030', 'from', '2031-01-01', null, 'year'],
  ['Thường xuyên', 'recurring', null, null, null, 'continuous'],
  ['Hằng năm', 'recurring', null, null, null, 'P1Y'],
  ['Hàng năm', 'recurring', null, null, null, 'P1Y'],
  [
    'Định kỳ 6 tháng (trước ngày 10/6) và hàng năm (trước ngày 30/11)',
    'recurring',
    null,
    null,
    'day',
    'P6M',
    ['06-10', '11-30'],
  ],
  ['Sau khi Nghị định có hiệu lực', 'conditional', null, null, null],
  ['theo hướng dẫn của cấp có thẩm quyền', 'conditional', null, null, null],
  ['Từ 6/2025, theo hướng dẫn của Bộ Khoa học và Công nghệ.', 'conditional', '2025-06-01', null, 'month'],
  ['Đã ban hành Quyết định số 6150/QĐ- UBND ngày 11/12/2025', 'done', '2025-12-11', '2025-12-11', 'day'],
]

/** Other ways in which the cells of plans are written. */
const others: Row[] = [
  ['12/2025 01/2026', 'within', '2025-12-01', '2026-01-31', 'month'],
  ['Q1-Q2/2026', 'within', '2026-01-01', '2026-06-30', 'quarter'],
  ['12/2025 – 01/2026', 'within', '2025-12-01', '2026-01-31', 'month'],
  ['2025- 2030', 'within', '2025-01-01', '2030-12-31', 'year'],
  ['2025-\n2030', 'within', '2025-01-01', '2030-12-31', 'year'],
  ['Năm 2025 và những năm tiếp theo', 'from', '2025-01-01', null, 'year'],
  ['Từ năm 2026 trở đi', 'from', '2026-01-01', null, 'year'],
  ['Nhiệm vụ thường xuyên', 'recurring', null, null, null, 'continuous'],
  ['Hàng năm theo nhu cầu', 'recurring', null, null, null, 'P1Y'],
  ['Triển khai theo hướng dẫn của cấp có thẩm quyền', 'conditional', null, null, null],
  ['Sau khi có văn bản hướng dẫn của Trung ương', 'conditional', null, null, null],
  ['Khi có yêu cầu', 'conditional', null, null, null],
  ['Trong vòng 30 ngày kể từ ngày ban hành', 'conditional', null, null, null],
  ['Trước 30/6/2026', 'by', null, '2026-06-29', 'day'],
  ['trước tháng 6/2025', 'by', null, '2025-05-31', 'month'],
  ['Trước Quý II/2025', 'by', null, '2025-03-31', 'quarter'],
  ['Trước năm 2030', 'by', null, '2029-12-31', 'year'],
  ['hoàn thành trước ngày 15/11 hằng năm', 'recurring', null, null, 'day', 'P1Y', ['11-15']],
  ['Chậm nhất ngày 30/9/2025', 'by', null, '2025-09-30', 'day'],
  ['Đến ngày 30 tháng 9 năm 2025', 'by', null, '2025-09-30', 'day'],
  ['trong tháng 03 năm 2025', 'within', '2025-03-01', '2025-03-31', 'month'],
  ['6 tháng đầu năm 2025', 'within', '2025-01-01', '2025-06-30', 'month'],
  ['6 tháng cuối năm 2025', 'within', '2025-07-01', '2025-12-31', 'month'],
  ['cuối năm 2025', 'within', '2025-01-01', '2025-12-31', 'year'],
  ['Đầu năm 2025', 'within', '2025-01-01', '2025-12-31', 'year'],
  ['Cuối năm 2025 - đầu năm 2026', 'within', '2025-01-01', '2026-12-31', 'year'],
  ['Từ cuối năm 2025 đến giữa năm 2026', 'within', '2025-01-01', '2026-12-31', 'year'],
  ['Đến cuối năm 2025', 'by', null, '2025-12-31', 'year'],
  ['Trước cuối năm 2025', 'by', null, '2025-12-31', 'year'],
  ['Trước giữa năm 2025', 'by', null, null, 'year'],
  ['Đến giữa năm 2025', 'by', null, null, 'year'],
  ['Từ đầu năm 2026', 'from', '2026-01-01', null, 'year'],
  ['Từ cuối năm 2026', 'from', null, null, 'year'],
  ['Trước 17 giờ 00, ngày 20/3/2026', 'by', null, '2026-03-20', 'day'],
  ['Quý I, II, năm 2026', 'within', '2026-01-01', '2026-06-30', 'quarter'],
  ['Quý I, III hằng năm', 'recurring', null, null, null, 'P1Y'],
  ['giai đoạn 2021-2025', 'within', '2021-01-01', '2025-12-31', 'year'],
  ['18 - 26/9/2026', 'within', '2026-09-18', '2026-09-26', 'day'],
  ['10-15/10/2026', 'within', '2026-10-10', '2026-10-15', 'day'],
  ['Ngày 10, 11/10/2026', 'within', '2026-10-10', '2026-10-11', 'day'],
  ['9-12/2026', 'within', '2026-09-01', '2026-12-31', 'month'],
  ['Tháng 9 - 12/2025', 'within', '2025-09-01', '2025-12-31', 'month'],
  ['Tháng 11 - 02/2026', 'within', '2025-11-01', '2026-02-28', 'month'],
  ['Từ tháng 3 đến tháng 6 năm 2025', 'within', '2025-03-01', '2025-06-30', 'month'],
  ['Quý III, IV/2025', 'within', '2025-07-01', '2025-12-31', 'quarter'],
  ['6-12/2025', 'within', '2025-06-01', '2025-12-31', 'month'],
  ['T6-T12/2025', 'within', '2025-06-01', '2025-12-31', 'month'],
  ['Từ ngày 01 đến ngày 15/6/2025', 'within', '2025-06-01', '2025-06-15', 'day'],
  ['Hàng quý', 'recurring', null, null, null, 'P3M'],
  ['Hàng tháng', 'recurring', null, null, null, 'P1M'],
  ['hàng tuần', 'recurring', null, null, null, 'P1W'],
  ['2 lần/năm', 'recurring', null, null, null, 'P6M'],
  ['06 tháng/lần', 'recurring', null, null, null, 'P6M'],
  ['Tháng, quý, năm', 'recurring', null, null, null, 'P1M'],
  ['Hằng năm, từ năm 2026', 'recurring', '2026-01-01', null, 'year', 'P1Y'],
  ['Năm học 2025-2026', 'within', '2025-01-01', '2026-12-31', 'year'],
  ['Từ năm học 2025-2026 đến năm học 2027-2028', 'within', '2025-01-01', '2028-12-31', 'year'],
  ['Từ năm học 2025-2026', 'conditional', null, null, null],
  ['Đầu năm học 2025-2026', 'conditional', null, null, null],
  ['Đến hết năm học 2025-2026', 'conditional', null, null, null],
  ['Trước khai giảng năm học 2025 - 2026', 'conditional', null, null, null],
  ['Từ năm 2025 đến năm 2030', 'within', '2025-01-01', '2030-12-31', 'year'],
  ['Từ nay đến hết năm 2025', 'by', null, '2025-12-31', 'year'],
  ['Đến hết tháng 6/2026', 'by', null, '2026-06-30', 'month'],
  ['Đến tháng 12/2026', 'by', null, '2026-12-31', 'month'],
  ['2025, 2026', 'within', '2025-01-01', '2026-12-31', 'year'],
  ['Năm 2025, theo kế hoạch', 'within', '2025-01-01', '2025-12-31', 'year'],
  ['Hằng năm, đến năm 2030', 'recurring', null, '2030-12-31', 'year', 'P1Y'],
  ['Sau khi được phê duyệt, trước ngày 30/6/2025', 'conditional', null, '2025-06-29', 'day'],
  ['Theo kế hoạch', 'conditional', null, null, null],
  ['Đã hoàn thành', 'done', null, null, null],
  ['Đã hoàn thành tháng 3/2025', 'done', '2025-03-01', '2025-03-31', 'month'],
  ['2024 - 3/2025', 'within', '2024-01-01', '2025-03-31', 'month'],
  ['11 tháng đầu năm 2025', 'within', '2025-01-01', '2025-11-30', 'month'],
]

describe('readDeadlineCell', () => {
  it.each([...contract, ...others])(
    '%j',
    (text, kind, start, end, precision, recurrence = undefined, on = []) => {
      const { deadline, others: more } = readDeadlineCell(text)
      expect(deadline).toMatchObject({ kind, start, end, precision, recurrence: recurrence ?? null, on })
      expect(deadline?.text).toBe(text.replace(/\s+/g, ' '))
      expect(deadline?.condition === null).toBe(kind !== 'conditional')
      expect(more).toEqual([])
    },
  )

  it('keeps the words of a condition', () => {
    const condition = (text: string) => readDeadlineCell(text).deadline?.condition
    expect(condition('Triển khai sau khi Nghị định có hiệu lực')).toBe('sau khi Nghị định có hiệu lực')
    expect(condition('Từ 6/2025, theo hướng dẫn của Bộ Y tế.')).toBe('theo hướng dẫn của Bộ Y tế')
    expect(condition('Theo hướng dẫn của Bộ Y tế ...')).toBe('Theo hướng dẫn của Bộ Y tế')
    expect(condition('Quý IV/2025 (sau khi có Nghị quyết)')).toBe('sau khi có Nghị quyết')
    expect(condition('Theo kế hoạch của Bộ Y tế (giai đoạn 2)')).toBe(
      'Theo kế hoạch của Bộ Y tế (giai đoạn 2)',
    )
  })

  it.each([
    ['Sơ kết năm 2025; tổng kết năm 2030', ['2025-12-31', '2030-12-31']],
    ['Quý II, IV/2025', ['2025-06-30', '2025-12-31']],
    ['2025, 2028, 2030', ['2025-12-31', '2028-12-31', '2030-12-31']],
    ['Tháng 3, 6, 9/2025', ['2025-03-31', '2025-06-30', '2025-09-30']],
    [
      'Khảo sát quý I/2027; bộ chỉ số theo dõi năm 2028; cập nhật hằng quý đến 2031.',
      ['2027-03-31', '2028-12-31', '2031-12-31'],
    ],
    ['Đào tạo hằng năm; sơ kết 2027; tổng kết 2029', [null, '2027-12-31', '2029-12-31']],
    // the points of a list on one line, and spans
    ['- Quý II/2025 - Quý IV/2025', ['2025-06-30', '2025-12-31']],
    ['- Quý II/2025; - Quý IV/2025', ['2025-06-30', '2025-12-31']],
    ['- Từ tháng 3/2025 - tháng 6/2025', ['2025-06-30']],
    ['Quý II/2025 - Quý IV/2025', ['2025-12-31']],
    ['- 2025 - 2026', ['2026-12-31']],
  ])('%j holds several', (text, ends) => {
    const { deadline, others: more } = readDeadlineCell(text)
    expect([deadline, ...more].map((one) => one?.end)).toEqual(ends)
  })

  it('takes a missing year from the plan', () => {
    expect(readDeadlineCell('trong Quý II', { year: 2024 }).deadline).toMatchObject({
      start: '2024-04-01',
      end: '2024-06-30',
    })
    expect(readDeadlineCell('Trước ngày 15/6', { year: 2024 }).deadline).toMatchObject({
      kind: 'by',
      end: '2024-06-14',
    })
    expect(readDeadlineCell('trong Quý II').deadline).toMatchObject({
      kind: 'within',
      start: null,
      end: null,
    })
  })

  it.each([
    ['Quý I, II, III, IV', [['2025-01-01', '2025-12-31']]],
    ['Quý I, II', [['2025-01-01', '2025-06-30']]],
    ['Quý I + II.', [['2025-01-01', '2025-06-30']]],
    ['Quý I - III', [['2025-01-01', '2025-09-30']]],
    ['Quý 2, 3', [['2025-04-01', '2025-09-30']]],
    ['Tháng 3, 4', [['2025-03-01', '2025-04-30']]],
    ['Cuối năm', [['2025-01-01', '2025-12-31']]],
    [
      'Quý I, III',
      [
        ['2025-01-01', '2025-03-31'],
        ['2025-07-01', '2025-09-30'],
      ],
    ],
    [
      'Tháng 6, 12',
      [
        ['2025-06-01', '2025-06-30'],
        ['2025-12-01', '2025-12-31'],
      ],
    ],
  ])('in a plan of 2025 %j is all that it lists', (text, spans) => {
    const { deadline, others: more } = readDeadlineCell(text, { year: 2025 })
    expect([deadline, ...more].map((one) => [one?.start, one?.end])).toEqual(spans)
  })

  it.each([
    ['6 tháng, năm', 'P6M'],
    ['24/7', 'continuous'],
    ['Trực 24/24 giờ', 'continuous'],
    ['Ngày 25 hằng tháng; ngày 20/6; ngày 20/12', 'P1M'],
    ['Báo cáo quý', 'P3M'],
    ['Theo tháng', 'P1M'],
    ['Định kỳ', null],
    ['Theo định kỳ', null],
    ['Hằng năm, 2025, 2028', 'P1Y'],
  ])('%j returns and has no bounds', (text, recurrence) => {
    const { deadline, others: more } = readDeadlineCell(text)
    expect(deadline).toMatchObject({ kind: 'recurring', recurrence, start: null, end: null, text })
    expect(more).toEqual([])
  })

  it('does not take the date of what it waits for', () => {
    const { deadline } = readDeadlineCell('Khi Quyết định ngày 11/5/2022 có hiệu lực')
    expect(deadline).toMatchObject({ kind: 'conditional', start: null, end: null, precision: null })
  })

  it('takes `trong năm` for the year of the plan', () => {
    const year = { kind: 'within', start: '2024-01-01', end: '2024-12-31', precision: 'year' }
    expect(readDeadlineCell('Trong năm', { year: 2024 }).deadline).toMatchObject(year)
    expect(readDeadlineCell('Cả năm', { year: 2024 }).deadline).toMatchObject(year)
    expect(readDeadlineCell('Trong năm').deadline).toMatchObject({ ...year, start: null, end: null })
  })

  it('takes a day and month for a deadline only with a year or a word that says so', () => {
    expect(readDeadlineCell('9/12').deadline).toBeNull()
    expect(readDeadlineCell('9/12', { year: 2024 }).deadline).toMatchObject({ end: '2024-12-09' })
    expect(readDeadlineCell('trước 9/12').deadline).toMatchObject({ kind: 'by', end: null })
  })

  it('does not take for done what goes on or is still to be done', () => {
    for (const text of ['Đã và đang thực hiện', 'Chưa hoàn thành', 'Đã trình, đang chờ phê duyệt'])
      expect(readDeadlineCell(text).deadline).toBeNull()
  })

  it.each([
    '',
    '-',
    '|',
    'Năm',
    `${'x'.repeat(1996)} 2025`,
    'Sở Tài chính',
    'Quyết định',
    '100',
    '6.000',
    '31/02/2025',
    'X',
    'Chương trình; Kế hoạch',
  ])('%j states no time', (text) => expect(readDeadlineCell(text)).toEqual({ deadline: null, others: [] }))
})

describe('looksLikeDeadline', () => {
  const deadlines = [...contract, ...others].map(([text]) => text)
  it.each(deadlines)('%j does', (text) => expect(looksLikeDeadline(text)).toBeGreaterThanOrEqual(0.5))

  it.each([
    ['2025', 0.6],
    [' 2025 ', 0.6],
    ['Quý IV/2025', 1],
    ['Tháng, quý', 0.9],
    ['Đã hoàn thành', 0.85],
    ['Khi có yêu cầu', 0.9],
    [`Khi có yêu cầu ${'của cơ quan '.repeat(10)}`, 0.5],
    ['Từ 6/2025, theo hướng dẫn của Bộ', 0.85],
    ['9/12', 0.3],
    ['9/12 chức năng', 0],
    ['9/12, 8/11', 0],
    ['trước 9/12', 1],
    [`năm 2025 ${'x'.repeat(300)}`, 0],
  ])('%j does so by %d', (text, expected) => expect(looksLikeDeadline(text)).toBe(expected))

  it.each([
    '',
    '-',
    '100',
    '6.000',
    '4,9',
    'Sở Khoa học và Công nghệ',
    'Quyết định của UBND Thành phố',
    '12.000 thông tin/2000 nhà cung cấp',
    'Kế hoạch công tác hằng năm',
    'trên 50%',
    'Các Sở, ban, ngành',
    'X',
    'I',
    '1.1',
    'Sở Y tế năm 2025, theo hướng dẫn của Bộ',
    'Xây dựng và triển khai Kế hoạch phát triển hạ tầng số năm 2025 và định hướng đến năm 2030',
  ])('%j does not', (text) => expect(looksLikeDeadline(text)).toBeLessThan(0.5))
})
