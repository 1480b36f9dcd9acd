import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { passwordLine } from '../desk/safety/passwords.js'
import { writeAtomically } from '../pipeline/dataset/atomic.js'
import { Failure } from './failure.js'
import type { Terminal } from './terminal.js'

export interface AddUserOptions {
  readonly passwords?: string
}

/** The shortest password that is taken. */
const shortest = 10

/**
 * Writes a person into a password file; one who is there gets the new password.
 *
 * @throws Failure where the name or the password cannot be taken, or the file cannot be written
 */
export async function runAddUser(
  typed: string,
  { passwords: path }: AddUserOptions,
  terminal: Terminal,
): Promise<void> {
  const name = typed.normalize('NFC').trim()
  if (path === undefined)
    throw new Failure('--passwords', 'It is not said which file.', 'Name it: --passwords desk-users', 2)
  if (!/^[^:\p{C}]{1,80}$/u.test(name))
    throw new Failure(typed, 'This cannot be a name.', 'Give 1 to 80 characters without a colon.', 2)
  const password = await askPassword()
  if (password.length < shortest)
    throw new Failure(name, 'The password is too short.', `Give at least ${shortest} characters.`, 2)
  const line = await passwordLine(name, password)
  const lines = (await readIfThere(path))
    .split('\n')
    .filter((one) => one !== '' && !one.startsWith(`${name}:`))
  try {
    await writeAtomically(path, `${[...lines, line].join('\n')}\n`)
  } catch (error) {
    const reason = `The file cannot be written (${(error as Error).message}).`
    throw new Failure(path, reason, 'Name another with --passwords.', 1, { cause: error })
  }
  terminal.out(`${path}: ${name} may sign in.`)
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw new Failure(path, 'The file cannot be read.', 'Check its rights.', 1, { cause: error })
  }
}

/** A password that is typed does not show. */
async function askPassword(): Promise<string> {
  const isTyped = process.stdin.isTTY
  if (isTyped) process.stderr.write('Password: ')
  const silent = new Writable({ write: (_, __, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: isTyped })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
    if (isTyped) process.stderr.write('\n')
  }
}
