import { expect } from 'vitest'

/** Less of the processor than this many seconds is noise. */
const noise = 0.1
/** Four times the input may take ten times the work; sixteen would be quadratic. */
const most = 10

/**
 * Expects that four times the input takes about four times the work, in time of the processor: what else the machine does
 * meanwhile does not count.
 *
 * @param work does it for an input of a size
 * @param what says what the input is, where the work does not tell
 */
export function expectLinear(work: (size: number) => void, size: number, what = 'the work'): void {
  work(size >> 2) // code that has not run yet is slow, and would count for the smaller input alone
  const small = secondsFor(() => work(size >> 2))
  const large = secondsFor(() => work(size))
  expect(large, `seconds for ${what}, ${size} long`).toBeLessThan(most * Math.max(small, noise))
}

function secondsFor(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
