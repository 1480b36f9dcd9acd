/** Test files and what they test as one script, which can be evaluated anew in a few milliseconds. */
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { rolldown } from 'rolldown'

const entry = 'all-tests'

/**
 * Puts the tests of an area together.
 *
 * @param pattern which of the paths below `test/` are test files of the area
 * @returns loads them, and all of the program that they use, as if for the first time; takes what they get instead of libraries
 */
export async function bundledTests(pattern) {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((name) => join('test', name))
    .filter((path) => pattern.test(path))
    .sort()
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    // Libraries are loaded once: no mutant is in them.
    external: (id) => /^[^./]/.test(id) && id !== entry,
    plugins: [
      {
        name: 'all-tests',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) =>
          id === entry
            ? files.map((path) => `import ${JSON.stringify(join(process.cwd(), path))}`).join('\n')
            : null,
      },
    ],
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false })
  await bundle.close()
  const script = new Script(`(function (require, module, exports, __filename) {${output[0].code}\n})`)
  const filename = join(process.cwd(), 'tests.cjs')
  const require = createRequire(filename)
  return (instead) => {
    const module = { exports: {} }
    const load = (id) => instead[id] ?? require(id)
    script.runInThisContext()(load, module, module.exports, filename)
  }
}
