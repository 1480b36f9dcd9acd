/**
 * Runs the tests of pure functions for Stryker: in one process, but for each mutant all modules are evaluated anew, so that no
 * memory of one mutant's answers is left to the next. A new thread with Vitest for each of them takes ten times as long.
 */
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import fc from 'fast-check'
import { area } from './areas.mjs'
import { bundledTests } from './bundled-tests.mjs'
import { collectTests } from './collected-tests.mjs'

/** The same tries for each mutant, and fewer of them: each pays for them anew. */
const quickProperties = {
  ...fc,
  assert: (property, options) => fc.assert(property, { ...options, numRuns: 20, seed: 1 }),
}

/** What mutated code asks which mutant it is to be, and tells what it has reached. */
const mutation = {}
globalThis.__stryker__ = mutation

class AnewRunner {
  #load
  #milliseconds = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    this.#load = await bundledTests(area.tests)
  }

  async dryRun() {
    Object.assign(mutation, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined })
    mutation.mutantCoverage = { static: {}, perTest: {} }
    const collected = this.#collected()
    const tests = await runAll(collected, false)
    await runAll(
      collected.map(({ id, run }) => ({ id: again(id), run })),
      false,
    )
    reachedByAll(mutation.mutantCoverage.perTest, collected)
    for (const { id, timeSpentMs } of tests) this.#milliseconds.set(id, timeSpentMs)
    return { status: DryRunStatus.Complete, tests, mutantCoverage: mutation.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    Object.assign(mutation, { activeMutant: undefined, hitCount: 0, hitLimit })
    if (mutantActivation === 'static') mutation.activeMutant = activeMutant.id
    const collected = this.#collected()
    mutation.activeMutant = activeMutant.id
    const wanted = testFilter && new Set(testFilter)
    const chosen = collected.filter(({ id }) => !wanted || wanted.has(id))
    const tests = await runAll(this.#quickestFirst(chosen), !disableBail)
    return toMutantRunResult(
      determineHitLimitReached(mutation.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests },
    )
  }

  #collected() {
    const { vitest, tests } = collectTests()
    this.#load({ vitest, 'fast-check': quickProperties })
    return tests
  }

  #quickestFirst(tests) {
    const time = ({ id }) => this.#milliseconds.get(id) ?? 0
    return tests.sort((a, b) => time(a) - time(b))
  }
}

const again = (id) => `${id}\n(again)`

/**
 * What a test reaches the first time, and not when it runs again, is what is made once and kept: a table, an answer that is
 * remembered. Every other test would have reached it, had it been the first, so each counts as one that does.
 */
function reachedByAll(perTest, tests) {
  const once = new Set()
  for (const { id } of tests) {
    const second = perTest[again(id)] ?? {}
    for (const mutant of Object.keys(perTest[id] ?? {})) if (!(mutant in second)) once.add(mutant)
    delete perTest[again(id)]
  }
  for (const { id } of tests) {
    perTest[id] ??= {}
    for (const mutant of once) perTest[id][mutant] ??= 1
  }
}

async function runAll(tests, bail) {
  const results = []
  for (const { id, run } of tests) {
    mutation.currentTestId = id
    const start = performance.now()
    const failureMessage = await messageOf(run)
    mutation.currentTestId = undefined
    const status = failureMessage === null ? TestStatus.Success : TestStatus.Failed
    results.push({ id, name: id, status, failureMessage, timeSpentMs: performance.now() - start })
    if (bail && failureMessage !== null) break
  }
  return results
}

async function messageOf(run) {
  try {
    await run()
    return null
  } catch (error) {
    return String(error?.message ?? error)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'anew', AnewRunner)]
