/**
 * A synthetic dataset for measuring the desk: as many plans and records as are asked for, each with sources in its text,
 * written as the program writes a dataset. Everything comes from a seed.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaId, schemaVersion } from '../dist/schemas/version.js'
import { seeded, things } from './link-corpus.mjs'

const schema = (name) => ({ $schema: schemaId(name), schemaVersion })
const hex = (number) => number.toString(16).padStart(10, '0')

const verbs = [
  'Xây dựng',
  'Triển khai',
  'Rà soát',
  'Hoàn thiện',
  'Tổ chức',
  'Ban hành',
  'Nâng cấp',
  'Kiểm tra',
]
const objects =
  'nền tảng dữ liệu dùng chung|hệ thống quản lý văn bản|đề án chuyển đổi số|chương trình đào tạo cán bộ|quy chế phối hợp liên ngành|cơ sở dữ liệu đất đai|mô hình hợp tác xã kiểu mới|bộ chỉ số đánh giá hằng năm'.split(
    '|',
  )
const places =
  'trên địa bàn tỉnh|tại các xã, phường|trong các cơ quan nhà nước|ở vùng đồng bào dân tộc thiểu số|cho doanh nghiệp nhỏ và vừa'.split(
    '|',
  )

/**
 * Writes the dataset.
 *
 * @param options.plans how many plans, `options.records` how many records, `options.folder` where to
 */
export function writeDeskCorpus({ plans, records, folder }) {
  const random = seeded(7)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const files = {}
  const write = (path, text) => {
    const bytes = Buffer.from(text)
    files[path] = { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }
    writeFileSync(join(folder, path), bytes)
  }
  for (const part of ['documents', 'text']) mkdirSync(join(folder, part), { recursive: true })
  const all = things()
  const agencies = Array.from({ length: 300 }, (_, index) => agencyOf(index))
  const indicators = new Map()
  const links = []
  const each = records / plans
  for (let plan = 0; plan < plans; plan++) {
    const made = planOf(plan, { random, pick, all, agencies, each })
    for (const target of made.file.targets) {
      const before = indicators.get(target.indicatorId)
      if (before) links.push(linkOf(links.length, before.targets.at(-1), target.id, 'target'))
      const entry = before ?? { id: target.indicatorId, name: target.name, unit: target.unit, targets: [] }
      entry.targets.push(target.id)
      indicators.set(target.indicatorId, entry)
    }
    write(`documents/${made.file.document.id}.json`, `${JSON.stringify(made.file, null, 2)}\n`)
    write(`text/${made.file.document.id}.txt`, made.text)
  }
  const candidates = links.splice(0, Math.floor(links.length / 20)).map(({ status: _, ...pair }) => pair)
  const put = (name, content) =>
    write(`${name}.json`, JSON.stringify({ ...schema(`${name}-file`), ...content }))
  put('agencies', { agencies })
  put('indicators', { indicators: [...indicators.values()] })
  put('links', { links, candidates })
  put('citations', { documents: [], citations: [] })
  put('contradictions', { contradictions: [] })
  const counts = {
    ...{ documents: plans, targets: plans * Math.round(each * 0.4), tasks: plans * Math.round(each * 0.6) },
    ...{ agencies: agencies.length, warnings: 0, indicators: indicators.size, links: links.length },
    ...{ candidates: candidates.length, citations: 0, contradictions: 0 },
  }
  const manifest = { ...schema('manifest'), pipelineVersion: '0.0.0', counts, files }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
}

function agencyOf(index) {
  return {
    ...{ id: `co-quan-${index}`, name: `Sở Tổng hợp số ${index}`, shortName: null, kind: 'department' },
    ...{ level: 'province', collective: false, aliases: [], validFrom: null, validTo: null },
    ...{ successors: [], predecessors: [], place: 'Nghệ An', listed: true },
  }
}

function linkOf(index, a, b, kind) {
  const evidence = [{ feature: 'name-words', weight: 0.8, detail: 'shared words: tỷ lệ, được, tập trung' }]
  const [first, second] = a < b ? [a, b] : [b, a]
  return { id: `link-${hex(index)}`, kind, a: first, b: second, score: 0.6, evidence, status: 'auto' }
}

function planOf(plan, given) {
  const year = 2010 + (plan % 17)
  const id = `tinh-${plan % 63}-${plan}-kh-ubnd-${year}`
  const paper = paperOf(id, [`Số: ${plan}/KH-UBND`, 'KẾ HOẠCH', `Phát triển kinh tế - xã hội năm ${year}`])
  const made = { plan, year, paper, common: commonOf(plan, id, given), ...given }
  const targets = Array.from({ length: Math.round(given.each * 0.4) }, (_, index) => targetOf(index, made))
  const tasks = Array.from({ length: Math.round(given.each * 0.6) }, (_, index) => taskOf(index, made))
  const document = documentOf(plan, year, id, paper)
  return {
    file: { ...schema('document-file'), document, targets, tasks },
    text: `${paper.lines.join('\n')}\n`,
  }
}

/** The lines of a plan's text, and a way to put one more, which gives its source. */
function paperOf(documentId, lines) {
  let length = lines.join('\n').length + 1
  const sourceOf = (text, section, start) => ({
    ...{ documentId, section, start, end: start + text.length },
    ...{ page: null, box: null, text },
  })
  const put = (text) => {
    const start = length
    lines.push(text)
    length += text.length + 1
    return sourceOf(text, ['II', '1'], start)
  }
  return { lines, put, head: sourceOf(lines[0].slice(0, 5), [], 0) }
}

/** What targets and tasks have alike. */
function commonOf(plan, documentId, { random, pick, agencies }) {
  const named = () => {
    const { id: agencyId, name } = pick(agencies)
    return { agencyId, name, mention: name }
  }
  return (kind, index) => ({
    ...{ id: `${documentId}.${kind}-${hex(plan * 1000 + index)}`, documentId, ordinal: `${index + 1}` },
    ...{ parentId: null, group: null, leadAgencies: [named()], coordinatingAgencies: [named(), named()] },
    confidence: random() < 0.05 ? 0.7 : 0.97,
  })
}

function targetOf(index, { plan, year, paper, common, random, pick, all }) {
  const thing = pick(all)
  const amount = Math.round(random() * 900) / 10
  const text = `${thing.words} đạt ${amount} ${thing.unit} vào năm ${year + 5}`
  const value = { from: null, by: year + 5, comparator: 'eq', min: amount, max: amount, unit: thing.unit }
  return {
    ...common('target', index),
    ...{ indicatorId: `chi-tieu-${all.indexOf(thing)}-${plan % 63}`, name: thing.words, unit: thing.unit },
    values: [{ ...value, measure: 'level', baseline: null, text: `${amount}` }],
    sources: [paper.put(text)],
  }
}

function taskOf(index, { year, paper, common, pick }) {
  const text = `${pick(verbs)} ${pick(objects)} ${pick(places)}, ${pick(verbs).toLowerCase()} ${pick(objects)} ${pick(places)} (đợt ${index})`
  const end = `${year + (index % 4)}-0${1 + (index % 9)}-15`
  const deadline = {
    ...{ kind: 'by', start: null, end, precision: 'day' },
    ...{ recurrence: null, on: [], condition: null, text: end },
  }
  return {
    ...common('task', index),
    ...{ text, output: null, deadline, otherDeadlines: [], budget: null },
    ...{ citations: [], sources: [paper.put(text)] },
  }
}

function documentOf(plan, year, id, paper) {
  const source = {
    ...{ path: `plans/${plan}.txt`, sha256: createHash('sha256').update(id).digest('hex') },
    ...{ mediaType: 'text/plain', bytes: 10, pages: null, encoding: 'utf-8' },
  }
  return {
    ...{ id, kind: 'plan', number: `${plan}/KH-UBND`, type: 'KH' },
    title: `Phát triển kinh tế - xã hội năm ${year}`,
    ...{ issuer: `Ủy ban nhân dân tỉnh ${plan % 63}`, place: 'Nghệ An' },
    ...{ issuedOn: `${year}-01-15`, effectiveOn: null, signer: null, field: null },
    ...{ period: { start: year, end: year + 5 }, implements: [], citations: [] },
    ...{ recipients: [], appendices: [], source, files: [{ ...source, role: 'source' }], versions: [] },
    ...{ sources: [paper.head], warnings: [] },
  }
}
