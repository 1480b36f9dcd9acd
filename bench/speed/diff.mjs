/** How fast two plans are compared and how that grows. */
import { comparePlans } from '../../dist/pipeline/compare/compare-plans.js'
import { cpuOf, median } from '../measure.mjs'
import { give } from '../tables.mjs'

const things = [
  'hộ nghèo',
  'kinh tế số',
  'doanh nghiệp',
  'trạm y tế',
  'nước sạch',
  'rừng',
  'chợ',
  'cầu',
  'trường học',
  'làng nghề',
]
const makes = ['Tỷ lệ', 'Tỷ trọng', 'Số lượng', 'Tốc độ tăng', 'Diện tích', 'Sản lượng', 'Chỉ số', 'Quy mô']

function documentOf(id, issuedOn) {
  const facts = {
    kind: 'plan',
    number: id,
    title: 'Phát triển kinh tế',
    issuer: 'UBND tỉnh Nghệ An',
    place: 'Nghệ An',
  }
  return { ...facts, id, issuedOn, signer: null, period: { start: null, end: 2030 }, sources: [] }
}

function recordOf(id, documentId) {
  const lead = { agencyId: 'so-y-te', name: 'Sở Y tế', mention: 'Sở Y tế' }
  const source = {
    documentId,
    section: ['I'],
    start: 0,
    end: 10,
    page: null,
    box: null,
    text: 'Tỷ lệ hộ nghèo dưới 3% vào năm 2030',
  }
  return {
    id,
    documentId,
    ordinal: null,
    parentId: null,
    group: null,
    leadAgencies: [lead],
    coordinatingAgencies: [],
    sources: [source],
    confidence: 1,
  }
}

function planOf(documentId, year, count, shift) {
  const targets = []
  const tasks = []
  for (let at = 0; at < count / 2; at++) {
    const key = String(at + shift).padStart(10, '0')
    const name = `${makes[at % 8]} ${things[at % 10]} ${things[(at * 7) % 10]} và ${makes[(at * 3) % 8]} thứ ${at}`
    const min = 10 + ((at + shift) % 50)
    const value = {
      from: null,
      by: 2030,
      comparator: 'gte',
      min,
      max: null,
      unit: '%',
      measure: 'level',
      baseline: null,
      text: `≥ ${min}`,
    }
    targets.push({
      ...recordOf(`${documentId}.target-${key}`, documentId),
      indicatorId: null,
      name,
      unit: '%',
      values: [value],
    })
    const text = `Xây dựng Đề án ${name}, trình Ủy ban nhân dân phê duyệt và tổ chức thực hiện trên địa bàn năm ${year}`
    tasks.push({
      ...recordOf(`${documentId}.task-${key}`, documentId),
      text,
      output: null,
      deadline: null,
      otherDeadlines: [],
      budget: null,
      citations: [],
    })
  }
  return { document: documentOf(documentId, `${year}-02-01`), targets, tasks }
}

/** Two plans of `count` records each, nine in ten of which both have, and what a dataset knows of them. */
function pairOf(count) {
  const a = planOf('nghe-an-1-kh-ubnd-2021', 2021, count, 0)
  const b = planOf('nghe-an-2-kh-ubnd-2025', 2025, count, Math.round(count / 20))
  const idsOf = (records) => new Map(records.map((record) => [record.id.split('-').at(-1), record.id]))
  const tied = (own, other) => {
    const after = idsOf(other)
    return [...idsOf(own)].flatMap(([key, id]) => (after.has(key) ? [[id, after.get(key)]] : []))
  }
  const links = [...tied(a.targets, b.targets), ...tied(a.tasks, b.tasks)].map(([x, y]) => {
    const kind = x.includes('.task-') ? 'task' : 'target'
    return { id: `link-${x}`, kind, a: x, b: y, score: 0.9, evidence: [], status: 'auto' }
  })
  return { a, b, across: { indicators: [], links, candidates: [], agencies: [] } }
}

/** CPU seconds that comparing takes: the median of some runs. */
async function diffSeconds(a, b, across, runs) {
  const seconds = []
  for (let run = 0; run < runs; run++) {
    const compare = () => {
      if (comparePlans(a, b, across).length === 0) throw new Error('There must be changes.')
    }
    seconds.push(await cpuOf(compare))
  }
  return median(seconds)
}

const small = pairOf(2_000)
const large = pairOf(20_000)
const later = planOf('nghe-an-1-kh-ubnd-2021', 2021, 2_000, 100)
const cold = await diffSeconds(small.a, small.b, small.across, 1)
const one = await diffSeconds(small.a, small.b, small.across, 5)
const ten = await diffSeconds(large.a, large.b, large.across, 3)
const versions = await diffSeconds(small.a, later, small.across, 3)

give([
  {
    title: 'Comparing two plans',
    columns: ['records a plan', 'CPU s', 'a record, over 2,000'],
    rows: [
      ['2,000, the first time', cold.toFixed(2), ''],
      ['2,000', one.toFixed(2), '1.00'],
      ['20,000', ten.toFixed(2), (ten / one / 10).toFixed(2)],
      ['2,000, two readings of one plan', versions.toFixed(2), ''],
    ],
  },
])
