import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import CFB from 'cfb'
import { afterEach, expect, it, vi } from 'vitest'
import { findLibreOffice } from '../../parsers/libreoffice/program.js'
import { defaultLimits } from '../../parsers/limits.js'
import { defaultOptions } from '../../parsers/options.js'
import { parse } from '../../parsers/parse.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { paragraph, wordFile } from './docx/word-file.js'

/** A document of WordPerfect 5.1: its header, then its text with 0A at the end of a line. */
const wordPerfect = new Uint8Array([
  ...[0xff, 0x57, 0x50, 0x43, 16, 0, 0, 0, 1, 0x0a, 0, 1, 0, 0, 0, 0],
  ...new TextEncoder().encode('KE HOACH\nphat trien kinh te\n'),
])

function oldWord(): Uint8Array {
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_add(file, '/WordDocument', Buffer.from([0xdc, 0xa5, 0x65, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer)
}

/** Puts a program in LibreOffice's place that does what is given with the folder `$out` and the file `$in`. */
function fakeOffice(does: string): string {
  const folder = temporaryFolder()
  const script = `#!/bin/sh
if [ "$1" = --version ]; then echo "LibreOffice 7.4.7.2"; exit; fi
echo "$@" > ${folder}/words
while [ $# -gt 0 ]; do
  case "$1" in --outdir) out=$2; shift;; -env:*) profile=\${1#*file://};; esac
  in=$1; shift
done
${does}
`
  writeFileSync(join(folder, 'soffice'), script)
  chmodSync(join(folder, 'soffice'), 0o755)
  vi.stubEnv('PATH', `${folder}:/usr/bin:/bin`)
  return folder
}

afterEach(() => vi.unstubAllEnvs())

const read = (bytes: Uint8Array, seconds = 60) =>
  parse({ path: 'plan.doc', bytes }, { ...defaultOptions, limits: { ...defaultLimits, seconds } })

const onUnix = it.skipIf(process.platform === 'win32')

onUnix.each([
  ['WordPerfect', wordPerfect],
  ['Word 6', oldWord()],
])('a document of %s is what LibreOffice makes of it, without macros', async (_, bytes) => {
  const made = join(temporaryFolder(), 'made.docx')
  writeFileSync(made, wordFile(paragraph('KẾ HOẠCH')))
  const folder = fakeOffice(
    `mkdir -p "$out"; cp ${made} "$out/document.docx"; cp "$in" ${made}.in; cp "$profile/user/registrymodifications.xcu" ${made}.xcu; echo "$out" > ${made}.out`,
  )
  const parsed = await read(bytes)
  if (!parsed.ok) throw new Error(parsed.problem.reason)
  expect(String(parsed.file.value).trim()).toBe('KẾ HOẠCH')
  expect(new Uint8Array(readFileSync(`${made}.in`))).toEqual(bytes)
  expect(readFileSync(join(folder, 'words'), 'utf8')).toContain('--headless')
  expect(readFileSync(`${made}.xcu`, 'utf8')).toContain(
    'name="DisableMacrosExecution" oor:op="fuse"><value>true',
  )
  expect(existsSync(readFileSync(`${made}.out`, 'utf8').trim())).toBe(false)
})

onUnix('is refused where LibreOffice cannot read it, or takes too long', async () => {
  for (const does of ['exit 1', 'sleep 600']) {
    fakeOffice(does)
    expect(await read(wordPerfect, 1)).toMatchObject({
      problem: { code: 'format-too-old', reason: expect.stringContaining('LibreOffice cannot read it') },
    })
  }
})

onUnix('is refused where LibreOffice is not installed, with what to do', async () => {
  vi.stubEnv('PATH', temporaryFolder())
  expect(await read(wordPerfect)).toMatchObject({
    problem: { code: 'format-too-old', remedy: expect.stringContaining('kehoach doctor') },
  })
})

it('is read by the real LibreOffice, where it is installed', async ({ skip }) => {
  if ((await findLibreOffice()) === null) skip()
  const parsed = await read(wordPerfect)
  if (!parsed.ok) throw new Error(parsed.problem.reason)
  expect(String(parsed.file.value).trim().split('\n')).toEqual(['KE HOACH', 'phat trien kinh te'])
}, 120_000)
