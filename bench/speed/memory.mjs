/** The most memory of one process that reads thousands of documents, or makes a dataset of them, and how it grows. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ingest } from '../../dist/pipeline/ingest.js'
import { madePlan } from '../made-plan.mjs'
import { plansTimes } from '../plans.mjs'
import { give } from '../tables.mjs'

/** A short plan, for ten thousand whole ones take an hour: its head, and as much of its body as makes so many characters. */
const longest = 6_000
/** Whole plans are read too, now and then, for the longest document decides how much is needed. */
const wholeEach = 200

/** Reads so many documents in this process. */
async function readMany(count) {
  const plans = plansTimes(1)
  for (let at = 0; at < count; at++) {
    const { path, bytes } = plans[at % plans.length]
    const text = bytes.toString()
    const part = at % wholeEach === 0 ? text : text.slice(0, longest)
    await ingest({ path, bytes: Buffer.from(`${part}\nĐợt ${at}`) })
  }
}

const provinces =
  'Nghệ An,Hà Tĩnh,Cà Mau,Lâm Đồng,Quảng Ngãi,Gia Lai,Đắk Lắk,Đồng Nai,Tây Ninh,An Giang,Vĩnh Long,Đồng Tháp'.split(
    ',',
  )

/** Prints the most memory that its process took. */
const hook =
  "data:text/javascript,process.on('exit',()=>process.stdout.write(String(process.resourceUsage().maxRSS)))"

/** The most memory of the program that makes a dataset of so many short plans of twelve provinces, in megabytes. */
function ofDataset(count) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
  try {
    for (let at = 0; at < count; at++)
      writeFileSync(join(folder, `${at}.txt`), madePlan(at, provinces[at % provinces.length]))
    const program = new URL('../../dist/bin/kehoach.js', import.meta.url).pathname
    const words = ['--import', hook, program, 'ingest', folder, '--out', join(folder, 'dataset'), '--quiet']
    return Math.round(Number(execFileSync(process.execPath, words, { encoding: 'utf8' })) / 1024)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const count = Number(process.argv[2])
if (count > 0) {
  await readMany(count)
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024))
} else {
  const most = (documents) =>
    Math.round(
      Number(execFileSync(process.execPath, [import.meta.filename, String(documents)], { encoding: 'utf8' })),
    )
  const columns = ['documents', 'MB at most']
  const rowsOf = (counts, measure) =>
    counts.map((documents) => [String(documents), String(measure(documents))])
  give([
    {
      title: 'Memory of reading, documents one after the other',
      columns,
      rows: rowsOf([5, 1_000, 10_000], most),
    },
    {
      title: 'Memory of `kehoach ingest`, plans of thirty tasks',
      columns,
      rows: rowsOf([200, 2_000, 10_000], ofDataset),
    },
  ])
}
