/**
 * The last step of the build: puts the chunks that reading a plan needs into one script, and reads a few plans so that what V8
 * compiles for it can be kept beside the script.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { chunksBefore } from './chunk-imports.mjs'
import { splitChunk } from './split-chunk.mjs'

const root = join(import.meta.dirname, '../..')
const bin = join(root, 'dist/bin')
const program = join(bin, 'kehoach.js')

/** The files of chunks that a run of the program loads. */
function loadedBy(words) {
  const hooks = join(import.meta.dirname, 'note-loaded.mjs')
  const said = execFileSync(process.execPath, ['--import', hooks, program, ...words], { encoding: 'utf8' })
  return [...said.matchAll(/^loaded (.+)$/gm)].map(([, url]) => basename(url))
}

/** The chunks that go into the script. What every command begins with stays apart: few of them read a plan. */
function chunksOf(words) {
  const chunks = new Map(
    readdirSync(bin)
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file, readFileSync(join(bin, file), 'utf8')]),
  )
  const start = chunksBefore(basename(program), chunks)
  const wanted = loadedBy(words).filter(
    (file) => chunks.has(file) && file !== basename(program) && !start.has(file),
  )
  return wanted.flatMap((file) => {
    const split = chunksBefore(file, chunks).has(file) ? null : splitChunk(chunks.get(file))
    return split ? [{ file, ...split }] : []
  })
}

function writeScript(chunks) {
  const made = chunks.map(({ file, imports, maker }) => {
    return `${JSON.stringify(file)}: { imports: ${JSON.stringify(imports)}, make: ${maker} }`
  })
  writeFileSync(join(bin, 'reading.script'), `({\n${made.join(',\n')}\n})\n`)
  for (const { file, exports } of chunks) {
    const own = exports.map((_, at) => `own${at}`)
    const taken = exports.map((name, at) => `${name}: ${own[at]}`)
    const given = exports.map((name, at) => `${own[at]} as ${name}`)
    const code = `import { runKept } from "./run-kept.js";\nconst { ${taken.join(', ')} } = await runKept("${file}");\nexport { ${given.join(', ')} };\n`
    writeFileSync(join(bin, file), code)
  }
  copyFileSync(join(import.meta.dirname, 'run-kept.js'), join(bin, 'run-kept.js'))
}

const out = mkdtempSync(join(tmpdir(), 'kehoach-build-'))
const words = ['ingest', join(root, 'fixtures/plans'), '--out', out, '--quiet']
try {
  writeScript(chunksOf(words))
  const { keepCompiled } = await import(join(bin, 'run-kept.js'))
  // V8 forgets what it compiled and has not used for a while
  setFlagsFromString('--no-flush-bytecode')
  process.argv = [process.execPath, program, ...words]
  await import(program)
  setFlagsFromString('--flush-bytecode')
  if (!process.exitCode) keepCompiled()
} finally {
  rmSync(out, { recursive: true })
}
