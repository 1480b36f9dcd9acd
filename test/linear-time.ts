import { expect } from 'vitest'

/** Work that takes less of the processor than this many seconds is noise. */
const noise = 0.25
/** Four times the input may take eight times the work; sixteen would be quadratic. */
const most = 8

/**
 * Expects that four times the input takes about four times the work, in time of the processor: what else the machine does
 * meanwhile does not count.
 *
 * @param work does it for an input of a size
 */
export function expectLinear(work: (size: number) => void, size: number): void {
  const large = secondsFor(() => work(size))
  if (large < noise) return
  const small = secondsFor(() => work(size >> 2))
  expect(large).toBeLessThan(most * Math.max(small, noise / most))
}

function secondsFor(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
