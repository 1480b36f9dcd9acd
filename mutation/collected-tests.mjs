/** What takes the place of Vitest where tests run thousands of times: pure functions need no more of it. */
import { chai, customMatchers, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import { fn } from '@vitest/spy'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
const { expect } = chai
expect.extend(expect, customMatchers)

/** A mutant is not measured by time: what is slow under one that does nothing to it would kill it by chance. */
const ofTime = /linear|proportion|of 100 are resolved/

/**
 * Stands for the module `vitest`, and collects the tests that are declared with it.
 *
 * @returns the module, and a list of `{ id, run }` that fills up as test files are loaded
 */
export function collectTests() {
  const tests = []
  const known = new Set()
  let above = []

  function describe(name, declare) {
    const outer = above
    above = [...above, name]
    declare()
    above = outer
  }
  function declared(run) {
    return (name, ...rest) => {
      const path = [...above, name].join(' › ')
      if (ofTime.test(path)) return
      let id = path
      for (let number = 2; known.has(id); number++) id = `${path} (${number})`
      known.add(id)
      const test = rest.find((one) => typeof one === 'function')
      tests.push({ id, run: () => run(test) })
    }
  }
  const it = withEach(declared((test) => test()))
  it.fails = declared(failing)
  const vitest = { describe: withEach(describe), it, test: it, expect, vi: { fn } }
  return { vitest, tests }
}

async function failing(test) {
  try {
    await test()
  } catch {
    return
  }
  throw new Error('It was to fail, and did not.')
}

/** `each`: one declaration for each row, whose cells are its arguments. */
function withEach(declare) {
  declare.each = (rows) => (name, body) => {
    for (const row of rows) {
      const cells = Array.isArray(row) ? row : [row]
      declare(`${name} ${JSON.stringify(cells)}`, () => body(...cells))
    }
  }
  return declare
}
