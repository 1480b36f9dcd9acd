import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { root } from '../../knowledge/load.js'
import { madePatterns, type Pattern, sourceFiles, writtenPatterns } from './patterns.js'
import { type Pump, pumpsOf } from './pumps.js'

vi.setConfig({ testTimeout: 600_000 })

/** How long the texts are, in characters; the second is four times the first. */
const lengths = [3000, 12_000] as const
/** Four times the text may take eight times the time; 16 is quadratic. Less than so many seconds is noise. */
const growth = 8
const noise = 0.04

async function useProgram(): Promise<void> {
  for (const path of sourceFiles().filter((one) => !/^cli\/kehoach|write-json/.test(one)))
    await import(join(root, path))
  const { ingest } = await import('../../pipeline/ingest.js')
  const folder = join(root, 'fixtures/holdout')
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt')))
    await ingest({ path: name, bytes: readFileSync(join(folder, name)) })
}

/** Seconds of the processor that it takes to find all matches in a text; the least of three where it is long. */
function secondsFor({ source, flags }: Pattern, text: string): number {
  const isSticky = flags.includes('y')
  const pattern = new RegExp(source, isSticky || flags.includes('g') ? flags : `${flags}g`)
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 && least > noise; tries++) {
    const start = process.cpuUsage()
    if (isSticky) pattern.exec(text)
    else text.replace(pattern, '')
    least = Math.min(least, process.cpuUsage(start).user / 1e6)
  }
  return least
}

const textOf = ({ lead, piece }: Pump, length: number, end: string): string =>
  lead + piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + end

/** The inputs on which a pattern takes more than its share. */
function slowInputs(pattern: Pattern): string[] {
  const slow: string[] = []
  for (const pump of pumpsOf(pattern.source, pattern.flags)) {
    for (const end of ['', '\u0001']) {
      const seconds = secondsFor(pattern, textOf(pump, lengths[1], end))
      if (seconds <= noise) continue
      const less = secondsFor(pattern, textOf(pump, lengths[0], end))
      if (seconds > growth * less) slow.push(JSON.stringify(pump))
    }
  }
  return slow
}

it.runIf(process.env.FUZZ)('every pattern takes time in proportion to its worst input', async () => {
  const made = await madePatterns(useProgram)
  const all = new Map([...made, ...writtenPatterns()].map((one) => [`/${one.source}/${one.flags}`, one]))
  const slow = [...all.values()].flatMap((pattern) => {
    const inputs = slowInputs(pattern)
    if (inputs.length === 0) return []
    return [
      `${pattern.where} /${pattern.source.slice(0, 200)}/${pattern.flags} on ${inputs.slice(0, 3).join(' ')}`,
    ]
  })
  if (process.env.FUZZ) console.info(`${all.size} patterns, ${made.length} of them made as the program runs`)
  expect(slow).toEqual([])
  expect(all.size).toBeGreaterThan(300)
})
