/** Warm reading of text: MB a second, its growth, and the same texts through remark (parse only). */
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { ingest } from '../../dist/pipeline/ingest.js'
import { cpuInTurn } from '../measure.mjs'
import { megabytes, plansTimes } from '../plans.mjs'
import { give } from '../tables.mjs'

const remark = unified().use(remarkParse)

async function read(files) {
  for (const file of files) if (!(await ingest(file)).ok) throw new Error(`${file.path} was not read.`)
}

function parse(files) {
  for (const { bytes } of files) remark.parse(bytes.toString())
}

const inTurn = (files, runs) => cpuInTurn([() => read(files), () => parse(files)], runs)

await inTurn(plansTimes(1), 25)
const rows = []
let first
for (const [times, runs] of [
  [1, 9],
  [10, 2],
  [100, 1],
]) {
  const files = plansTimes(times)
  const size = megabytes(files)
  const [own, other] = await inTurn(files, runs)
  first ??= own
  rows.push([
    `×${times}`,
    size.toFixed(2),
    (size / own).toFixed(2),
    (own / first).toFixed(1),
    (size / other).toFixed(2),
    (own / other).toFixed(2),
  ])
}

give([
  {
    title: 'Text, warm, one core',
    columns: [
      'the plans',
      'MB',
      'MB a CPU second',
      'time over ×1',
      'remark: MB a CPU second',
      'time over remark',
    ],
    rows,
  },
])
