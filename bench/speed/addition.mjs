/** What one more plan costs a dataset of the same province, by how many plans it holds. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDataset } from '../../dist/pipeline/dataset/write.js'
import { ingest } from '../../dist/pipeline/ingest.js'
import { cpuOf, median } from '../measure.mjs'
import { give } from '../tables.mjs'

const things = [
  'hộ nghèo',
  'doanh nghiệp',
  'trạm y tế',
  'nước sạch',
  'rừng trồng',
  'chợ',
  'cầu',
  'trường học',
  'làng nghề',
]
const actions = [
  'Khảo sát',
  'Hỗ trợ',
  'Xây dựng đề án',
  'Kiểm tra',
  'Tập huấn cho',
  'Thống kê',
  'Tuyên truyền về',
]

/** A plan of a province with thirty tasks, unlike those of its neighbours. */
function planText(at) {
  const word = (list, step) => list[(at * step + Math.floor(at / 7)) % list.length]
  const tasks = Array.from({ length: 30 }, (_, k) => {
    const what = `${actions[(k + at) % actions.length]} ${things[(k * 5 + at) % things.length]} cụm ${at}-${k} ${word(things, k + 1)}`
    return `${k + 1}. ${what} trên địa bàn, hoàn thành trong quý ${(k % 4) + 1} năm ${2015 + (at % 10)}.`
  })
  return `ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN
Số: ${at + 1}/KH-UBND
Nghệ An, ngày ${(at % 27) + 1} tháng ${(at % 12) + 1} năm ${2015 + (at % 10)}

KẾ HOẠCH
Về ${word(things, 3)} lần thứ ${at + 1}

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
