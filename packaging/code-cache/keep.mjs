/**
 * The last step of the build: puts the chunks that reading a plan needs into scripts, and reads a few plans so that what V8
 * compiles for it can be kept beside them. Only a run tells which chunks those are (their imports lead to those of all
 * formats), and only a run of the scripts has them compiled: so the plans are read twice.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { MessageChannel } from 'node:worker_threads'
import { chunksBefore } from './chunk-imports.mjs'
import { splitChunk } from './split-chunk.mjs'

const root = join(import.meta.dirname, '../..')
const bin = join(root, 'dist/bin')
const program = join(bin, 'kehoach.js')
const plans = join(root, 'fixtures/plans')
const pdf = join(root, 'fixtures/formats/345-kh-ubnd-2022.pdf')

/** The files of chunks that a run of the program loads. */
function loadedBy(words) {
  const hooks = join(import.meta.dirname, 'note-loaded.mjs')
  const said = execFileSync(process.execPath, ['--import', hooks, program, ...words], { encoding: 'utf8' })
  return new Set([...said.matchAll(/^loaded (.+)$/gm)].map(([, url]) => basename(url)))
}

/** The chunks of the bundle, by their files. */
function allChunks() {
  const files = readdirSync(bin).filter((file) => file.endsWith('.js'))
  return new Map(files.map((file) => [file, readFileSync(join(bin, file), 'utf8')]))
}

/** Of some files, the chunks that can run out of a script. */
function scriptOf(files, chunks) {
  return [...files].flatMap((file) => {
    // a name without the hash of what is in it is one that is run by itself
    if (!chunks.has(file) || !/-[\w-]{8}\.js$/.test(file)) return []
    const split = chunksBefore(file, chunks).has(file) ? null : splitChunk(chunks.get(file))
    return split ? [{ file, ...split }] : []
  })
}

function writeScript(name, script) {
  const made = script.map(({ file, imports, maker }) => {
    return `${JSON.stringify(file)}: { imports: ${JSON.stringify(imports)}, make: ${maker} }`
  })
  writeFileSync(join(bin, `${name}.script`), inAscii(`({\n${made.join(',\n')}\n})\n`), 'ascii')
  for (const { file, exports } of script) writeFileSync(join(bin, file), facade(name, file, exports))
}

/**
 * A script with its Vietnamese letters as escapes: a text of one byte a letter is read three times as quickly and takes half
 * the memory. In strings, patterns and names they mean the same; `String.raw` makes patterns only.
 */
const inAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The module that stands for a chunk of a script. */
function facade(name, file, exports) {
  const taken = exports.map((one, at) => `${one}: own${at}`)
  const given = exports.map((one, at) => `own${at} as ${one}`)
  return [
    'import { runKept } from "./run-kept.js";',
    `const { ${taken.join(', ')} } = await runKept("${name}", "${file}");`,
    `export { ${given.join(', ')} };\n`,
  ].join('\n')
}

/** What every command begins with stays apart: few of them read a plan. What only a PDF needs is not loaded for a text. */
function writeScripts(out) {
  const chunks = allChunks()
  const start = chunksBefore(basename(program), chunks)
  const text = without(loadedBy(['ingest', plans, '--out', join(out, 'text'), '--quiet']), start)
  const pages = without(loadedBy(['ingest', pdf, '--out', join(out, 'pdf'), '--quiet']), start)
  writeScript('reading', scriptOf(text, chunks))
  writeScript('pdf', scriptOf(without(pages, text), chunks))
  copyFileSync(join(import.meta.dirname, 'run-kept.js'), join(bin, 'run-kept.js'))
}

const without = (all, some) => new Set([...all].filter((one) => !some.has(one)))

/** Reads a PDF as a thread of the program does, but in this one: what another thread compiles can't be kept from here. */
async function readPdf() {
  const { default: readInThread } = await import(join(bin, 'ingest-worker.js'))
  const { port1, port2 } = new MessageChannel()
  const { ok } = await readInThread({
    file: { path: pdf, bytes: readFileSync(pdf) },
    options: {},
    port: port2,
  })
  port1.close()
  if (!ok) throw new Error(`${pdf} was not read.`)
}

const out = mkdtempSync(join(tmpdir(), 'kehoach-build-'))
try {
  writeScripts(out)
  const { keepCompiled } = await import(join(bin, 'run-kept.js'))
  // V8 forgets what it compiled and has not used for a while
  setFlagsFromString('--no-flush-bytecode')
  process.argv = [process.execPath, program, 'ingest', plans, '--out', join(out, 'kept'), '--quiet']
  await import(program)
  if (process.exitCode) throw new Error('The plans were not read.')
  await readPdf()
  setFlagsFromString('--flush-bytecode')
  keepCompiled()
} finally {
  rmSync(out, { recursive: true })
}
