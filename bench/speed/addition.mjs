/** What one more plan costs a dataset of the same province, by how many plans it holds. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDataset } from '../../dist/pipeline/dataset/write.js'
import { ingest } from '../../dist/pipeline/ingest.js'
import { cpuOf, median } from '../measure.mjs'
import { plansTimes } from '../plans.mjs'
import { give } from '../tables.mjs'

/** The syllables that the five plans are written with: sentences of them are as unlike as those of plans. */
const syllables = [
  ...new Set(
    plansTimes(1).flatMap(({ bytes }) =>
      bytes
        .toString()
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}{2,7}/gu),
    ),
  ),
]

/** A plan of a province with thirty tasks of its own, and the sentences that all plans end with. */
function planText(at) {
  let seed = at + 1
  const any = (count) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * count)
  }
  const sentence = (length) => Array.from({ length }, () => syllables[any(syllables.length)]).join(' ')
  const tasks = Array.from(
    { length: 30 },
    (_, k) =>
      `${k + 1}. Triển khai ${sentence(8 + any(12))}, hoàn thành trong quý ${(k % 4) + 1} năm ${2016 + (at % 10)}.`,
  )
  return `ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN
Số: ${at + 1}/KH-UBND
Nghệ An, ngày ${(at % 27) + 1} tháng ${(at % 12) + 1} năm ${2015 + (at % 10)}

KẾ HOẠCH
Về ${sentence(6)}

I. NHIỆM VỤ
${tasks.join('\n')}

II. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính bố trí kinh phí.
2. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ kiểm tra và báo cáo.
`
}

async function addTo(folder, numbers) {
  const writer = openDataset(folder)
  for (const at of numbers) {
    const result = await ingest({ path: `plan-${at}.txt`, bytes: Buffer.from(planText(at)) })
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
