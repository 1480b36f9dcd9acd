/**
 * Measures the desk over a synthetic dataset: `node bench/desk-bench.mjs [--plans 2000] [--records 100000]`. All on this
 * machine alone, over loopback, for a bounded time. Prints how long a page takes at the median, how many requests a
 * second the API answers for one record, the memory, and, since a machine may be busy with other things, what processor
 * time each took.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { writeDeskCorpus } from './desk-corpus.mjs'

const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '2000' },
    records: { type: 'string', default: '100000' },
    repeats: { type: 'string', default: '9' },
    seconds: { type: 'string', default: '10' },
  },
})
const [plans, records, repeats, seconds] = ['plans', 'records', 'repeats', 'seconds'].map((name) =>
  Number(values[name]),
)

const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
const dataset = join(folder, 'dataset')
const program = join(import.meta.dirname, '../dist/bin/kehoach.js')
let desk

/** Processor time of the desk so far, in milliseconds; a tick is 10 ms on Linux. */
const processorTime = () => {
  const [, rest] = readFileSync(`/proc/${desk.pid}/stat`, 'utf8').split(') ')
  const fields = rest.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}
/** A line of what the system says of the memory of the desk, in MB. */
const memory = (name) => {
  const status = readFileSync(`/proc/${desk.pid}/status`, 'utf8')
  return Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024)
}
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const line = (...cells) =>
  console.log(
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(52) : String(cell).padStart(12))).join(''),
  )

async function start() {
  const started = performance.now()
  desk = spawn(process.execPath, [program, 'desk', '--port', '0', '--dataset', dataset, '--by', 'bench'])
  desk.stderr.pipe(process.stderr)
  const address = await new Promise((resolve) => {
    desk.stdout.setEncoding('utf8').on('data', (text) => resolve(/http:\S+/.exec(text)[0]))
  })
  line('address printed', `${Math.round(performance.now() - started)} ms`, `${processorTime()} ms CPU`)
  return address
}

async function page(address, path) {
  const times = []
  const before = processorTime()
  for (let at = 0; at < repeats; at++) {
    const started = performance.now()
    const response = await fetch(`${address}${path}`)
    await response.text()
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
    times.push(performance.now() - started)
  }
  const spent = (processorTime() - before) / repeats
  line(path.slice(0, 50), `${Math.round(median(times))} ms`, `${Math.round(spent)} ms CPU`)
}

try {
  writeDeskCorpus({ plans, records, folder: dataset })
  line(`${plans} plans, ${records} records`, 'median', 'each')
  const address = await start()
  const started = performance.now()
  const [first, second] = (await (await fetch(`${address}/api/v1/documents?limit=500`)).json()).items
  line('dataset opened', `${Math.round(performance.now() - started)} ms`, `${processorTime()} ms CPU`)
  const { items } = await (await fetch(`${address}/api/v1/targets?limit=1&document=${first.id}`)).json()
  const [target] = items
  const paths = [
    ...[
      '/plans',
      '/plans?q=chuyen+doi+so',
      `/plans/${first.id}`,
      '/review',
      '/indicators',
      '/agencies',
      '/calendar',
    ],
    ...[`/compare?a=${first.id}&b=${second.id}`, `/indicators/${target.indicatorId}`],
    ...[
      `/agencies/${target.leadAgencies[0].agencyId}`,
      '/take-in',
      '/api',
      `/api/v1/tasks?q=kieu+moi&limit=100`,
    ],
    `/api/v1/targets?agency=${target.leadAgencies[0].agencyId}`,
  ]
  for (const path of paths) await page(address, path).catch((error) => line(path.slice(0, 50), error.message))
  const before = processorTime()
  const url = `${address}/api/v1/targets/${target.id}`
  const load = await autocannon({ url, connections: 20, duration: seconds })
  const each = ((processorTime() - before) / load['2xx']).toFixed(2)
  line('one record over the API', `${Math.round(load.requests.average)} a s`, `${each} ms CPU`)
  if (load.non2xx > 0) line('answers that were not 2xx', load.non2xx)
  line('memory now, at most', `${memory('VmRSS')} MB`, `${memory('VmHWM')} MB`)
} finally {
  desk?.kill()
  rmSync(folder, { recursive: true, force: true })
}
