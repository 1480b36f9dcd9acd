/** What plans that consist of one thing a thousand times take, and how that grows: no rule may look at all lines for each line. */
import { ingest } from '../../dist/pipeline/ingest.js'
import { writer } from '../made-plan.mjs'
import { cpuOf } from '../measure.mjs'
import { give } from '../tables.mjs'

const { any, sentence } = writer(1)
const agencies = ['Sở Y tế', 'Sở Tài chính', 'UBND các xã, phường', 'Công an tỉnh', 'Hội Nông dân tỉnh']
const agency = () => agencies[any(agencies.length)]
const day = () => `${1 + any(28)}/${1 + any(12)}/2026`

const lines = (count, line) => Array.from({ length: count }, (_, at) => line(at)).join('\n')
const inOne = (count, part) => Array.from({ length: count }, part).join('')
const goals = (rest) => `I. MỤC TIÊU\n${rest}`
const duties = (rest) => `I. NHIỆM VỤ\n${rest}`

/** The bodies of plans, by what they consist of. */
const shapes = {
  'tasks in points': (count) =>
    duties(
      lines(
        count,
        (at) =>
          `${at + 1}. ${agency()} chủ trì, phối hợp với ${agency()} ${sentence(20)} trước ngày ${day()}.`,
      ),
    ),
  'targets in points': (count) =>
    goals(lines(count, () => `- Tỷ lệ ${sentence(6)} đạt ${any(100)}% vào năm ${2026 + any(5)}.`)),
  'targets in one sentence': (count) =>
    goals(`- ${inOne(count, () => `Tỷ lệ ${sentence(6)} đạt ${any(100)}%; `)}`),
  'agencies in one list': (count) =>
    duties(`1. Các cơ quan: ${inOne(count, () => `${agency()}, `)} thực hiện.`),
  'table with tabs': (count) =>
    `TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n${lines(count, (at) => `${at + 1}\t${sentence(9)}\t${agency()}\tQuý ${1 + any(4)}/2026`)}`,
  'table, a cell a line': (count) =>
    `TT\nNhiệm vụ\nCơ quan chủ trì\nThời gian\n${lines(count, (at) => `${at + 1}\n${sentence(9)}\n${agency()}\nQuý ${1 + any(4)}/2026`)}`,
  'table without ordinals, a cell a line': (count) =>
    goals(
      `Chỉ tiêu\nĐơn vị\nKế hoạch 2026\n${lines(count, () => `Tỷ lệ ${sentence(5)}\n%\n${any(100)},${any(10)}`)}`,
    ),
  'short lines': (count) => goals(lines(count, () => sentence(3))),
  'lines in capitals': (count) => goals(lines(count, () => sentence(6).toUpperCase())),
  'legal bases': (count) =>
    lines(
      count,
      () =>
        `Căn cứ Quyết định số ${any(3000)}/QĐ-TTg ngày ${day()} của Thủ tướng Chính phủ về ${sentence(8)};`,
    ),
  recipients: (count) =>
    `${duties('1. Sở Y tế thực hiện.')}\nNơi nhận:\n${lines(count, () => `- ${agency()};`)}\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An`,
}

const head = `ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN
Số: 12/KH-UBND
Nghệ An, ngày 3 tháng 2 năm 2026

KẾ HOẠCH
Phát triển nông nghiệp năm 2026

`

async function read(body) {
  const result = await ingest({ path: 'made.txt', bytes: Buffer.from(head + body) })
  if (!result.ok) throw new Error(result.problem.reason)
}

const fewer = 250
const more = 8 * fewer

for (const body of Object.values(shapes)) await read(body(fewer))
const rows = []
for (const [name, body] of Object.entries(shapes)) {
  const [little, much] = [body(fewer), body(more)]
  const first = await cpuOf(() => read(little))
  const then = await cpuOf(() => read(much))
  const growth = then / first / (much.length / little.length)
  rows.push([name, (much.length / 1e6).toFixed(2), then.toFixed(2), growth.toFixed(2)])
}

give([
  {
    title: 'One thing two thousand times',
    columns: ['the plan consists of', 'million letters', 'CPU s', 'a letter, over an eighth of it'],
    rows,
  },
])
