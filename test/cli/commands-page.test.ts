import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../knowledge/load.js'
import { program, run } from './run.js'

const page = readFileSync(join(root, 'docs/commands.md'), 'utf8')

/** The names of the commands that a help lists. */
async function commandsOf(...words: string[]): Promise<string[]> {
  const { out } = await run([...words, '--help'], { cwd: root })
  const list = out.split('Commands:\n')[1]?.split('\n\n')[0] ?? ''
  return [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name!)
}

describe('docs/commands.md', () => {
  it('has every command', async () => {
    const names = await commandsOf()
    expect(names).toEqual(expect.arrayContaining(['ingest', 'timeline', 'tasks', 'review']))
    for (const name of names) expect(page).toMatch(new RegExp(`\`kehoach ${name}\\b`))
  })

  it('is true to the help: each has examples and says its exit codes', async () => {
    for (const name of await commandsOf()) {
      const { code, out } = await run([name, '--help'], { cwd: root })
      expect([name, code, out.includes('\nExamples:\n'), out.includes('\nExit codes: ')]).toEqual([
        name,
        0,
        true,
        true,
      ])
    }
  })

  it('is true to the help: `desk add-user` names the option that it needs', async () => {
    const { out } = await run(['desk', 'add-user', '--help'], { cwd: root })
    expect(out).toMatch(/^ {2}--passwords <file> /m)
  })
})

it.skipIf(process.platform === 'win32')('the built program may be run by its name, as npm link does', () => {
  expect(statSync(program).mode & 0o111).toBe(0o111)
})
