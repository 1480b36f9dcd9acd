import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../knowledge/load.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { run } from './run.js'
import { planOf2023, planOf2025 } from './two-plans.js'

const scan = join(root, 'fixtures/scans/345-appendix.jpg')

it('tells formats, encodings, what needs OCR and what is the same, and writes nothing', async () => {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'a.txt'), planOf2023)
  writeFileSync(join(cwd, 'b.txt'), planOf2023)
  writeFileSync(join(cwd, 'c.txt'), Buffer.from(`\ufeff${planOf2023}`, 'utf16le'))
  writeFileSync(join(cwd, 'd.txt'), planOf2025)
  copyFileSync(scan, join(cwd, 'e.png'))
  const { code, out } = await run(['scan', '.', '--json'], { cwd })
  const { files, identical, samePlan, problems } = JSON.parse(out)
  const told = files.map((file: Record<string, unknown>) => [
    file.path,
    file.format,
    file.encoding,
    file.number,
  ])
  expect(told).toEqual([
    ['a.txt', 'text', 'utf-8', '25/KH-UBND'],
    ['b.txt', 'text', 'utf-8', '25/KH-UBND'],
    ['c.txt', 'text', 'utf-16le', '25/KH-UBND'],
    ['d.txt', 'text', 'utf-8', '41/KH-UBND'],
    ['e.png', 'jpeg', null, null],
  ])
  expect(files[4]).toMatchObject({ pages: 1, toRecognise: [1], problem: null })
  expect(files[4].mismatch).toContain('.png')
  expect([code, identical, samePlan, problems]).toEqual([0, [['a.txt', 'b.txt']], [['a.txt', 'c.txt']], []])
  expect(readdirSync(cwd)).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.png'])
})

it('says what cannot be read and why, beside what can', async () => {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'a.txt'), planOf2023)
  writeFileSync(join(cwd, 'b.gif'), 'GIF89a')
  copyFileSync(join(root, 'fixtures/formats/encrypted.pdf'), join(cwd, 'c.pdf'))
  const { code, out, err } = await run(['scan', '.', 'nowhere.txt'], { cwd, env: { COLUMNS: '200' } })
  expect(code).toBe(1)
  expect(out).toMatch(/^b\.gif +gif .*not read: The file is of no format that is read/m)
  expect(out).toMatch(/^c\.pdf +pdf .*not read: The PDF is encrypted\./m)
  expect(out).toContain('Files: 3; need OCR: 0; cannot be read: 2; compared as plans: 1,')
  expect(err).toContain('nowhere.txt: There is no such file or folder.')
})

it('says of a path that is not there only that', async () => {
  const { code, out, err } = await run(['scan', 'nowhere'], { cwd: temporaryFolder() })
  expect([code, out, err]).toEqual([
    1,
    '',
    'kehoach: nowhere: There is no such file or folder. Check the path.\n',
  ])
})

it('refuses to be run without a path', async () => {
  expect((await run(['scan'], { cwd: root })).code).toBe(2)
})
