import { createContext, Script } from 'node:vm'
import type { Pattern } from './patterns.js'
import type { Pump } from './pumps.js'

/** How long the texts are, in characters; the second is four times the first. */
const lengths = [3000, 12_000] as const
/** A short text that takes less than so many milliseconds is no pattern's worst: quadratic ones take five and more. */
const harmless = 2
/** Four times the text may take eight times the time; 16 is quadratic. Less than so many seconds is noise. */
const growth = 8
const noise = 0.04
/** What does not end in so many milliseconds never does, even on a machine that does much else. */
const endless = 120_000

/** What comes behind: nothing, or what no pattern wants there. */
const ends = ['', '\u0001']

/** Tells whether the time to find all matches of a pattern grows faster than the text, where a piece comes again and again. */
export function growsTooFast(pattern: Pattern, pump: Pump): boolean {
  const [short, long] = lengths
  return ends.some((end) => {
    const start = performance.now()
    if (!findAll(pattern, textOf(pump, short, end))) return true
    if (performance.now() - start < harmless) return false
    const seconds = leastSeconds(pattern, textOf(pump, long, end))
    return seconds > noise && seconds > growth * leastSeconds(pattern, textOf(pump, short, end))
  })
}

const textOf = ({ lead, piece }: Pump, length: number, end: string): string =>
  lead + piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + end

/** Of the processor; the least of three where it is long, and infinite where it does not end. */
function leastSeconds(pattern: Pattern, text: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 && least > noise; tries++) {
    const start = process.cpuUsage()
    if (!findAll(pattern, text)) return Number.POSITIVE_INFINITY
    least = Math.min(least, process.cpuUsage(start).user / 1e6)
  }
  return least
}

const context = createContext({ work: () => {} })
const script = new Script('work()')

/** Finds all matches, or gives up: only code in a context of its own can be stopped while a pattern is at work. */
function findAll({ source, flags }: Pattern, text: string): boolean {
  const isSticky = flags.includes('y')
  const pattern = new RegExp(source, isSticky || flags.includes('g') ? flags : `${flags}g`)
  context.work = isSticky ? () => pattern.exec(text) : () => text.replace(pattern, '')
  try {
    script.runInContext(context, { timeout: endless })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false
    throw error
  }
}
