import { beforeEach, describe, expect, it } from 'vitest'
import { openDataset } from '../../pipeline/dataset/write.js'
import { soundPlan } from '../check/planted.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { ingestText } from '../ingest-text.js'
import { type Ran, run } from './run.js'

let cwd: string

async function makeDataset(folder: string, text: string): Promise<void> {
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  const writer = openDataset(`${cwd}/${folder}`)
  await writer.add(result)
  await writer.finish()
}

beforeEach(async () => {
  cwd = temporaryFolder()
  await makeDataset('sound', soundPlan)
  await makeDataset(
    'extracted',
    soundPlan.replace('Tháng 5/2024', 'Tháng 5/2022').replace('đạt 60.000 tấn', 'đạt 65.000 tấn'),
  )
})

const check = (...words: string[]): Promise<Ran> => run(['check', ...words], { cwd })

describe('kehoach check', () => {
  it('lists the most serious first, with both places and their words', async () => {
    const { code, out, err } = await check()
    expect([code, err]).toEqual([0, ''])
    const [values, deadline, summary] = out.split('\n\n')
    expect(values).toMatch(/^target-values {2}Chỉ tiêu “Sản lượng nuôi trồng thủy sản” \(năm 2027\) /)
    expect(values).toMatch(/65\.000 tấn {2}← ninh-binh-25-kh-ubnd-2023\.target-/)
    expect(values).toMatch(/ {6}dòng \d+, I › 1 › -, ký tự \d+–\d+: “Đến năm 2027, sản lượng/)
    expect(values).toMatch(/ {6}dòng \d+, Phụ lục I › 2, ký tự \d+–\d+: “2 Sản lượng nuôi/)
    expect(deadline).toMatch(/^deadline-before-issue {2}Nhiệm vụ “Mở lớp tập huấn/)
    expect(summary).toBe(
      'extracted: 1 document, 2 contradictions (target-values 1, deadline-before-issue 1)\n',
    )
  })

  it('tells them in English where it is asked to', async () => {
    const { code, out } = await check('--lang', 'en')
    expect(code).toBe(0)
    const [values, deadline] = out.split('\n\n')
    expect(values).toMatch(
      /^target-values {2}The target “Sản lượng nuôi trồng thủy sản” is stated with two values for one time: “.*65\.000 tấn/,
    )
    expect(values).toMatch(/ {6}line \d+, Phụ lục I › 2, characters \d+–\d+: “2 Sản lượng nuôi/)
    expect(deadline).toMatch(
      /^deadline-before-issue {2}The task “Mở lớp tập huấn.*” is due “Tháng 5\/2022”, before the plan was issued \(10 February 2023\)\.$/m,
    )
  })

  it('has review tell them in English too', async () => {
    const { code, out } = await run(['review', '--kind', 'contradiction', '--lang', 'en'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/^ {2}The target “Sản lượng nuôi trồng thủy sản” is stated .* \[target-values\]$/m)
    expect(out).toMatch(/, characters \d+–\d+: “2 Sản lượng nuôi/)
    expect(out).not.toContain('ký tự')
  })

  it.each([[['sound']], [['--dataset', 'sound']]])('%j: says where there are none', async (words) => {
    const { code, out } = await check(...words, '--exit-code')
    expect([code, out]).toEqual([0, 'sound: 1 document, no contradictions\n'])
  })

  it.each([
    [[], 0],
    [['--exit-code'], 1],
    [['--exit-code', '--kind', 'period'], 0],
    [['--exit-code', '--kind', 'period,target-values'], 1],
  ])('%j ends with %i', async (words, code) => {
    expect((await check(...words)).code).toBe(code)
  })

  it('prints the wanted kinds for a machine', async () => {
    const { out } = await check('--json', '--kind', 'deadline-before-issue')
    const { contradictions } = JSON.parse(out)
    expect(contradictions).toMatchObject([
      { kind: 'deadline-before-issue', sides: [{ text: 'Tháng 5/2022' }, {}] },
    ])
  })

  it.each([
    ['a kind that there is not', ['--kind', 'spelling'], 'There are: target-values'],
    ['a folder that is no dataset', ['nowhere'], 'There is no dataset here.'],
  ])('ends with 2 on %s', async (_, words, why) => {
    const { code, out, err } = await check(...words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(why)
  })
})
