import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LibreOffice } from './program.js'

/**
 * A document as LibreOffice writes it anew as DOCX, with a profile and a folder of its own that are removed afterwards.
 *
 * @param seconds how long it may take
 * @returns null where LibreOffice cannot read it, or takes longer
 */
export async function convertToDocx(
  office: LibreOffice,
  bytes: Uint8Array,
  seconds: number,
): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-office-'))
  try {
    const profile = join(folder, 'profile')
    const out = join(folder, 'out')
    // What the file is, LibreOffice tells by its content: its name says nothing.
    const path = join(folder, 'document')
    await mkdir(join(profile, 'user'), { recursive: true })
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings)
    await writeFile(path, bytes)
    await runToEnd(
      office.command,
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        ...['--headless', '--norestore', '--nolockcheck', '--nodefault'],
        ...['--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, path],
      ],
      seconds,
    )
    const [made] = await readdir(out).catch(() => [])
    return made === undefined ? null : await readFile(join(out, made))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** The profile's settings: no macros, no active content, nothing fetched that a document links to. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${[
  ['Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['Common/Security/Scripting', 'DisableActiveContent', 'true'],
  ['Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['Writer/Content/Update', 'Link', '2'],
]
  .map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.Office.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  .join('\n')}
</oor:items>
`

/** Runs a program until its end, or until its time is over: then it is killed with all that it has started. */
function runToEnd(command: string, words: readonly string[], seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const isGroup = process.platform !== 'win32'
    const child = spawn(command, words, { stdio: 'ignore', detached: isGroup })
    const late = setTimeout(() => {
      if (isGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    }, seconds * 1000)
    const end = (): void => {
      clearTimeout(late)
      resolve()
    }
    child.on('error', end)
    child.on('close', end)
  })
}
