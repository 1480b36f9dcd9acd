/**
 * What is fast and how it grows, on the plans of fixtures/plans: `npm run bench`.
 * Linking is measured by link-bench.mjs, in a process of its own so that its memory is its own.
 * Prints ratios more than times, for times depend on the machine.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ingest } from '../dist/pipeline/ingest.js'
import { diffBench } from './diff-bench.mjs'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'fixtures/plans')
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'))

/** Files as the program gets them. */
function filesOf(contents) {
  return contents.map((content, index) => ({ path: names[index], bytes: Buffer.from(content) }))
}

/** The text `times` over; its long lines differ each time, so that no copy is taken for one and left out. */
function grown(text, times) {
  const copies = Array.from({ length: times }, (_, copy) => {
    const lines = text
      .split('\n')
      .map((line) => (line.length > 60 ? `${line} ${'abcdefghij'[copy]}${copy}` : line))
    return lines.join('\n')
  })
  return copies.join('\n')
}

/** The median of CPU seconds that reading the files takes, after a warm-up; the results are kept from being optimised away. */
async function secondsOf(files, runs) {
  const seconds = []
  let records = 0
  for (let run = -1; run < runs; run++) {
    const before = process.cpuUsage()
    for (const file of files) {
      const result = await ingest(file)
      records += result.ok ? result.targets.length + result.tasks.length : 0
    }
    const { user, system } = process.cpuUsage(before)
    if (run >= 0) seconds.push((user + system) / 1e6)
  }
  if (records < 0) throw new Error('The number of records cannot be negative.')
  return seconds.sort((a, b) => a - b)[Math.floor(runs / 2)]
}

function megabytes(files) {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6
}

/** CPU seconds of the whole program, from its start to its end, over the folder of plans. */
function coldSeconds() {
  const out = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
  const report =
    'process.on("exit",()=>{const u=process.cpuUsage();process.stderr.write("cpu "+(u.user+u.system)/1e6+"\\n")})'
  const program = join(root, 'dist/bin/kehoach.js')
  const words = [
    '--import',
    `data:text/javascript,${encodeURIComponent(report)}`,
    program,
    'ingest',
    folder,
    '--out',
    out,
  ]
  try {
    const stderr = execFileSync('sh', ['-c', '"$@" 2>&1 >/dev/null', 'sh', process.execPath, ...words], {
      encoding: 'utf8',
    })
    return Number(/^cpu ([0-9.]+)$/m.exec(stderr)[1])
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

const once = filesOf(texts)
const tenfold = filesOf(texts.map((text) => grown(text, 10)))
await secondsOf(once, 40)
const one = await secondsOf(once, 7)
const ten = await secondsOf(tenfold, 3)
const growth = ten / megabytes(tenfold) / (one / megabytes(once))

console.log(`plans                   ${names.length}, ${megabytes(once).toFixed(2)} MB`)
console.log(`warm, one core          ${(megabytes(once) / one).toFixed(2)} MB of text a CPU second`)
console.log(`ten times as long       ${(megabytes(tenfold) / ten).toFixed(2)} MB of text a CPU second`)
console.log(`growth                  ${growth.toFixed(2)} (CPU a MB at ×10 over ×1; 1 is linear)`)
console.log(`cold run of the program ${coldSeconds().toFixed(2)} CPU s`)
diffBench()
execFileSync(process.execPath, [join(root, 'bench/link-bench.mjs')], { stdio: 'inherit' })
