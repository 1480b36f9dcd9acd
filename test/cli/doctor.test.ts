import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { installWords } from '../../cli/doctor-install.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { run } from './run.js'

/** A folder of programs that say what is given; nothing else is on the path. */
function programs(cwd: string, said: Readonly<Record<string, string>>): Record<string, string> {
  const folder = join(cwd, 'bin')
  mkdirSync(folder)
  for (const [name, script] of Object.entries(said)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  return { PATH: folder, XDG_CACHE_HOME: join(cwd, 'cache') }
}

const tesseract = (version: string, languages: string): string =>
  `if [ "$1" = --version ]; then echo "tesseract ${version}"; else echo "List of languages:"; printf '${languages}'; fi`

const onLinux = it.skipIf(process.platform !== 'linux')

onLinux('tells what is here, and what would read a scan', async () => {
  const cwd = temporaryFolder()
  const env = programs(cwd, {
    tesseract: tesseract('5.3.0', 'eng\\nvie\\n'),
    soffice: 'echo "LibreOffice 24.2.1.2 40(Build:1)"',
    git: 'echo "git version 2.39.5"',
    'fc-list': 'printf "Zeta Sans,Zeta\\nAlpha Serif\\nAlpha Serif\\nBeta\\nGamma\\n"',
  })
  mkdirSync(join(cwd, 'cache/kehoach/pages'), { recursive: true })
  writeFileSync(join(cwd, 'cache/kehoach/pages/a.json'), '12345')
  const { code, out } = await run(['doctor', '--json'], { cwd, env })
  const { parts, engine, cache } = JSON.parse(out)
  expect(parts.map(({ name, state, found }: Record<string, string>) => [name, state, found])).toEqual([
    ['tesseract', 'here', '5.3.0, vie'],
    ['LibreOffice', 'here', '24.2.1.2'],
    ['git', 'here', '2.39.5'],
    ['fonts', 'here', 'Alpha Serif, Beta, Gamma and 1 more'],
  ])
  expect(engine).toEqual({ ok: true, name: 'tesseract 5.3.0 vie' })
  expect(cache).toEqual({ folder: join(cwd, 'cache/kehoach/pages'), pages: 1, bytes: 5 })
  expect(code).toBe(0)
})

onLinux('tells what is missing, what it would add and how to install it', async () => {
  const cwd = temporaryFolder()
  const { code, out } = await run(['doctor'], { cwd, env: { ...programs(cwd, {}), COLUMNS: '250' } })
  expect(out).toMatch(/^tesseract +missing +scans .* sudo apt install tesseract-ocr tesseract-ocr-vie$/m)
  expect(out).toMatch(/^LibreOffice +missing +documents of Word 6 .* sudo apt install libreoffice-writer$/m)
  expect(out).toMatch(/^git +missing /m)
  expect(out).toMatch(/^fonts +missing /m)
  expect(out).toMatch(/^Scans are read by tesseract\.js 7\.\d+\.\d+ vie 1\.0\.0\.$/m)
  expect(out).toContain(`${join(cwd, 'cache/kehoach/pages')}: 0 pages, 0.0 MB.`)
  expect(code).toBe(0)
})

onLinux.each([
  ['without the data for Vietnamese (vie)', '5.3.0', 'eng\\n'],
  ['older than 4', '3.05.02', 'vie\\n'],
])('tells that tesseract is there and of no use: %s', async (why, version, languages) => {
  const cwd = temporaryFolder()
  const env = programs(cwd, { tesseract: tesseract(version, languages) })
  const { out } = await run(['doctor', '--json'], { cwd, env })
  const { parts, engine } = JSON.parse(out)
  expect(parts[0]).toMatchObject({ name: 'tesseract', state: 'unfit', found: `${version}, ${why}` })
  expect(engine.name).toContain('tesseract.js')
})

it('knows how to install on each system', () => {
  expect(installWords('tesseract', 'darwin')).toBe('brew install tesseract tesseract-lang')
  expect(installWords('LibreOffice', 'win32')).toContain('TheDocumentFoundation.LibreOffice')
})
