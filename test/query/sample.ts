import type { Dataset } from '../../pipeline/dataset/read-all.js'
import type { Agency } from '../../schemas/agency.js'
import type { AgencyReference } from '../../schemas/agency-reference.js'
import type { Deadline } from '../../schemas/deadline.js'
import type { Document } from '../../schemas/document.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'
import type { Value } from '../../schemas/value.js'
import { schemaVersion } from '../../schemas/version.js'
import { sampleAgency, sampleDocument } from '../dataset/sample.js'
import { plan } from '../link/sample-plan.js'

/** A deadline of which a test names only what it is about. */
export function deadline(over: Partial<Deadline> & Pick<Deadline, 'kind'>): Deadline {
  const none = { start: null, end: null, precision: null, recurrence: null, on: [], condition: null }
  return { ...none, text: 'như đã ghi', ...over }
}

/** A value `đạt 50 % đến 2030`, changed. */
export function value(over: Partial<Value> = {}): Value {
  const amount = { from: null, by: 2030, comparator: 'eq', min: 50, max: 50, unit: '%' } as const
  return { ...amount, measure: 'level', baseline: null, text: '50%', ...over }
}

/** An agency of a list of those below. */
export function named(id: string): AgencyReference {
  const name = agencies.find((agency) => agency.id === id)!.name
  return { agencyId: id, name, mention: name }
}

const group = { collective: true, kind: null, level: null } as const

/** The departments of Nghệ An before and after the 1st of March 2025, some groups, and a neighbour's department. */
export const agencies: readonly Agency[] = [
  sampleAgency('bo-y-te', 'Bộ Y tế', { kind: 'ministry', level: 'central', shortName: 'Bộ YT' }),
  sampleAgency('nghe-an.so-tai-chinh', 'Sở Tài chính', {
    shortName: 'Sở TC',
    predecessors: ['nghe-an.so-ke-hoach-va-dau-tu'],
  }),
  sampleAgency('nghe-an.so-ke-hoach-va-dau-tu', 'Sở Kế hoạch và Đầu tư', {
    shortName: 'Sở KH&ĐT',
    aliases: ['Sở KHĐT'],
    successors: ['nghe-an.so-tai-chinh'],
  }),
  sampleAgency('nghe-an.so-nong-nghiep-va-moi-truong', 'Sở Nông nghiệp và Môi trường', {
    predecessors: ['nghe-an.so-tai-nguyen-va-moi-truong', 'nghe-an.so-nong-nghiep-va-phat-trien-nong-thon'],
  }),
  sampleAgency('nghe-an.so-tai-nguyen-va-moi-truong', 'Sở Tài nguyên và Môi trường', {
    shortName: 'Sở TN&MT',
    successors: ['nghe-an.so-nong-nghiep-va-moi-truong'],
  }),
  sampleAgency('nghe-an.so-nong-nghiep-va-phat-trien-nong-thon', 'Sở Nông nghiệp và Phát triển nông thôn', {
    successors: ['nghe-an.so-nong-nghiep-va-moi-truong'],
  }),
  sampleAgency('nghe-an.so-khoa-hoc-va-cong-nghe', 'Sở Khoa học và Công nghệ', { shortName: 'Sở KH&CN' }),
  sampleAgency('nghe-an.so-y-te', 'Sở Y tế', { shortName: 'Sở YT' }),
  sampleAgency('nghe-an.so-noi-vu', 'Sở Nội vụ'),
  sampleAgency('nghe-an.cong-an-tinh', 'Công an tỉnh', { shortName: 'CA tỉnh' }),
  sampleAgency('nghe-an.so-ban-nganh', 'Các Sở, ban, ngành', group),
  sampleAgency('nghe-an.co-quan-bao-chi', 'Các cơ quan báo chí', group),
  sampleAgency('nghe-an.ubnd-cac-xa-phuong', 'UBND các xã, phường', {
    ...group,
    kind: 'committee',
    level: 'commune',
  }),
  sampleAgency('thanh-hoa.so-y-te', 'Sở Y tế', { shortName: 'Sở YT' }),
  sampleAgency('thanh-hoa.so-ban-nganh', 'Các Sở, ban, ngành', group),
]

/** A document of Nghệ An with its records; `id` tells its number and year. */
export function file(
  id: string,
  { targets = [], tasks = [], ...over }: Partial<Document> & { targets?: Target[]; tasks?: Task[] },
): DocumentFile {
  const { kind, number, title, place, issuer, issuedOn, period } = plan(id)
  const document = { ...sampleDocument(), id, kind, number, title, place, issuer, issuedOn, period, ...over }
  return { $schema: 'urn:kehoach:schema:document-file:1.1.0', schemaVersion, document, targets, tasks }
}

/** A dataset of which a test names only what it is about. */
export function dataset(over: Partial<Dataset>): Dataset {
  return {
    documents: [],
    agencies,
    indicators: [],
    links: [],
    candidates: [],
    citedDocuments: [],
    citations: [],
    contradictions: [],
    ...over,
  }
}
