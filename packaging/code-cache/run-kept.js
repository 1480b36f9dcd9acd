/**
 * Runs chunks of the bundle out of one script, with what V8 compiled of it when the program was built: of modules V8 keeps
 * nothing in the Node.js versions that the program runs on, and a short run spends an eighth of its time on compiling and
 * loading. Another version of V8 leaves aside what was kept.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

// Reading a few plans is over before optimised code pays for its making: let V8 wait longer before it optimises, and compile a
// pattern once, for the machine, instead of first for its interpreter. What is kept is for the flags that it was made with.
// They hold for all threads of a process.
if (isMainThread) {
  setFlagsFromString('--interrupt-budget=3000000')
  setFlagsFromString('--no-regexp-tier-up')
}

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url))
const [filename, keptFile] = [pathOf('reading.script'), pathOf('reading.cache')]

let script
let chunks
const begun = new Map()

function kept() {
  try {
    return readFileSync(keptFile)
  } catch {
    return undefined
  }
}

function allChunks() {
  if (chunks) return chunks
  script = new Script(readFileSync(filename, 'utf8'), { filename, cachedData: kept() })
  chunks = script.runInThisContext()
  return chunks
}

/** What a chunk of the script exports, by name; each begins once, after those that it imports. */
export function runKept(file) {
  const before = begun.get(file)
  if (before) return before
  const exported = begin(file)
  begun.set(file, exported)
  return exported
}

async function begin(file) {
  const { imports, make } = allChunks()[file]
  const modules = []
  for (const name of imports) modules.push(await importLater(name))
  return make(import.meta, importLater, ...modules)
}

function importLater(name) {
  const file = name.replace(/^\.\//, '')
  return Object.hasOwn(chunks, file) ? runKept(file) : import(name)
}

/** Keeps what V8 has compiled of the script by now. */
export function keepCompiled() {
  writeFileSync(keptFile, script.createCachedData())
}
