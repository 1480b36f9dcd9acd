import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ran, run } from './run.js'
import { readTwoPlans } from './two-plans.js'

const cwd = mkdtempSync(join(tmpdir(), 'kehoach-timeline-'))
beforeAll(() => readTwoPlans(cwd))
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const timeline = (...words: string[]): Promise<Ran> => run(['timeline', ...words], { cwd })
const boats = 'ninh-binh.ty-le-tau-ca-lap-thiet-bi-giam-sat-hanh-trinh'

describe('kehoach timeline', () => {
  it.each([[['tàu', 'cá']], [['ty le tau ca']], [[boats]], [['tau ca', '--pick', '1']]])(
    '%j',
    async (words) => {
      const { code, out, err } = await timeline(...words)
      expect([code, err]).toEqual([0, ''])
      expect(out).toMatch(/^Tỷ lệ tàu cá lắp thiết bị giám sát hành trình \(%\)\nninh-binh\.ty-le-tau-ca/)
      expect(out).toMatch(/^đến 2025 {2}80% +—$/m)
      expect(out).toMatch(/^đến 2030 {2}95% +90%$/m)
      expect(out).toMatch(/Chủ trì +Sở Kế hoạch và Đầu tư \(nay: Sở Tài chính\)$/m)
      expect(out).toMatch(/Nguyên văn +dòng 34, Phụ lục I › 1, ký tự \d+–\d+: “1 Tỷ lệ tàu cá/)
      expect(out).toMatch(/^ {2}25\/KH-UBND → 41\/KH-UBND$/m)
      expect(out).toMatch(/^ {4}đến 2030 {2}hạ xuống +95% → 90%$/m)
      expect(out).toMatch(/^ {4}Chủ trì +cơ quan kế thừa +Sở Kế hoạch và Đầu tư → Sở Tài chính/m)
    },
  )

  it('takes an amount in other words for the same', async () => {
    const { out } = await timeline('sản lượng')
    expect(out).toMatch(/^ {4}đến 2030 +không đổi +60\.000 tấn → tối thiểu 60\.000 tấn \(cùng một mức/m)
  })

  it('answers in English where it is asked to; names and words stay as they are', async () => {
    const { code, out } = await timeline('tàu cá', '--lang', 'en')
    expect(code).toBe(0)
    expect(out).toMatch(/^Tỷ lệ tàu cá lắp thiết bị giám sát hành trình \(%\)\nninh-binh\.ty-le-tau-ca/)
    expect(out).toMatch(/^Years +25\/KH-UBND +41\/KH-UBND$/m)
    expect(out).toMatch(/^ +10 February 2023 /m)
    expect(out).toMatch(/^by 2030 {2}95% +90%$/m)
    expect(out).toMatch(/Lead +Sở Kế hoạch và Đầu tư \(now: Sở Tài chính\)$/m)
    expect(out).toMatch(/As written +line 34, Phụ lục I › 1, characters \d+–\d+: “1 Tỷ lệ tàu cá/)
    expect(out).toMatch(/^What changed from plan to plan$/m)
    expect(out).toMatch(/^ {4}by 2030 {2}lowered +95% → 90%$/m)
    expect(out).toMatch(/^ {4}Lead +succeeded by law +Sở Kế hoạch và Đầu tư → Sở Tài chính \(merged/m)
    const same = await timeline('sản lượng', '--lang', 'en')
    expect(same.out).toMatch(/by 2030 +unchanged +60,000 tấn → at least 60,000 tấn \(the same amount/)
    expect((await timeline('t', '--lang', 'en')).out).toMatch(/^“t”: 2 indicators bear such a name\.\n/)
  })

  it('finds the indicator of a target', async () => {
    const { plans } = JSON.parse((await timeline(boats, '--json')).out)
    const { out } = await timeline(plans[1].targets[0].id)
    expect(out).toContain(boats)
  })

  it('prints it for a machine, with places', async () => {
    const { code, out } = await timeline('tàu cá', '--json')
    expect(code).toBe(0)
    const { indicator, plans, changes, contradictions } = JSON.parse(out)
    expect(indicator.id).toBe(boats)
    expect(plans).toMatchObject([
      {
        document: { number: '25/KH-UBND', issuedOn: '2023-02-10' },
        leads: [{ name: 'Sở Kế hoạch và Đầu tư', now: [{ name: 'Sở Tài chính' }] }],
        targets: [{ values: [{ by: 2025 }, { by: 2030 }], sources: [{ line: 34 }] }],
      },
      { document: { number: '41/KH-UBND' } },
    ])
    expect(changes).toMatchObject([
      {
        values: [
          {
            step: 'lowered',
            effect: 'weaker',
            before: [{ by: 2030, min: 95 }],
            after: [{ by: 2030, min: 90 }],
          },
        ],
        lead: { kind: 'succeeded' },
      },
    ])
    expect(contradictions).toEqual([])
  })

  it('lists those that are meant, ends with 1 and says what to type', async () => {
    const { code, out } = await timeline('t')
    expect(code).toBe(1)
    expect(out).toMatch(/^1\. {2}\S/m)
    expect(out).toMatch(/^2\. {2}\S/m)
    expect(out).toMatch(/kehoach timeline ninh-binh\./)
    expect(JSON.parse((await timeline('t', '--json')).out).matches).toHaveLength(2)
  })

  it.each([
    ['nothing like it', ['rừng'], 1, 'has no indicator of this id'],
    ['nothing like all of it', ['tỷ lệ che phủ rừng'], 1, boats],
    ['a number that is not in the list', ['tàu cá', '--pick', '7'], 2, 'There are 1 that fit.'],
    ['no number', ['tàu cá', '--pick', 'x'], 2, 'a number of the list'],
    ['no dataset', ['tàu cá', '--dataset', 'nowhere'], 2, 'There is no dataset here.'],
    ['no words', [], 2, 'missing required argument'],
  ])('%s', async (_, words, code, why) => {
    const ran = await timeline(...words)
    expect([ran.code, ran.out]).toEqual([code, ''])
    expect(ran.err).toContain(why)
  })

  it.each([60, 100, 160])('fits into %i columns, without colours in a pipe', async (columns) => {
    const { out } = await run(['timeline', 'tàu cá'], { cwd, env: { COLUMNS: `${columns}` } })
    expect(out).not.toContain('\u001b')
    const table = out.split('\n').filter((line) => !line.startsWith('ninh-binh'))
    expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(columns)
  })
})
