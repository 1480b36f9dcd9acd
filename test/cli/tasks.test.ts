import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ran, run } from './run.js'
import { readTwoPlans } from './two-plans.js'

const cwd = mkdtempSync(join(tmpdir(), 'kehoach-tasks-'))
beforeAll(() => readTwoPlans(cwd))
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const tasks = (...words: string[]): Promise<Ran> => run(['tasks', ...words], { cwd })
const textsOf = async (...words: string[]): Promise<string[]> => {
  const { out } = await tasks(...words, '--json')
  return JSON.parse(out).tasks.map(({ task }: { task: { text: string } }) => task.text)
}

const training = 'Mở lớp tập huấn cho ngư dân các xã ven biển'
const survey = 'Rà soát quy hoạch cảng cá Cồn Nổi'
const rules = 'Ban hành quy chế quản lý cảng cá'
const market = 'Xây dựng Đề án phát triển chợ đầu mối thủy sản Kim Sơn'
const safety = 'Xây dựng quy chuẩn an toàn thực phẩm cho cảng cá Cồn Nổi'

describe('kehoach tasks', () => {
  it('lists what an agency has to do in a quarter', async () => {
    const { code, out, err } = await tasks('--agency', 'so tai chinh', '--due', '2026-Q1')
    expect([code, err]).toEqual([0, ''])
    const sections = out.split('\n\n')
    expect(sections[0]).toBe(
      [
        'Sở Tài chính  ninh-binh.so-tai-chinh',
        'Gồm cả nhiệm vụ của cơ quan trước đây: Sở Kế hoạch và Đầu tư',
        'Thời gian: 01/01/2026 – 31/03/2026',
      ].join('\n'),
    )
    expect(sections.slice(1).map((section) => section.split('\n')[0])).toEqual([
      'Đến hạn trong kỳ (1)',
      'Đang trong thời gian thực hiện, hạn sau kỳ này hoặc không ghi hạn cuối (1)',
      'Chờ điều kiện (1)',
      'Giao cho nhóm cơ quan có thể gồm Sở Tài chính (1)',
      '3 nhiệm vụ, và 1 giao cho nhóm cơ quan.',
    ])
    expect(sections[1]).toMatch(/quý I\/2026 +chủ trì +Mở lớp tập huấn .* 41\/KH-UBND$/m)
    expect(sections[1]).toMatch(/ninh-binh-41-kh-ubnd-2025\.task-[0-9a-f]{10} +Phụ lục II › 1$/m)
    expect(sections[4]).toMatch(/hằng năm +chủ trì \(giao Các +Báo cáo kết quả/)
  })

  it.each<[string, string[], string[]]>([
    ['a short name', ['--agency', 'Sở KHĐT', '--no-succession'], [market]],
    ['the heir of it', ['--agency', 'Sở Tài chính', '--role', 'lead'], [market, training, survey, rules]],
    ['what it coordinates', ['--agency', 'Sở Tài chính', '--role', 'coordinating'], [market]],
    ['a year', ['--due', '2025', '--agency', 'Sở Y tế', '--role', 'lead'], [safety]],
    ['months', ['--due', '2027-01..2027-12', '--agency', 'Sở Tài chính'], [survey, rules]],
    ['overdue', ['--overdue', '--on', '2025-06-01', '--agency', 'Sở Tài chính'], [market]],
    ['overdue of one plan', ['--overdue', '--on', '2026-06-01', '--plan', '41/kh-ubnd'], [training]],
    ['recurring', ['--recurring'], ['Báo cáo kết quả bảo vệ nguồn lợi thủy sản']],
  ])('%s', async (_, words, expected) => {
    expect(await textsOf(...words)).toEqual(expected)
  })

  it('says from which day it counts, today where none is given', async () => {
    const before = new Date().getFullYear()
    const { out } = await tasks('--overdue')
    const years = [before, new Date().getFullYear()].join('|')
    expect(out).toMatch(new RegExp(`^Quá hạn tính đến ngày: \\d{2}/\\d{2}/(?:${years})$`, 'm'))
    expect((await tasks('--overdue', '--on', '2025-06-01')).out).toMatch(/quá 152 ngày/)
  })

  it('says that a task was given to a predecessor, who leads where no agency is asked for, and what is there', async () => {
    const { out } = await tasks('--agency', 'Sở Tài chính', '--plan', '25/KH-UBND')
    expect(out.replace(/\s+/g, ' ')).toMatch(/chủ trì \(giao Sở .*Kế hoạch và Đầu/)
    expect((await tasks('--due', '2024')).out).toMatch(/^Hạn +Chủ trì +Nhiệm vụ +Kế hoạch$/m)
    expect((await tasks('--due', '1999-01-01', '--plan', '41/KH-UBND')).out).toMatch(
      /1 nhiệm vụ\. Còn 1 nhiệm vụ không ghi thời hạn \(xem: bỏ --due\)\.\n$/,
    )
  })

  it('prints a table that spreadsheets open', async () => {
    const { out } = await tasks('--csv', '--agency', 'Sở Tài chính', '--due', '2026')
    expect(out.startsWith('\ufeff')).toBe(true)
    const rows = parse(out, { bom: true, columns: true }) as Record<string, string>[]
    expect(rows.map((row) => row['Nhiệm vụ'])).toEqual([
      training,
      survey,
      rules,
      'Báo cáo kết quả bảo vệ nguồn lợi thủy sản',
    ])
    expect(rows[0]).toMatchObject({
      'Đến hạn ngày': '2026-03-31',
      'Vai trò': 'chủ trì',
      'Kế hoạch': '41/KH-UBND',
    })
  })

  it('answers in English where it is asked to; names and texts stay as they are', async () => {
    const { code, out } = await tasks('--agency', 'so tai chinh', '--due', '2026-Q1', '--lang', 'en')
    expect(code).toBe(0)
    const sections = out.split('\n\n')
    expect(sections[0]).toBe(
      [
        'Sở Tài chính  ninh-binh.so-tai-chinh',
        'With the tasks of its predecessors: Sở Kế hoạch và Đầu tư',
        'Time: 1 January 2026 – 31 March 2026',
      ].join('\n'),
    )
    expect(sections.slice(1).map((section) => section.split('\n')[0])).toEqual([
      'Due in this time (1)',
      'Under way in this time, due later or with no last day stated (1)',
      'Waiting for a condition (1)',
      'Given to a group that may hold Sở Tài chính (1)',
      '3 tasks, and 1 given to groups.',
    ])
    expect(sections[1]).toMatch(/^Due +Role +Task +Plan$/m)
    expect(sections[1]!.replace(/\s+/g, ' ')).toMatch(/Q1 2026 leads Mở lớp tập huấn/)
    expect(sections[4]).toMatch(/every year +leads \(given to/)
  })

  it('says in English what is late, what it does not know, and which agencies may be meant', async () => {
    const late = await tasks('--overdue', '--on', '2025-06-01', '--lang', 'en')
    expect(late.out).toMatch(/^Overdue, counted to: 1 June 2025$/m)
    expect(late.out).toMatch(/152 days late/)
    expect(late.out).toMatch(/The data do not tell what has been done since the plans were issued\.\n$/)
    const several = await tasks('--agency', 'sở', '--lang', 'en')
    expect(several.out).toMatch(/^“sở” may be any of \d+ agencies\.\n/)
    const table = (await tasks('--csv', '--due', '2026', '--lang', 'en')).out
    expect(parse(table, { bom: true, columns: true })[0]).toMatchObject({ 'Due on': '2026-03-31' })
  })

  it('lists the agencies that may be meant, and ends with 1', async () => {
    const { code, out } = await tasks('--agency', 'chính')
    expect([code, out.split('\n')[0]]).toEqual([0, 'Sở Tài chính  ninh-binh.so-tai-chinh'])
    const several = await tasks('--agency', 'sở')
    expect(several.code).toBe(1)
    expect(several.out).toMatch(/^ ?1\. {2}/m)
    expect(several.out).toMatch(/kehoach tasks --agency ninh-binh\./)
  })

  it.each([
    ['an agency that there is not', ['--agency', 'Sở Phép thuật'], 1, 'names no agency like this'],
    ['a plan that there is not', ['--plan', '9/KH-UBND'], 1, 'It has: 25/KH-UBND ('],
    ['no time', ['--due', 'Q1'], 2, '2026-Q1'],
    ['no day', ['--overdue', '--on', '2026-02-30'], 2, '2026-01-15'],
    ['a day without --overdue', ['--on', '2026-01-01'], 2, 'Add --overdue'],
    ['a language that it has not', ['--lang', 'fr'], 2, 'Allowed choices are vi, en.'],
    ['two forms', ['--json', '--csv'], 2, 'cannot be used with'],
    ['no dataset', ['--dataset', 'nowhere'], 2, 'There is no dataset here.'],
  ])('%s', async (_, words, code, why) => {
    const ran = await tasks(...words)
    expect([ran.code, ran.out]).toEqual([code, ''])
    expect(ran.err).toContain(why)
  })
})
