import { createHash } from 'node:crypto'
import { recordId } from '../../pipeline/dataset/ids.js'
import type { Ingested } from '../../pipeline/dataset/ingest-result.js'
import type { Agency } from '../../schemas/agency.js'
import type { Document } from '../../schemas/document.js'
import type { Source } from '../../schemas/source.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'

export const sampleId = 'ha-noi-9-kh-ubnd-2024'

export const sampleText = [
  'Số: 09/KH-UBND',
  'KẾ HOẠCH',
  'Trồng cây',
  '1. Tỷ lệ che phủ rừng trên 42% vào năm 2025 (Sở Công Thương)',
  '2. Sở Tài chính bố trí 4,9 tỷ đồng trước ngày 15/6/2025',
].join('\n')

/** The source of words that stand once in the sample text. */
export function sourceOf(words: string, section: string[] = [], id = sampleId): Source {
  const start = sampleText.indexOf(words)
  return { documentId: id, section, start, end: start + words.length, page: null, box: null, text: words }
}

/** What an id of the form of `sampleId` tells of its document. */
function factsOf(id: string): Pick<Document, 'number' | 'issuer' | 'issuedOn'> {
  const [, place, number, year] =
    /^([a-z-]+)-([0-9]+)-kh-ubnd-([0-9]{4})/.exec(id) ?? /^(.*)-(9)-kh-ubnd-(2024)/.exec(sampleId)!
  const issuer = place === 'ha-noi' ? 'Ủy ban nhân dân thành phố Hà Nội' : `Ủy ban nhân dân tỉnh ${place}`
  return { number: `${number!.padStart(2, '0')}/KH-UBND`, issuer, issuedOn: `${year}-02-01` }
}

export function sampleDocument(id = sampleId, path = 'plans/trees.txt'): Document {
  const source = {
    path,
    sha256: createHash('sha256').update(`${path} ${id}`).digest('hex'),
    mediaType: 'text/plain',
    bytes: 10,
    pages: null,
    encoding: 'utf-8',
  }
  const { number, issuer, issuedOn } = factsOf(id)
  return {
    id,
    kind: 'plan',
    number,
    type: 'KH',
    title: 'Trồng cây',
    issuer,
    place: null,
    issuedOn,
    effectiveOn: null,
    signer: null,
    field: null,
    period: { start: null, end: 2025 },
    implements: [],
    citations: [],
    recipients: [],
    appendices: [],
    source,
    files: [{ ...source, role: 'source' }],
    versions: [],
    sources: [sourceOf('Trồng cây', [], id)],
    warnings: [{ code: 'date-missing', message: 'No date of issue was found.', start: 0, end: 5 }],
  }
}

export function sampleTarget(id = sampleId): Target {
  return {
    id: recordId(id, 'target', ['1', 'Tỷ lệ che phủ rừng']),
    documentId: id,
    indicatorId: null,
    ordinal: '1',
    parentId: null,
    group: null,
    name: 'Tỷ lệ che phủ rừng',
    unit: '%',
    values: [
      {
        from: null,
        by: 2025,
        comparator: 'gt',
        min: 42,
        max: null,
        unit: '%',
        measure: 'level',
        baseline: null,
        text: 'trên 42% vào năm 2025',
      },
    ],
    leadAgencies: [{ agencyId: 'so-cong-thuong', name: 'Sở Công Thương', mention: 'Sở Công Thương' }],
    coordinatingAgencies: [],
    sources: [sourceOf('Tỷ lệ che phủ rừng trên 42% vào năm 2025', ['1'], id)],
    confidence: 1,
  }
}

export function sampleTask(id = sampleId): Task {
  return {
    id: recordId(id, 'task', ['2', 'bố trí']),
    documentId: id,
    ordinal: '2',
    parentId: null,
    group: null,
    text: 'Sở Tài chính bố trí 4,9 tỷ đồng',
    leadAgencies: [{ agencyId: 'so-tai-chinh', name: 'Sở Tài chính', mention: 'Sở Tài chính' }],
    coordinatingAgencies: [],
    output: null,
    deadline: {
      kind: 'by',
      start: null,
      end: '2025-06-14',
      precision: 'day',
      recurrence: null,
      on: [],
      condition: null,
      text: 'trước ngày 15/6/2025',
    },
    otherDeadlines: [],
    budget: { amount: 4_900_000_000, currency: 'VND', unit: 'tỷ đồng', text: '4,9 tỷ đồng' },
    citations: [],
    sources: [sourceOf('Sở Tài chính bố trí 4,9 tỷ đồng trước ngày 15/6/2025', ['2'], id)],
    confidence: 0.9,
  }
}

export function sampleAgency(id: string, name: string, changes: Partial<Agency> = {}): Agency {
  return {
    id,
    name,
    shortName: null,
    kind: 'department',
    level: 'province',
    collective: false,
    aliases: [],
    validFrom: null,
    validTo: null,
    successors: [],
    predecessors: [],
    place: null,
    listed: true,
    ...changes,
  }
}

export const sampleAgencies: readonly Agency[] = [
  sampleAgency('so-tai-chinh', 'Sở Tài chính', { predecessors: ['so-ke-hoach-va-dau-tu'] }),
  sampleAgency('so-ke-hoach-va-dau-tu', 'Sở Kế hoạch và Đầu tư', { successors: ['so-tai-chinh'] }),
  sampleAgency('so-cong-thuong', 'Sở Công Thương'),
  sampleAgency('so-y-te', 'Sở Y tế'),
]

/** A document as the pipeline delivers it; its task stands before its target. */
export function sampleIngested(id = sampleId, path = 'plans/trees.txt'): Ingested {
  return {
    ok: true,
    document: sampleDocument(id, path),
    targets: [sampleTarget(id)],
    tasks: [sampleTask(id)],
    agencies: sampleAgencies,
    text: sampleText,
  }
}
