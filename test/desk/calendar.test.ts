import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openDataset } from '../../pipeline/dataset/write.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { ingestText } from '../ingest-text.js'
import { deskOver } from './a-desk.js'

const recurring = '1. Sở Nội vụ chủ trì báo cáo kết quả thực hiện trước ngày 15/6 và 15/12 hằng năm.'
const once = (month: string) =>
  `2. Sở Tài chính chủ trì xây dựng Đề án chuyển đổi số, hoàn thành trong tháng ${month}.`

/** The calendar page over a plan with these tasks, as it is answered on a day. */
async function calendarOf(
  tasks: readonly string[],
  today: string,
  address = '/calendar',
  title = 'Cải cách hành chính trên địa bàn tỉnh Nghệ An',
): Promise<string> {
  const folder = temporaryFolder()
  const text = [
    'ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    'Số: 77/KH-UBND',
    'Nghệ An, ngày 13 tháng 01 năm 2026',
    `KẾ HOẠCH\n${title}`,
    'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
    'I. NHIỆM VỤ, GIẢI PHÁP',
    ...tasks,
  ].join('\n')
  const read = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!read.ok) throw new Error(read.problem.reason)
  const writer = openDataset(join(folder, 'dataset'))
  await writer.add(read)
  await writer.finish()
  vi.useFakeTimers({ now: new Date(`${today}T09:00:00Z`), toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const answer = await deskOver(join(folder, 'dataset')).request(`http://desk.test${address}`, {
    headers: { host: 'desk.test' },
  })
  return answer.text()
}

const shownMonth = (page: string) => /name="month" value="([\d-]+)"/.exec(page)?.[1]

/** Each year that can be chosen, with how much is due in it. */
function yearsOf(page: string): string[] {
  const tabs = /<ul class="tabs years">(.*?)<\/ul>/s.exec(page)?.[1] ?? ''
  return [...tabs.matchAll(/>\s*(\d{4}) <span class="count">(\d+)</g)].map(
    ([, year, count]) => `${year}: ${count}`,
  )
}

describe('the month that the calendar opens at', () => {
  const cases: readonly [what: string, tasks: readonly string[], today: string, month: string][] = [
    [
      'this one, where a yearly duty is due later this year',
      [recurring, once('6/2027')],
      '2026-11-28',
      '2026-11',
    ],
    ['this one, where a task is due later this year', [once('12/2026')], '2026-11-28', '2026-11'],
    ['this one, where something is due in it', [once('11/2026')], '2026-11-28', '2026-11'],
    ['the next with a task', [once('6/2027')], '2026-11-28', '2027-06'],
    ['the last with a task, where none is due any more', [once('3/2026')], '2026-11-28', '2026-03'],
    ['this one, where nothing is ever due', ['1. Sở Nội vụ chủ trì tuyên truyền.'], '2026-11-28', '2026-11'],
  ]
  it.each(cases)('is %s', async (_, tasks, today, month) => {
    expect(shownMonth(await calendarOf(tasks, today))).toBe(month)
  })

  it('is the next month of a yearly duty, where this year has nothing more', async () => {
    const early = '1. Sở Nội vụ chủ trì báo cáo kết quả thực hiện trước ngày 15/6 hằng năm.'
    expect(shownMonth(await calendarOf([early, once('9/2028')], '2026-11-28'))).toBe('2027-06')
  })
})

describe('what comes every year', () => {
  const inYears = (years: string) => `Cải cách hành chính trên địa bàn tỉnh Nghệ An ${years}`

  it('does so until the plan ends', async () => {
    const page = await calendarOf([recurring], '2026-11-28', '/calendar', inYears('giai đoạn 2026 - 2028'))
    expect(yearsOf(page)).toEqual(['2026: 2', '2027: 2', '2028: 2'])
  })

  it('is not due after that, though the year is asked for', async () => {
    const page = await calendarOf([recurring], '2026-11-28', '/calendar?month=2045-06', inYears('năm 2026'))
    expect(yearsOf(page)).toEqual(['2026: 2', '2045: 0'])
  })

  it('is not due before the plan was issued', async () => {
    const page = await calendarOf([recurring], '2026-11-28', '/calendar?month=2020-06')
    expect(yearsOf(page)).toEqual(['2020: 0', '2026: 2'])
  })

  it('opens the calendar at the last month of the plan, where nothing is due any more', async () => {
    const page = await calendarOf([recurring], '2029-11-28', '/calendar', inYears('năm 2026'))
    expect(shownMonth(page)).toBe('2026-12')
  })
})

describe('the years of the calendar', () => {
  it('are all from this one to the last, and count what comes every year', async () => {
    const page = await calendarOf([recurring, once('6/2029')], '2026-11-28')
    expect(yearsOf(page)).toEqual(['2026: 2', '2027: 2', '2028: 2', '2029: 3'])
  })

  it('hold this one, where nothing is due in it', async () => {
    expect(yearsOf(await calendarOf([once('6/2028')], '2026-11-28'))).toEqual(['2026: 0', '2028: 1'])
  })

  it('hold the one that was asked for', async () => {
    const page = await calendarOf([recurring], '2026-11-28', '/calendar?month=2031-06')
    expect(yearsOf(page)).toEqual(['2026: 2', '2031: 2'])
  })
})
