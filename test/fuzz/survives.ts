import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../knowledge/load.js'

/** What no input may cost: seconds of the processor, and megabytes more than before. */
export const limits = { seconds: 1, megabytes: 1024 }

/** Where inputs are kept that once were too much; they are tried again by every run of the tests. */
export const keptInputs = join(root, 'fixtures/fuzz')

/** What the worst of some inputs cost. */
export interface Cost {
  seconds: number
  megabytes: number
}

/**
 * Gives a reader an input. One that makes it throw, or costs more than the limits in each of three tries, is kept under
 * `fixtures/fuzz`, and the error says so.
 *
 * @param worst is raised to what this input cost
 * @param seconds of the processor that it may take
 */
export async function expectSurvives(
  read: (bytes: Uint8Array) => unknown,
  bytes: Uint8Array,
  name: string,
  worst: Cost,
  seconds: number = limits.seconds,
): Promise<void> {
  try {
    const cost = await leastCost(() => read(bytes))
    worst.seconds = Math.max(worst.seconds, cost.seconds)
    worst.megabytes = Math.max(worst.megabytes, cost.megabytes)
    if (cost.seconds > seconds) throw new Error(`took ${cost.seconds.toFixed(1)} s of the processor`)
    if (cost.megabytes > limits.megabytes) throw new Error(`took ${Math.round(cost.megabytes)} MB`)
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}; the input is ${keep(bytes)}`, { cause: error })
  }
}

function keep(bytes: Uint8Array): string {
  const path = join(keptInputs, createHash('sha256').update(bytes).digest('hex').slice(0, 12))
  mkdirSync(keptInputs, { recursive: true })
  writeFileSync(path, bytes)
  return path
}

/** Of the processor, for a clock would count what else the machine does; the first time it may be compiling. */
async function leastCost(call: () => unknown): Promise<Cost> {
  let least: Cost = { seconds: Number.POSITIVE_INFINITY, megabytes: Number.POSITIVE_INFINITY }
  for (let tries = 0; tries < 3; tries++) {
    const rss = process.memoryUsage.rss()
    const start = process.cpuUsage()
    await call()
    const { user, system } = process.cpuUsage(start)
    const megabytes = Math.max(0, process.memoryUsage.rss() - rss) / 2 ** 20
    least = {
      seconds: Math.min(least.seconds, (user + system) / 1e6),
      megabytes: Math.min(least.megabytes, megabytes),
    }
    if (least.seconds <= limits.seconds && least.megabytes <= limits.megabytes) return least
  }
  return least
}
