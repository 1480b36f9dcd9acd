/**
 * Runs chunks of the bundle out of scripts, with what V8 compiled of them when the program was built: of modules V8 keeps
 * nothing in the Node.js versions that the program runs on, and a short run spends an eighth of its time on compiling and
 * loading. Another version of V8 leaves aside what was kept.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

// Reading a few plans is over before optimised code pays for its making: let V8 wait longer before it optimises, and compile a
// pattern once, for the machine, instead of first for its interpreter. The few megabytes that are new at a time are cleared by
// one thread with less work than by several that divide it. What is kept is for the flags that it was made with. They hold for
// all threads of a process.
if (isMainThread) {
  setFlagsFromString('--interrupt-budget=3000000')
  setFlagsFromString('--no-regexp-tier-up')
  setFlagsFromString('--no-parallel-scavenge')
}

/** Each script by its name, with the chunks in it. */
const scripts = new Map()
/** What each chunk exports, by its file. */
const begun = new Map()

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url))

function kept(name) {
  try {
    return readFileSync(pathOf(`${name}.cache`))
  } catch {
    return undefined
  }
}

function chunksOf(name) {
  const known = scripts.get(name)
  if (known) return known.chunks
  const filename = pathOf(`${name}.script`)
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: kept(name) })
  const chunks = script.runInThisContext()
  scripts.set(name, { script, chunks })
  return chunks
}

/** What a chunk of a script exports, by name; each begins once, after those that it imports. */
export function runKept(name, file) {
  const before = begun.get(file)
  if (before) return before
  const exported = begin(name, file)
  begun.set(file, exported)
  return exported
}

async function begin(name, file) {
  const chunks = chunksOf(name)
  const importLater = (from) => {
    const own = from.replace(/^\.\//, '')
    return Object.hasOwn(chunks, own) ? runKept(name, own) : import(from)
  }
  const { imports, make } = chunks[file]
  const modules = []
  for (const from of imports) modules.push(await importLater(from))
  return make(import.meta, importLater, ...modules)
}

/** Keeps what V8 has compiled of each script by now. */
export function keepCompiled() {
  for (const [name, { script }] of scripts) writeFileSync(pathOf(`${name}.cache`), script.createCachedData())
}
