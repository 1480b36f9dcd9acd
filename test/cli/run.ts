import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../knowledge/load.js'

/** The built program; `npm test` builds it first. */
export const program = join(root, 'dist/bin/kehoach.js')

/** The five plans that come with the project. */
export const plans = join(root, 'fixtures/plans')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly cwd: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the program as a user would, and waits for its end. */
export function run(words: readonly string[], { cwd, input, env }: RunOptions): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], { cwd, env: { ...process.env, ...env } })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.on('error', () => {}) // the program may end before it has read all
    child.stdin.end(input)
  })
}
