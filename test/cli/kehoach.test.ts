import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../knowledge/load.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { run } from './run.js'

describe('kehoach', () => {
  it.each([
    [['--help']],
    [['ingest', '--help']],
    [['validate', '--help']],
    [['show', '--help']],
    [['check', '--help']],
  ])('%j explains itself, with examples', async (words) => {
    const { code, out, err } = await run(words, { cwd: temporaryFolder() })
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Usage: kehoach/)
    expect(out).toMatch(/^Examples:\n {2}\S/m)
  })

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const { code, out } = await run(['--version'], { cwd: temporaryFolder() })
    expect([code, out]).toEqual([0, `${version}\n`])
  })

  it.each([
    ['no command', []],
    ['an unknown command', ['ingset']],
    ['an unknown option', ['validate', '--fast']],
    ['no path', ['ingest']],
    ['jobs that are no number', ['ingest', 'x', '--jobs', 'many']],
    ['no jobs', ['ingest', 'x', '--jobs', '0']],
    ['nothing to show', ['show']],
    ['a dataset that is not there', ['validate', 'nowhere']],
    ['a record of a dataset that is not there', ['show', '1/KH-UBND']],
  ])('ends with 2 on %s', async (_, words) => {
    const { code, out, err } = await run(words, { cwd: temporaryFolder() })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words.length === 0 ? /^Usage: kehoach/ : /^kehoach: /)
    expect(err).not.toMatch(/^ {4}at /m)
  })
})
