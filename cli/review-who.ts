import { spawnSync } from 'node:child_process'
import { Failure } from './failure.js'

/**
 * Who decides: who was named, else the user of the system, else the user of git.
 *
 * @throws Failure where nothing tells
 */
export function whoDecides(named: string | undefined): string {
  const names = [named, process.env.USER, process.env.USERNAME].map((name) => name?.normalize('NFC').trim())
  const who = names.find((name) => name) ?? gitUser()
  if (who) return who
  throw new Failure('--by', 'Nothing tells who decides.', 'Say it, as in --by "Nguyễn Thị Lan".', 2)
}

function gitUser(): string | undefined {
  const { status, stdout } = spawnSync('git', ['config', 'user.name'], { encoding: 'utf8' })
  return status === 0 ? stdout.normalize('NFC').trim() : undefined
}
