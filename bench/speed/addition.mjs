/** What one more plan costs a dataset of the same province, by how many plans it holds. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDataset } from '../../dist/pipeline/dataset/write.js'
import { ingest } from '../../dist/pipeline/ingest.js'
import { madePlan } from '../made-plan.mjs'
import { cpuOf, median } from '../measure.mjs'
import { give } from '../tables.mjs'

async function addTo(folder, numbers) {
  const writer = openDataset(folder)
  for (const at of numbers) {
    const result = await ingest({ path: `plan-${at}.txt`, bytes: Buffer.from(madePlan(at, 'Nghệ An')) })
    if (!result.ok) throw new Error(result.problem.reason)
    await writer.add(result)
  }
  await writer.finish()
}

const from = (first, count) => Array.from({ length: count }, (_, at) => first + at)
const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
try {
  const rows = []
  let held = 0
  let least
  for (const size of [40, 160, 640]) {
    await addTo(folder, from(held, size - held))
    held = size
    const taken = []
    for (let run = 0; run < 5; run++) taken.push(await cpuOf(() => addTo(folder, [held++])))
    least ??= median(taken)
    rows.push([String(size), (1000 * median(taken)).toFixed(0), (median(taken) / least).toFixed(2)])
  }
  give([
    {
      title: 'One more plan of the same province',
      columns: ['plans before', 'CPU ms', 'over 40 plans'],
      rows,
    },
  ])
} finally {
  rmSync(folder, { recursive: true, force: true })
}
