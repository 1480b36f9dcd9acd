import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** LibreOffice of this machine. */
export interface LibreOffice {
  /** What to call. */
  readonly command: string
  /** Such as `7.4.7.2`. */
  readonly version: string
}

/** LibreOffice, where it is installed; null where it is not. */
export async function findLibreOffice(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): Promise<LibreOffice | null> {
  for (const command of places(env, platform)) {
    const version = await versionOf(command, env)
    if (version !== null) return { command, version }
  }
  return null
}

/** Where it may be: on Windows and macOS its installer does not put it on the path. */
function places(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return ['soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice']
  if (platform === 'win32') {
    const programs = [env.ProgramFiles, env['ProgramFiles(x86)']].filter((folder) => folder !== undefined)
    return ['soffice.com', ...programs.map((folder) => join(folder, 'LibreOffice', 'program', 'soffice.com'))]
  }
  return ['soffice', 'libreoffice']
}

async function versionOf(command: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)(command, ['--version'], { env, timeout: 20_000 })
    return /LibreOffice\D* (\d+(?:\.\d+)+)/.exec(stdout)?.[1] ?? null
  } catch {
    return null
  }
}
