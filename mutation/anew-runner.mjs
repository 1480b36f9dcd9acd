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

// The same tries for each mutant, and fewer of them: each pays for them anew.
fc.configureGlobal({ numRuns: 20, seed: 1 })

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
    const tests = []
    // What is made once, when it is first asked for, is reached by every test that asks: so none may find it made.
    for (
      let at = 0, collected = this.#collected();
      at < collected.length;
      at++, collected = this.#collected()
    )
      tests.push(...(await runAll([collected[at]], false)))
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
    this.#load(vitest)
    return tests
  }

  #quickestFirst(tests) {
    const time = ({ id }) => this.#milliseconds.get(id) ?? 0
    return tests.sort((a, b) => time(a) - time(b))
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
