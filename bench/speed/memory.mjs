/** The most memory of one process that reads ten thousand documents, and whether it grows with their number. */
import { execFileSync } from 'node:child_process'
import { ingest } from '../../dist/pipeline/ingest.js'
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

const count = Number(process.argv[2])
if (count > 0) {
  await readMany(count)
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024))
} else {
  const most = (documents) =>
    Math.round(
      Number(execFileSync(process.execPath, [import.meta.filename, String(documents)], { encoding: 'utf8' })),
    )
  const rows = [5, 1_000, 10_000].map((documents) => [String(documents), String(most(documents))])
  give([
    { title: 'Memory of reading, documents one after the other', columns: ['documents', 'MB at most'], rows },
  ])
}
