import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../knowledge/load.js'
import { appendJudgement } from '../../pipeline/judge/append.js'
import { judgementsPath, readJudgementLog, readJudgements } from '../../pipeline/judge/read.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { logOf, pair, undo } from './samples.js'

function child(script: string, ...words: string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const process_ = spawn(process.execPath, [join(root, 'test/judge', script), ...words], {
      stdio: 'inherit',
    })
    process_.on('error', reject).on('close', resolve)
  })
}

describe('appendJudgement', () => {
  it('makes the log, and adds to its end', async () => {
    const folder = temporaryFolder()
    const same = pair('same')
    await appendJudgement(folder, same)
    await appendJudgement(folder, undo(same))
    const text = readFileSync(join(folder, judgementsPath), 'utf8')
    expect(text.startsWith(logOf([same]))).toBe(true)
    expect(await readJudgements(folder)).toHaveLength(2)
  })

  it.each(['{"kind":"sam', 'x', '{}\n{"kind'])('starts on a new line after %j', async (torn) => {
    const folder = temporaryFolder()
    const log = join(folder, judgementsPath)
    writeFileSync(log, torn)
    const same = pair('same')
    await appendJudgement(folder, same)
    expect(readFileSync(log, 'utf8')).toBe(`${torn}\n${logOf([same])}`)
  })

  it('does not write what is no judgement', async () => {
    const folder = temporaryFolder()
    await expect(appendJudgement(folder, { ...pair('same'), by: '' })).rejects.toThrow(/by/)
    expect(existsSync(join(folder, judgementsPath))).toBe(false)
  })

  it('reads nothing where there is no log', async () => {
    expect(await readJudgementLog(temporaryFolder())).toEqual({ judgements: [], damaged: [] })
  })

  it('loses nothing of 8 processes that write 100 lines each', async () => {
    const folder = temporaryFolder()
    const writers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const codes = await Promise.all(writers.map((writer) => child('append-lines.mjs', folder, writer, '100')))
    expect(codes).toEqual(writers.map(() => 0))
    const { judgements, damaged } = await readJudgementLog(folder)
    expect(damaged).toEqual([])
    expect(judgements).toHaveLength(800)
    for (const writer of writers) {
      const own = judgements.flatMap((one) =>
        one.kind === 'settle' && one.by === writer ? [one.subject] : [],
      )
      expect(own).toEqual(own.map((_, line) => `doubt-${writer}-${line}`))
      expect(own).toHaveLength(100)
    }
  })

  it('loses nothing of others where writers are killed in the middle of a line', async () => {
    const folder = temporaryFolder()
    const log = join(folder, judgementsPath)
    const writers = ['a', 'b'].map((writer) => child('append-lines.mjs', folder, writer, '150'))
    const killed = await Promise.all(Array.from({ length: 6 }, () => child('torn-writer.mjs', log)))
    expect(killed).toEqual(killed.map(() => null))
    expect(await Promise.all(writers)).toEqual([0, 0])
    const { judgements, damaged } = await readJudgementLog(folder)
    expect(new Set(judgements.map(({ id }) => id)).size).toBe(300)
    expect(damaged.length).toBeGreaterThan(0)
    expect(damaged.length).toBeLessThanOrEqual(6)
  })

  it('writes its line again where it was glued to a torn one', async () => {
    const folder = temporaryFolder()
    const log = join(folder, judgementsPath)
    const same = pair('same')
    writeFileSync(log, logOf([undo(same)]))
    const tear = setInterval(() => appendFileSync(log, '{"kind'), 0)
    for (let count = 0; count < 50; count++) await appendJudgement(folder, pair('different'))
    clearInterval(tear)
    const { judgements } = await readJudgementLog(folder)
    expect(new Set(judgements.map(({ id }) => id)).size).toBe(51)
  })
})
