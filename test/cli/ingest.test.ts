import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentsOf, temporaryFolder } from '../dataset/temporary-folder.js'
import { plans, run } from './run.js'

const plan = '185-kh-ubnd-2021-report.txt'

/** A folder with `plans/` in it, which holds the plans of the names given. */
function folderWith(...names: string[]): string {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'plans'))
  for (const name of names) cpSync(join(plans, name), join(cwd, 'plans', name))
  return cwd
}

function documentsIn(cwd: string, out = 'extracted'): { source: { path: string } }[] {
  const files = Object.entries(contentsOf(join(cwd, out))).filter(([path]) => path.startsWith('documents/'))
  return files.map(([, content]) => JSON.parse(content).document)
}

describe('kehoach ingest', () => {
  it('reads a folder into a sound dataset, names files from where it ran, and leaves out its README', async () => {
    const cwd = temporaryFolder()
    cpSync(plans, join(cwd, 'plans'), { recursive: true })
    writeFileSync(join(cwd, 'plans/README.md'), '# The plans')
    const { code, out } = await run(['ingest', 'plans'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/^document +targets +tasks +warnings/)
    expect(documentsIn(cwd).length).toBeGreaterThan(0)
    for (const { source } of documentsIn(cwd)) expect(source.path).toMatch(/^plans\/[^/]+\.txt$/)
    const validated = await run(['validate'], { cwd })
    expect([validated.code, validated.err]).toEqual([0, ''])
  })

  it('counts one thing as one', async () => {
    const cwd = folderWith()
    writeFileSync(
      join(cwd, 'plans/a.txt'),
      'ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\nSố: 77/KH-UBND\nNghệ An, ngày 13 tháng 01 năm 2026\nKẾ HOẠCH\nCải cách hành chính\nI. MỤC TIÊU\n- Tỷ lệ hồ sơ trực tuyến đạt 90% vào năm 2030.\nII. NHIỆM VỤ\n1. Sở Nội vụ chủ trì rà soát thủ tục hành chính trong năm 2026.\n',
    )
    const { out, err } = await run(['ingest', 'plans'], { cwd })
    expect(err).toMatch(/a\.txt: 1 target, 1 task, \d+ warning/)
    expect(out).toMatch(/^extracted: 1 document, 1 target, 1 task, 2 agencies \(/m)
    expect(out).toMatch(
      /^Across plans: \d+ indicators?, 0 links \(0 pairs to review\), 0 citations, 0 contradictions$/m,
    )
    expect((await run(['validate'], { cwd })).out).toMatch(
      /^sound: 1 document, 1 target, 1 task, 2 agencies, /,
    )
  })

  it('ends a file that takes longer than its limit, and writes the others', async () => {
    const cwd = folderWith(plan)
    cpSync('fixtures/formats/345-kh-ubnd-2022.docx', join(cwd, 'plans/slow.docx'))
    const { code, err } = await run(['ingest', 'plans', '--limit', 'seconds=0.001', '--quiet'], { cwd })
    expect(code).toBe(1)
    expect(err).toMatch(/slow\.docx: Reading it took longer than 0\.001 seconds and was ended\./)
    expect(documentsIn(cwd).map(({ source }) => source.path)).toEqual([`plans/${plan}`])
  })

  it('refuses a limit that there is not', async () => {
    const { code, err } = await run(['ingest', 'plans', '--limit', 'hours=1'], { cwd: folderWith(plan) })
    expect([code, err]).toEqual([2, expect.stringMatching(/^kehoach: .*There are: bytes, text-bytes, /)])
  })

  it('gives the same bytes in a second run, with other jobs, and file by file', async () => {
    const cwd = temporaryFolder()
    cpSync(plans, join(cwd, 'plans'), { recursive: true })
    await run(['ingest', 'plans', '--out', 'a', '--jobs', '4'], { cwd })
    const first = contentsOf(join(cwd, 'a'))
    await run(['ingest', 'plans', '--out', 'a', '--jobs', '1'], { cwd })
    expect(contentsOf(join(cwd, 'a'))).toEqual(first)
    await run(['ingest', 'plans/*5*.txt', 'plans/**/*.txt', '--out', 'b'], { cwd })
    expect(contentsOf(join(cwd, 'b'))).toEqual(first)
  })

  it('prints a summary for a machine', async () => {
    const cwd = folderWith(plan)
    const { code, out, err } = await run(['ingest', 'plans', 'nowhere.txt', '--json'], { cwd })
    const summary = JSON.parse(out)
    expect(code).toBe(1)
    expect(summary.documents).toMatchObject([{ path: `plans/${plan}`, targets: expect.any(Number) }])
    expect(summary.problems).toMatchObject([{ path: 'nowhere.txt', code: 'file-not-found' }])
    expect(summary.counts.documents).toBe(1)
    expect(err).toBe('kehoach: nowhere.txt: There is no such file or folder. Check the path.\n')
  })

  it('says nothing with --quiet', async () => {
    const { code, out, err } = await run(['ingest', 'plans', '--quiet'], { cwd: folderWith(plan) })
    expect([code, out, err]).toEqual([0, '', ''])
  })

  it('reads standard input', async () => {
    const cwd = temporaryFolder()
    const { code } = await run(['ingest', '-'], { cwd, input: readFileSync(join(plans, plan)) })
    expect(code).toBe(0)
    expect(documentsIn(cwd).map(({ source }) => source.path)).toEqual(['-'])
  })

  it('keeps the time of the run and the place of the folder out of the dataset', async () => {
    const cwd = folderWith(plan)
    await run(['ingest', join(cwd, 'plans')], { cwd })
    const all = Object.entries(contentsOf(join(cwd, 'extracted'))).filter(([path]) => path.endsWith('.json'))
    for (const [, content] of all) {
      expect(content).not.toContain(cwd)
      expect(content).not.toMatch(/milliseconds|generated|T[0-9]{2}:[0-9]{2}/)
    }
  })

  it('prints plain lines without colours where there is no terminal', async () => {
    const { out, err } = await run(['ingest', 'plans'], { cwd: folderWith(plan) })
    expect(err).toMatch(
      new RegExp(`^1/1 plans/${plan}: [0-9]+ targets, [0-9]+ tasks, [0-9]+ warnings, [0-9]+ ms\n$`),
    )
    expect(out + err).not.toContain('\u001b')
  })

  it('does not read its own output', async () => {
    const cwd = folderWith(plan)
    await run(['ingest', '.', '--out', 'extracted'], { cwd })
    const { out } = await run(['ingest', '.', '--out', 'extracted', '--json'], { cwd })
    expect(JSON.parse(out).documents).toHaveLength(1)
  })

  it('keeps one of two files that hold one document, and says so', async () => {
    const cwd = folderWith(plan)
    cpSync(join(plans, plan), join(cwd, 'plans/copy.txt'))
    const { code, out } = await run(['ingest', 'plans'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain(`plans/copy.txt holds the same document as plans/${plan}`)
    expect(documentsIn(cwd)).toHaveLength(1)
  })

  it('reads a file once that is named twice', async () => {
    const cwd = folderWith(plan)
    const { out } = await run(['ingest', 'plans', `./plans/${plan}`, `plans/${plan}`, '--json'], { cwd })
    expect(JSON.parse(out)).toMatchObject({ documents: [{ path: `plans/${plan}` }], duplicates: [] })
  })

  it('says which files of a folder it leaves out', async () => {
    const cwd = folderWith(plan)
    writeFileSync(join(cwd, 'plans/photo.gif'), '')
    const { code, out } = await run(['ingest', 'plans'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain('Left out: plans/photo.gif.')
  })

  it('does not follow a link back to its own folder', async () => {
    const cwd = folderWith(plan)
    symlinkSync('..', join(cwd, 'plans/up'))
    const { code } = await run(['ingest', 'plans', '--quiet'], { cwd })
    expect(code).toBe(0)
  })
})

describe('kehoach ingest of bad input', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values)
  const cases: [string, string | Uint8Array, string][] = [
    ['an empty file', '', 'file-empty'],
    ['white space', ' \n\t\n', 'file-empty'],
    ['bytes under the name of a text', bytes(0x00, 0x01, 0x02, 0xff), 'not-text'],
    [
      'a picture under the name of a text',
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
      'picture-broken',
    ],
    ['broken UTF-8', bytes(0x4b, 0xe1, 0xba, 0x0a), 'encoding-broken'],
    ['a line of 3 million letters', 'a'.repeat(3_000_000), 'line-too-long'],
    ['a line of 50 MB', 'a'.repeat(50_000_000), 'file-too-large'],
  ]
  it.each(cases)(
    '%s is named with the reason and the remedy; the others are written',
    async (_, content, code) => {
      const cwd = folderWith(plan)
      writeFileSync(join(cwd, 'plans/bad.txt'), content)
      const ran = await run(['ingest', 'plans', '--json'], { cwd })
      const { problems, documents } = JSON.parse(ran.out)
      expect(ran.code).toBe(1)
      expect(problems).toMatchObject([{ path: 'plans/bad.txt', code }])
      expect(documents).toHaveLength(1)
      expect(ran.err).toBe(`kehoach: plans/bad.txt: ${problems[0].reason} ${problems[0].remedy}\n`)
      expect((await run(['validate'], { cwd })).code).toBe(0)
    },
  )

  it('more from standard input than is read', async () => {
    const cwd = temporaryFolder()
    const { code, err } = await run(['ingest', '-'], { cwd, input: 'a'.repeat(21 * 1024 * 1024) })
    expect(code).toBe(1)
    expect(err).toMatch(/kehoach: -: The text has \d+ bytes; the most is 20971520\./)
  })

  it('a folder without any plan', async () => {
    const cwd = folderWith()
    const { code, out, err } = await run(['ingest', 'plans'], { cwd })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(
      /^kehoach: plans: The folder holds no file of a format that is read\. Put plans into it/,
    )
    expect(existsSync(join(cwd, 'extracted'))).toBe(false)
  })

  it('nothing of a folder that is named beside the one it lies in', async () => {
    const { code, err } = await run(['ingest', '.', 'plans', 'plans'], { cwd: folderWith(plan) })
    expect(code).toBe(0)
    expect(err).not.toContain('kehoach:')
  })

  it('a pattern that nothing fits', async () => {
    const { code, err } = await run(['ingest', 'plans/*.doc'], { cwd: folderWith(plan) })
    expect([code, err]).toEqual([1, 'kehoach: plans/*.doc: No file fits this pattern. Check the path.\n'])
  })

  it('an output folder that is a file', async () => {
    const cwd = folderWith(plan)
    writeFileSync(join(cwd, 'out'), '')
    const { code, out, err } = await run(['ingest', 'plans', '--out', 'out/data'], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(`kehoach: out/data: ${join(cwd, 'out')} is a file. Name a folder with --out.\n`)
  })

  it.skipIf(process.getuid?.() === 0)('a file and a folder without rights', async () => {
    const cwd = folderWith(plan)
    chmodSync(join(cwd, 'plans', plan), 0o000)
    const unread = await run(['ingest', 'plans', '--quiet'], { cwd })
    expect([unread.code, unread.err]).toEqual([
      1,
      `kehoach: plans/${plan}: You have no right to read the file. Check its rights.\n`,
    ])
    mkdirSync(join(cwd, 'locked'), { mode: 0o500 })
    const unwritten = await run(['ingest', 'plans', '--out', 'locked/data'], { cwd })
    expect(unwritten.code).toBe(2)
    expect(unwritten.err).toContain('kehoach: locked/data: The folder cannot be written (EACCES).')
  })

  it('a dataset of which a document has been damaged', async () => {
    const cwd = folderWith(plan, '43-kh-ubnd-2025.txt')
    await run(['ingest', `plans/${plan}`], { cwd })
    const [damaged] = Object.keys(contentsOf(join(cwd, 'extracted'))).filter((path) =>
      path.startsWith('documents/'),
    )
    writeFileSync(join(cwd, 'extracted', damaged!), '{')
    const { code, err } = await run(['ingest', 'plans/43-kh-ubnd-2025.txt', '--quiet'], { cwd })
    expect(code).toBe(1)
    expect(err).toBe(
      `kehoach: extracted/${damaged}: is not JSON. Remove this file and read its plan again.\n`,
    )
  })

  it('a dataset that an earlier version of the program wrote', async () => {
    const cwd = folderWith(plan)
    await run(['ingest', `plans/${plan}`], { cwd })
    const folder = join(cwd, 'extracted')
    for (const [path, content] of Object.entries(contentsOf(folder)))
      if (path.endsWith('.json'))
        writeFileSync(
          join(folder, path),
          String(content).replace(/"schemaVersion": "[^"]+"/, '"schemaVersion": "0.9.0"'),
        )
    const { code, err } = await run(['ingest', 'plans', '--quiet'], { cwd })
    expect(code).toBe(1)
    expect(err).toMatch(/ was written in the form 0\.9\.0 .*new folder with --out.*judgements\.jsonl/)
    const check = await run(['validate'], { cwd })
    expect([check.code, check.out]).toEqual([
      1,
      expect.stringContaining('manifest.json: schemaVersion: is 0.9.0 [other-version]'),
    ])
    expect(check.err).toContain('Read the plans into a new folder')
  })
})
