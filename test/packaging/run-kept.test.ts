import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from '../../knowledge/load.js'

const source = join(root, 'packaging/code-cache/run-kept.js')
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

/** Tells of each script whether V8 took what was kept of it: `reading.script kept`. */
const tellKept = `import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { basename } from 'node:path'
import vm from 'node:vm'
vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, options)
    const told = { true: 'rejected', false: 'kept', undefined: 'new' }[this.cachedDataRejected]
    appendFileSync(process.env.KEPT_LOG, basename(options.filename) + ' ' + told + '\\n')
  }
}
syncBuiltinESMExports()`

/** Runs a program; what it says, and what became of the scripts that it loaded. */
function runTold(program: string, words: readonly string[] = []): { said: string; scripts: string[] } {
  const log = join(folder, 'kept.log')
  rmSync(log, { force: true })
  const hook = `data:text/javascript,${encodeURIComponent(tellKept)}`
  const said = execFileSync(process.execPath, ['--import', hook, program, ...words], {
    encoding: 'utf8',
    env: { ...process.env, KEPT_LOG: log },
  })
  return { said, scripts: existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [] }
}

function run(last = ''): ReturnType<typeof runTold> {
  const code = `import { keepCompiled, runKept } from './run-kept.js'
const { t } = await runKept('reading', 'outer.js')
console.log(await t())
${last}`
  writeFileSync(join(folder, 'main.js'), code)
  return runTold(join(folder, 'main.js'))
}

const said = 'inner begins\na/ba/b!\n'

test('chunks begin once, after those that they import, and load others beside them', () => {
  expect(run()).toEqual({ said, scripts: ['reading.script new'] })
})

test('what was compiled is kept, and V8 takes it the next time', () => {
  expect(run('keepCompiled()')).toEqual({ said, scripts: ['reading.script new'] })
  expect(run()).toEqual({ said, scripts: ['reading.script kept'] })
})

test.each([
  ['of no V8', 'no code'],
  ['empty', ''],
])('a cache that is %s is left aside', (_, cache) => {
  writeFileSync(join(folder, 'reading.cache'), cache)
  expect(run()).toEqual({ said, scripts: ['reading.script rejected'] })
})

test.each([
  ['plans/khcn-2024.txt', ['reading.script kept']],
  ['formats/345-kh-ubnd-2022.pdf', ['pdf.script kept', 'reading.script kept']],
])('V8 takes what the build kept where the program reads %s', (file, scripts) => {
  const words = ['ingest', join(root, 'fixtures', file), '--out', join(folder, 'dataset'), '--quiet']
  const told = runTold(join(root, 'dist/bin/kehoach.js'), words).scripts
  expect([...new Set(told)].sort()).toEqual(scripts)
})
