import { execFileSync } from 'node:child_process'
import { renameSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { openDataset } from '../../pipeline/dataset/write.js'
import { ChangesFile } from '../../schemas/changes-file.js'
import { soundPlan } from '../check/planted.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { ingestText } from '../ingest-text.js'
import { type Ran, type RunOptions, run } from './run.js'

/** The plan of two years later: one target is cut, one raised, one dropped, one lead handed on. */
const laterPlan = soundPlan
  .replaceAll('25/KH-UBND', '31/KH-UBND')
  .replaceAll('ngày 10 tháng 02 năm 2023', 'ngày 12 tháng 01 năm 2025')
  .replaceAll('đạt 95%', 'đạt 85%')
  .replaceAll('\t80\t95\t', '\t80\t85\t')
  .replaceAll('60.000 tấn', '75.000 tấn')
  .replaceAll('52.000\t60.000', '52.000\t75.000')
  .replaceAll(
    'Sản lượng nuôi trồng thủy sản\ttấn\t52.000\t75.000\tSở Công Thương',
    'Sản lượng nuôi trồng thủy sản\ttấn\t52.000\t75.000\tSở Nội vụ',
  )

let cwd: string

async function makeDataset(folder: string, texts: readonly string[]): Promise<void> {
  const writer = openDataset(`${cwd}/${folder}`)
  for (const [at, text] of texts.entries()) {
    const result = ingestText({ path: `plan-${at}.txt`, bytes: new TextEncoder().encode(text) })
    if (!result.ok) throw new Error(result.problem.reason)
    await writer.add(result)
  }
  await writer.finish()
}

beforeEach(async () => {
  cwd = temporaryFolder()
  await makeDataset('extracted', [soundPlan, laterPlan])
})

const diff = (words: readonly string[], options: Partial<RunOptions> = {}): Promise<Ran> =>
  run(['diff', ...words], { cwd, ...options })

const plans = ['25/KH-UBND', '31/kh-ubnd']

describe('kehoach diff of two plans', () => {
  it('says what was cut first, with the words of both plans and their places', async () => {
    const { code, out, err } = await diff([...plans, '--kind', 'target'])
    expect([code, err]).toEqual([0, ''])
    const lines = out.split('\n')
    expect(lines[0]).toBe('25/KH-UBND (10/02/2023) → 31/KH-UBND (12/01/2025)')
    expect(lines[2]).toBe('CẮT GIẢM, NỚI LỎNG (1)')
    expect(lines[3]).toBe('  Tỷ lệ tàu cá lắp thiết bị giám sát hành trình  [chỉ tiêu, giá trị]')
    expect(lines[4]).toMatch(/^ {6}.*95.* → .*85/)
    expect(lines[5]).toMatch(/^ {6}trước: ninh-binh-25-kh-ubnd-2023, .*, ký tự \d+–\d+: “.*95/)
    expect(out).toMatch(/^Nâng lên \(1\)$/m)
    expect(out).toMatch(/Sở Công Thương → Sở Nội vụ/)
    expect(out).not.toContain('\u001b[')
    expect(lines.at(-2)).toMatch(/^raised 1, lowered 1, .*mục không đổi/)
  })

  it('speaks English too', async () => {
    const { out } = await diff([...plans, '--lang', 'en', '--only', 'lowered'])
    expect(out).toMatch(/^CUT OR LOOSENED \(1\)$/m)
  })

  it('--format json: all of it, in the form of its schema', async () => {
    const { out } = await diff([...plans, '--format', 'json'])
    const file = ChangesFile.parse(JSON.parse(out))
    expect([file.a, file.b].map(([one]) => one?.number)).toEqual(['25/KH-UBND', '31/KH-UBND'])
    const lowered = file.changes.filter(({ kind }) => kind === 'lowered')
    expect(lowered).toMatchObject([{ significance: 'critical', effect: 'weaker', field: 'values' }])
    expect(file.changes.some(({ kind }) => kind === 'unchanged')).toBe(true)
  })

  it('--format md: headings, a list, quotations', async () => {
    const { out } = await diff([...plans, '--format', 'md', '--only', 'lowered,raised'])
    expect(out).toMatch(/^# 25\/KH-UBND \(10\/02\/2023\) → 31/)
    expect(out).toMatch(/^## Cắt giảm, nới lỏng \(1\)\n\n- \*\*Tỷ lệ tàu cá/m)
    expect(out).toMatch(/^ {2}> trước: .*“/m)
  })

  it('--format html: one page that needs nothing else', async () => {
    const { out } = await diff([...plans, '--format', 'html'])
    expect(out).toMatch(/^<!doctype html>\n<html lang="vi">/)
    expect(out).toMatch(/<section class="cut">\n<h2>Cắt giảm, nới lỏng \(1\)<\/h2>/)
    expect(out).not.toMatch(/<script|https?:\/\/|src=/)
  })

  it.each([
    [[...plans, '--exit-code'], 1],
    [[...plans, '--exit-code', '--only', 'succeeded'], 0],
    [['25/KH-UBND', '25/KH-UBND', '--exit-code'], 0],
    [plans, 0],
  ])('%j ends with %i', async (words, code) => {
    expect((await diff(words)).code).toBe(code)
  })

  it('lists what stays only where it is asked for', async () => {
    const { out } = await diff(['25/KH-UBND', 'ninh-binh-25-kh-ubnd-2023', '--only', 'unchanged'])
    expect(out).toMatch(/^Không đổi \(\d+\)$/m)
    expect((await diff(['25/KH-UBND', '25/KH-UBND'])).out).toContain('Không có thay đổi.')
  })

  it.each([
    [
      'a plan that there is not',
      ['7/KH-UBND', '25/KH-UBND'],
      1,
      'extracted has no document of this id or number.',
    ],
    ['one side only', ['25/KH-UBND'], 2, 'Two sides are wanted.'],
    ['a plan and a dataset', ['25/KH-UBND', 'extracted'], 2, 'cannot be compared with a whole dataset'],
    ['no dataset', [...plans, '--dataset', 'nowhere'], 2, 'There is no dataset here.'],
    ['a kind that there is not', [...plans, '--only', 'worse'], 2, 'There are: added, removed'],
    ['a format that there is not', [...plans, '--format', 'pdf'], 2, 'Allowed choices are text'],
    ['a revision where there is no git', ['--at', 'HEAD'], 2, 'git'],
  ])('%s', async (_, words, code, why) => {
    const ran = await diff(words, { env: { GIT_CEILING_DIRECTORIES: cwd } })
    expect([ran.code, ran.out]).toEqual([code, ''])
    expect(ran.err).toContain(why)
  })
})

describe('kehoach diff of two states of a dataset', () => {
  it('two folders: what came, and what is read in another way', async () => {
    renameSync(`${cwd}/extracted`, `${cwd}/old`)
    await makeDataset('extracted', [soundPlan.replace('95%', '90%').replace('\t80\t95\t', '\t80\t90\t')])
    const { code, out } = await diff(['old', 'extracted', '--exit-code'])
    expect(code).toBe(1)
    expect(out).toMatch(/^old → extracted$/m)
    expect(out).toMatch(/^CẮT GIẢM, NỚI LỎNG \(1\)\n {2}Tỷ lệ tàu cá lắp thiết bị giám sát hành trình/m)
    expect(out).toMatch(/^Không còn \(1\)\n.*\[văn bản\]$/m)
  })

  it('a git revision and now', async () => {
    const git = (...words: string[]) => execFileSync('git', ['-C', cwd, ...words], { stdio: 'ignore' })
    git('init', '-q')
    git('add', '.')
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'x')
    git('tag', 'v1')
    await makeDataset('extracted', [
      laterPlan.replace('75.000 tấn', '70.000 tấn').replace('52.000\t75.000', '52.000\t70.000'),
    ])
    for (const words of [
      ['--at', 'v1'],
      ['--at', 'HEAD', '31/KH-UBND'],
      ['v1:extracted', 'extracted'],
    ]) {
      const { out, err } = await diff([...words, '--only', 'lowered,raised'])
      expect([words, err]).toEqual([words, ''])
      expect(out).toMatch(/^ {6}.*75\.000.* → .*70\.000/m)
    }
    expect((await diff(['--at', '--all', 'extracted'])).code).toBe(2)
    expect((await diff(['v2:extracted', 'extracted'])).err).toContain('git knows no such revision here.')
  })
})
