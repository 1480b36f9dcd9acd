import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { openDataset } from '../../pipeline/dataset/write.js'
import { soundPlan } from '../check/planted.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { ingestText } from '../ingest-text.js'
import { type Ran, run } from './run.js'

let cwd: string

beforeEach(async () => {
  cwd = temporaryFolder()
  const writer = openDataset(`${cwd}/extracted`)
  for (const [path, text] of [
    ['a.txt', soundPlan],
    ['b.txt', soundPlan.replace('25/KH-UBND', '26/KH-UBND')],
  ] as const) {
    const result = ingestText({ path, bytes: new TextEncoder().encode(text) })
    if (!result.ok) throw new Error(result.problem.reason)
    await writer.add(result)
  }
  await writer.finish()
})

const report = (...words: string[]): Promise<Ran> => run(['report', ...words], { cwd })
const written = (file: string): string => readFileSync(`${cwd}/${file}`, 'utf8')

describe('kehoach report', () => {
  it('writes all plans in Vietnamese, the same bytes each time', async () => {
    const { code, out, err } = await report()
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^report\.html: 2 plans, [01] comparisons?, [0-9]+ KB\n$/)
    const page = written('report.html')
    expect(page).toMatch(/^<!doctype html>\n<html lang="vi">/)
    await report('--out', 'again/report.html')
    expect(written('again/report.html')).toBe(page)
  })

  it('writes the plans that are named, one after the other, in English', async () => {
    const { code, out } = await report(
      '--plans',
      '26/kh-ubnd, 025/KH-UBND',
      '--lang',
      'en',
      '--out',
      'two.html',
    )
    expect([code, out.split(',')[1]]).toEqual([0, ' 1 comparison'])
    expect(written('two.html')).toContain('25/KH-UBND → 26/KH-UBND')
  })

  it.each([
    [
      'a plan that is not there',
      ['--plans', '99/KH-UBND'],
      1,
      /It has: 25\/KH-UBND \([\w-]+\), 26\/KH-UBND \([\w-]+\)\./,
    ],
    ['a folder that is no dataset', ['--dataset', 'nowhere'], 2, 'There is no dataset here.'],
    ['a file that cannot be written', ['--out', 'extracted'], 1, 'The file cannot be written'],
    ['no plan at all', ['--plans', ','], 2, 'Name at least one.'],
    ['a language that there is not', ['--lang', 'fr'], 2, 'Allowed choices are vi, en'],
  ])('ends without a report on %s', async (_, words, wanted, why) => {
    const { code, out, err } = await report(...words)
    expect([code, out]).toEqual([wanted, ''])
    expect(err).toMatch(why)
  })
})
