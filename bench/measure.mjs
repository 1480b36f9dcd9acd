/** Measuring by CPU time (user and system), which other programs on the machine disturb less than the clock. */
import { spawnSync } from 'node:child_process'

/** CPU seconds that a call takes; what it returns is awaited. */
export async function cpuOf(call) {
  const before = process.cpuUsage()
  await call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Seconds by the clock that a call takes; what it returns is awaited. */
export async function clockOf(call) {
  const before = performance.now()
  await call()
  return (performance.now() - before) / 1000
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** The median CPU seconds of some calls, made in turn so that all of them meet the same machine. */
export async function cpuInTurn(calls, runs) {
  const taken = calls.map(() => [])
  for (let run = 0; run < runs; run++) {
    for (const [at, call] of calls.entries()) taken[at].push(await cpuOf(call))
  }
  return taken.map(median)
}

/** CPU seconds of a program from its start to its end; null where it is not installed or fails. */
export function cpuOfProgram(command, args) {
  const words = ['-c', timed, 'sh', command, ...args]
  const { status, stdout } = spawnSync('sh', words, { encoding: 'utf8' })
  return status === 0 ? secondsIn(stdout.trim().split('\n').at(-1)) : null
}

/** `times` prints what the shell took, and below it what the programs took that it ran: `0m0.120s 0m0.030s`. */
const timed = '"$@" >/dev/null 2>&1; status=$?; times; exit $status'

const secondsIn = (line) =>
  [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * minutes + Number(seconds),
    0,
  )

/** The median CPU seconds of some runs of a program; `argsOf` gives the words of each run. Null where one fails. */
export function medianOfProgram(command, argsOf, runs) {
  const taken = Array.from({ length: runs }, (_, run) => cpuOfProgram(command, argsOf(run)))
  return taken.includes(null) ? null : median(taken)
}
