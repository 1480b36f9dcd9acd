import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../packaging/code-cache/run-kept.js')
const script = `({
"inner.js": { imports: ["node:path"], make: function (importMeta, importLater, from0) {
  console.log('inner begins'); return { t: from0.posix.join('a', 'b') } } },
"outer.js": { imports: ["./inner.js"], make: function (importMeta, importLater, from0) {
  return { t: async () => from0.t + (await importLater('./inner.js')).t + (await importLater('./apart.js')).t } } }
})`
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-kept-'))
  copyFileSync(source, join(folder, 'run-kept.js'))
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  writeFileSync(join(folder, 'reading.script'), script)
  writeFileSync(join(folder, 'apart.js'), 'export const t = "!"')
})

afterEach(() => rmSync(folder, { recursive: true }))

function run(last = ''): string {
  const code = `import { keepCompiled, runKept } from './run-kept.js'
const { t } = await runKept('reading', 'outer.js')
console.log(await t())
${last}`
  writeFileSync(join(folder, 'main.js'), code)
  return execFileSync(process.execPath, [join(folder, 'main.js')], { encoding: 'utf8' })
}

const said = 'inner begins\na/ba/b!\n'

test('chunks begin once, after those that they import, and load others beside them', () => {
  expect(run()).toBe(said)
})

test('what was compiled is kept, and used the next time', () => {
  expect(run('keepCompiled()')).toBe(said)
  expect(existsSync(join(folder, 'reading.cache'))).toBe(true)
  expect(run()).toBe(said)
})

test.each([
  ['of no V8', 'no code'],
  ['empty', ''],
])('a cache that is %s is left aside', (_, cache) => {
  writeFileSync(join(folder, 'reading.cache'), cache)
  expect(run()).toBe(said)
})
