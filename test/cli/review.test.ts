import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openDataset } from '../../pipeline/dataset/write.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Judgement } from '../../schemas/judgement.js'
import { sampleId, sampleIngested } from '../dataset/sample.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { type Ran, run } from './run.js'

const laterId = 'ha-noi-9-kh-ubnd-2025'
const sample = sampleIngested()
const target = sample.targets[0]!.id
const task = sample.tasks[0]!.id
const laterTarget = sampleIngested(laterId).targets[0]!.id
let cwd: string

beforeEach(async () => {
  cwd = temporaryFolder()
  const writer = openDataset(join(cwd, 'extracted'))
  await writer.add(sample)
  await writer.add(sampleIngested(laterId, 'plans/later.txt'))
  await writer.finish()
})

function review(...words: string[]): Promise<Ran> {
  return run(['review', ...words], { cwd, env: { USER: 'lan' } })
}

function log(): Judgement[] {
  const lines = readFileSync(join(cwd, 'extracted/judgements.jsonl'), 'utf8').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line))
}

function dataset(id = sampleId): DocumentFile {
  return JSON.parse(readFileSync(join(cwd, `extracted/documents/${id}.json`), 'utf8'))
}

/** The links that the program would have found; relating does not make them again here. */
function writeCandidate(): void {
  const evidence = [{ feature: 'unit', weight: -0.25, detail: '% and thứ bậc' }]
  const candidate = {
    id: 'link-7d1e02c9ab',
    kind: 'target',
    a: target,
    b: laterTarget,
    score: 0.62,
    evidence,
  }
  writeFileSync(join(cwd, 'extracted/links.json'), JSON.stringify({ links: [], candidates: [candidate] }))
}

describe('kehoach review --list', () => {
  it('prints what waits with words and evidence, the most valuable first', async () => {
    writeCandidate()
    const { code, out, err } = await review('--list', '--below', '0.95')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Waiting: 5 \(1 link, 2 doubt, 2 confidence\)$/m)
    expect(out).toMatch(/^link-7d1e02c9ab {2}link$/m)
    expect(out).toContain('09/KH-UBND - Tỷ lệ che phủ rừng')
    expect(out).toContain('1, ký tự 37–77: “Tỷ lệ che phủ rừng trên 42% vào năm 2025”')
    expect(out).toContain('-0.25 unit: % and thứ bậc')
    expect(out.indexOf('link-7d')).toBeLessThan(out.indexOf('doubt-'))
    expect(out.indexOf('doubt-')).toBeLessThan(out.indexOf(task))
  })

  it('is what the command does without a word; kinds and number can be limited', async () => {
    writeCandidate()
    expect((await review()).out).toBe((await review('--list')).out)
    const { out } = await review('--kind', 'link', '--kind', 'doubt', '--limit', '1')
    expect(out).toMatch(/^Waiting: 3 \(1 link, 2 doubt\)\n/)
    expect(out).toContain('Not shown: 2 more')
    expect((await review('--kind', 'agency')).out).toBe('Nothing waits.\n')
  })

  it('prints for a machine', async () => {
    writeCandidate()
    const { out } = await review('--json', '--kind', 'link')
    expect(JSON.parse(out)).toMatchObject({
      waiting: 1,
      items: [
        { id: 'link-7d1e02c9ab', kind: 'link', sides: [{ recordId: target }, { recordId: laterTarget }] },
      ],
      damaged: [],
    })
  })

  it('names lines of the log that cannot be used, and obeys the others', async () => {
    await review('correct', target, 'values.0.min', '45')
    appendFileSync(join(cwd, 'extracted/judgements.jsonl'), '{"kind":"und')
    const { code, err } = await review()
    expect(code).toBe(0)
    expect(err).toBe(
      'kehoach: extracted/judgements.jsonl:2: The line is cut off: it is no JSON and has no line end. The other lines are obeyed.\n',
    )
    expect((await review('correct', target, 'name', '"Độ che phủ"')).code).toBe(0)
    const { judgements, damaged } = JSON.parse((await review('log', '--json')).out)
    expect([judgements.length, damaged]).toEqual([2, [{ line: 2, reason: 'is no JSON' }]])
  })
})

describe('kehoach review accept and reject', () => {
  it.each([
    ['accept', 'same'],
    ['reject', 'different'],
  ])('%s writes that a pair is %s: who, when, why, on which words', async (verb, kind) => {
    writeCandidate()
    const { code, out } = await review(verb, 'link-7d1e02c9ab', '--why', 'cùng mẫu số')
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^judgement-[0-9a-f]{12} {2}${kind} ${target} ${laterTarget}\n$`))
    expect(log()).toMatchObject([{ kind, by: 'lan', why: 'cùng mẫu số', a: target, b: laterTarget }])
    expect(Object.keys(log()[0]!.seen)).toEqual([target, laterTarget])
    expect(Math.abs(Date.parse(log()[0]!.at) - Date.now())).toBeLessThan(60_000)
    expect((await review('--kind', 'link')).out).not.toContain(laterTarget)
  })

  it('judges a pair that nothing links, changes its mind, and does not say the same twice', async () => {
    expect((await review('accept', laterTarget, target)).code).toBe(0)
    const again = await review('accept', target, laterTarget)
    expect([again.code, again.out]).toEqual([1, ''])
    expect(again.err).toContain('This was judged so already (judgement-')
    expect((await review('reject', target, laterTarget, '--by', 'Minh', '--json')).code).toBe(0)
    expect(log().map(({ kind, by }) => [kind, by])).toEqual([
      ['same', 'lan'],
      ['different', 'Minh'],
    ])
  })

  it('settles a doubt, which then waits no more; undone, it waits again', async () => {
    const [doubt] = JSON.parse((await review('--kind', 'doubt', '--json')).out).items
    const { out } = await review('reject', doubt.id, '--json')
    expect(JSON.parse(out)).toMatchObject({ kind: 'settle', subject: doubt.id, verdict: 'rejected' })
    expect((await review('--kind', 'doubt')).out).not.toContain(doubt.id)
    await review('undo', JSON.parse(out).id)
    expect((await review('--kind', 'doubt')).out).toContain(doubt.id)
  })

  it('asks again where the text under a judgement has changed', async () => {
    await review('accept', target, laterTarget)
    const path = join(cwd, `extracted/documents/${laterId}.json`)
    const content = readFileSync(path, 'utf8')
    writeFileSync(path, content.replaceAll('rừng trên 42% vào năm 2025"', 'rừng trên 43% vào năm 2025"'))
    const { out } = await review('--kind', 'reopened')
    expect(out).toContain(
      `These two were judged same by lan, and this is not obeyed any more: ${laterTarget} has other`,
    )
    expect((await review('log')).out).toMatch(/reopened$/m)
    expect((await review('accept', log()[0]!.id)).code).toBe(0)
    expect((await review('--kind', 'reopened')).out).toBe('Nothing waits.\n')
    expect(log()).toHaveLength(2)
  })
})

describe('kehoach review correct and undo', () => {
  it('changes the dataset at once, keeps what was read, and takes it back', async () => {
    const before = readFileSync(join(cwd, `extracted/documents/${sampleId}.json`), 'utf8')
    const { code, out } = await review('correct', target, 'values.0.min', '45', '--why', 'Phụ lục I')
    expect([code, out]).toEqual([0, expect.stringMatching(/ correct \S+ values\.0\.min: 42 → 45\n$/)])
    expect(dataset().targets[0]!.values[0]!.min).toBe(45)
    expect(dataset().corrections).toMatchObject([{ record: target, field: 'values.0.min', was: 42 }])
    await review('correct', target, 'values.0.min', '-5')
    expect(dataset().targets[0]!.values[0]!.min).toBe(-5)
    const [first, second] = log()
    await review('undo', second!.id)
    expect(dataset().targets[0]!.values[0]!.min).toBe(45)
    await review('undo', first!.id)
    expect(readFileSync(join(cwd, `extracted/documents/${sampleId}.json`), 'utf8')).toBe(before)
    await review('undo', log()[3]!.id)
    expect(dataset().targets[0]!.values[0]!.min).toBe(45)
  })

  it('is obeyed by later runs that read the plan again', async () => {
    await review('correct', task, 'text', '"Bố trí kinh phí"')
    const writer = openDataset(join(cwd, 'extracted'))
    await writer.add(sample)
    await writer.finish()
    expect(dataset().corrections).toHaveLength(1)
    await review('correct', target, 'name', '"Độ che phủ"')
    expect([dataset().tasks[0]!.text, dataset().targets[0]!.name]).toEqual(['Bố trí kinh phí', 'Độ che phủ'])
  })

  const refused: [string, string[], 1 | 2, string][] = [
    [
      'a value that does not fit',
      ['correct', target, 'values.0.min', '"x"'],
      1,
      'values.0.min: Invalid input: expected number, received string.',
    ],
    ['a field that is not there', ['correct', target, 'values.1.min', '5'], 1, 'values has the places 0'],
    [
      'a record that is not there',
      ['correct', 'hue-1-kh', 'title', 'null'],
      1,
      'The dataset has no such record.',
    ],
    [
      'an agency that is not listed',
      ['correct', target, 'leadAgencies.0.agencyId', '"so-la"'],
      1,
      'so-la is not in agencies.json',
    ],
    ['a value that is no JSON', ['correct', target, 'name', 'Độ che phủ'], 2, 'The value is no JSON.'],
    ['a path that is none', ['correct', target, 'values[0].min', '5'], 2, 'This is no way to a field.'],
    ['an unknown judgement', ['undo', 'judgement-000000000000'], 1, 'There is no such judgement.'],
    ['an unknown id', ['accept', 'link-0000000000'], 1, 'Nothing of this id waits'],
    [
      'a record that waits for nothing, in a pair',
      ['accept', target, 'x'],
      1,
      'The dataset has no such target or task.',
    ],
    [
      'a pair of a target and a task',
      ['accept', target, task],
      2,
      'A pair is of two targets, or of two tasks.',
    ],
    ['a pair of one', ['accept', target, target], 2, 'A pair is of two targets'],
  ]
  it.each(refused)('refuses %s, and writes nothing', async (_, words, exitCode, message) => {
    const { code, out, err } = await review(...words)
    expect([code, out]).toEqual([exitCode, ''])
    expect(err).toMatch(/^kehoach: /)
    expect(err).toContain(message)
    expect(existsSync(join(cwd, 'extracted/judgements.jsonl'))).toBe(false)
  })

  it('undoes a judgement once', async () => {
    await review('correct', target, 'name', '"Độ che phủ"')
    await review('undo', log()[0]!.id)
    const { code, err } = await review('undo', log()[0]!.id)
    expect(code).toBe(1)
    expect(err).toContain('This judgement is undone already.')
  })

  it('takes what several decide at once', async () => {
    const fields = ['name', 'group', 'ordinal', 'unit']
    const ran = await Promise.all(fields.map((field) => review('correct', target, field, '"x"')))
    expect(ran.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect(log()).toHaveLength(4)
    expect(dataset().targets[0]).toMatchObject({ name: 'x', group: 'x', ordinal: 'x', unit: 'x' })
  })
})

describe('kehoach review log', () => {
  it('tells who decided what, when and why, and whether it holds', async () => {
    expect((await review('log')).out).toBe('Nothing was judged yet.\n')
    await review('correct', target, 'name', '"Độ che phủ"', '--why', 'bản có dấu')
    await review('undo', log()[0]!.id, '--by', 'Minh')
    const { code, out } = await review('log')
    expect(code).toBe(0)
    expect(out).toMatch(/^judgement-[0-9a-f]{12} {2}\S+Z {2}lan {2}undone$/m)
    expect(out).toContain('name: "Tỷ lệ che phủ rừng" → "Độ che phủ"\n  “bản có dấu”\n')
    expect(out).toMatch(/^judgement-[0-9a-f]{12} {2}\S+Z {2}Minh\n {2}undo judgement-/m)
  })
})

describe('kehoach review as a command', () => {
  it.each([[[]], [['accept']], [['reject']], [['undo']], [['correct']], [['log']]])(
    '%j explains itself, with examples and the folder of the dataset',
    async (words) => {
      const { code, out } = await review(...words, '--help')
      expect(code).toBe(0)
      expect(out).toMatch(/^Examples:\n {2}\$ kehoach review/m)
      expect(out).toContain('--dataset <dir>')
    },
  )

  it.each([
    ['an unknown command', ['acept', 'x']],
    ['an unknown kind', ['--kind', 'links']],
    ['a confidence beyond 1', ['--below', '2']],
    ['no id', ['accept']],
    ['no value', ['correct', target, 'name']],
    ['a dataset that is not there', ['--dataset', 'nowhere']],
    ['a dataset that is not there, after a command', ['accept', 'x', '--dataset', 'nowhere']],
    ['a dataset that is not there, before a command', ['--dataset', 'nowhere', 'log']],
  ])('ends with 2 on %s', async (_, words) => {
    const { code, out, err } = await review(...words)
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
  })

  it('takes the user of git where the system names none', async () => {
    const env = { USER: '', USERNAME: '', GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name' }
    const words = ['review', 'accept', target, laterTarget]
    const named = await run(words, { cwd, env: { ...env, GIT_CONFIG_VALUE_0: 'Nguyễn Thị Lan' } })
    expect([named.code, log()[0]!.by]).toEqual([0, 'Nguyễn Thị Lan'])
    const nameless = await run(['review', 'undo', log()[0]!.id], {
      cwd,
      env: { ...env, GIT_CONFIG_VALUE_0: '' },
    })
    expect([nameless.code, nameless.err]).toEqual([2, expect.stringContaining('Nothing tells who decides.')])
  })
})
