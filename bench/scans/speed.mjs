/**
 * What reading a scan costs beside tesseract's own time on the same pages: node bench/scans/speed.mjs SCAN.pdf [--pages 1-4]
 * Needs the program tesseract with its data for Vietnamese, and pdftoppm. It prints ratios; times say little on a busy machine.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '1-4' } },
})
const [scan] = positionals
if (!scan) {
  console.error('usage: speed.mjs SCAN.pdf [--pages 1-4]')
  process.exit(2)
}
const [first, last] = values.pages.split('-')
const folder = mkdtempSync(join(tmpdir(), 'speed-'))
try {
  execFileSync('pdftoppm', [
    '-r',
    '200',
    '-gray',
    '-png',
    '-f',
    first,
    '-l',
    last ?? first,
    scan,
    join(folder, 'page'),
  ])
  const pages = readdirSync(folder).filter((name) => name.endsWith('.png'))
  const own = timed(() => {
    for (const name of pages)
      run('tesseract', [join(folder, name), join(folder, name), '-l', 'vie'], { OMP_THREAD_LIMIT: '1' })
  })
  const out = join(folder, 'out')
  const words = [
    'dist/bin/kehoach.js',
    'ingest',
    scan,
    '--pages',
    values.pages,
    '--no-cache',
    '--out',
    out,
    '--quiet',
  ]
  const ours = timed(() => run(process.execPath, words, {}))
  console.log(`pages ${values.pages}, ${pages.length} in all`)
  console.log(`kehoach ingest / tesseract alone: ${(ours.cpu / own.cpu).toFixed(2)} of processor time`)
  console.log(`kehoach ingest / tesseract alone, page by page: ${(ours.wall / own.wall).toFixed(2)} of time`)
} finally {
  rmSync(folder, { recursive: true })
}

/** A plan of a few pages may be none: what matters here is that it was read. */
function run(command, words, env) {
  spawnSync(command, words, { env: { ...process.env, ...env }, stdio: 'ignore' })
}

/** The time on the clock, and the processors' time of the children, in seconds. */
function timed(work) {
  const [clock, before] = [performance.now(), childSeconds()]
  work()
  return { wall: (performance.now() - clock) / 1000, cpu: childSeconds() - before }
}

/** What the children of this process have used so far, as Linux tells it. */
function childSeconds() {
  const stat = readFileSync('/proc/self/stat', 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}
