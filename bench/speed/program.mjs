/** The whole program from its start to its end, beside the least that Node itself takes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { medianOfProgram } from '../measure.mjs'
import { folder, root } from '../plans.mjs'
import { give } from '../tables.mjs'

const program = join(root, 'dist/bin/kehoach.js')
const runs = 5
const out = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
const node = medianOfProgram(process.execPath, () => ['-e', '0'], runs)

function row(name, argsOf) {
  const seconds = medianOfProgram(process.execPath, (run) => [program, ...argsOf(run)], runs)
  return seconds === null ? [name, 'failed', ''] : [name, seconds.toFixed(2), (seconds / node).toFixed(1)]
}

const dataset = (run) => join(out, String(run))

try {
  const rows = [
    ['node -e 0', node.toFixed(2), '1.0'],
    row('kehoach --help', () => ['--help']),
    row('kehoach ingest, into no dataset', (run) => ['ingest', folder, '--out', dataset(run)]),
    row('kehoach ingest, the same again', (run) => ['ingest', folder, '--out', dataset(run)]),
    row('kehoach validate', (run) => ['validate', dataset(run)]),
    row('kehoach show', (run) => ['show', '345/KH-UBND', '--dataset', dataset(run)]),
  ]
  give([{ title: 'Cold, a process each', columns: ['command', 'CPU s', 'over node -e 0'], rows }])
} finally {
  rmSync(out, { recursive: true, force: true })
}
