import type { Language } from '../pipeline/words/language.js'
import type { Citation } from '../schemas/citation.js'
import type { Document } from '../schemas/document.js'

/** The words that a document and its records are shown in. */
export interface ShowTexts {
  readonly kinds: Readonly<Record<Document['kind'], string>>
  readonly relations: Readonly<Record<Citation['relation'], string>>
  readonly noTitle: string
  readonly targets: string
  readonly tasks: string
  readonly warnings: string
  readonly doubt: string
  readonly notice: string
  readonly facts: Readonly<
    Record<
      | 'id'
      | 'issuer'
      | 'place'
      | 'issuedOn'
      | 'effectiveOn'
      | 'signer'
      | 'field'
      | 'period'
      | 'implements'
      | 'citations'
      | 'appendices'
      | 'file'
      | 'target'
      | 'task'
      | 'document'
      | 'group'
      | 'ordinal'
      | 'parent'
      | 'lead'
      | 'coordinating'
      | 'confidence'
      | 'corrected'
      | 'source'
      | 'unit'
      | 'values'
      | 'output'
      | 'deadline'
      | 'budget'
      | 'cited',
      string
    >
  >
}

export const showTexts: Readonly<Record<Language, ShowTexts>> = {
  vi: {
    kinds: { plan: 'Kế hoạch', report: 'Bài viết về kế hoạch' },
    relations: {
      implements: 'thực hiện',
      amends: 'sửa đổi, bổ sung',
      replaces: 'thay thế',
      mentions: 'dẫn chiếu',
    },
    noTitle: '(không có trích yếu)',
    targets: 'Chỉ tiêu',
    tasks: 'Nhiệm vụ',
    warnings: 'Cảnh báo',
    doubt: 'cần xem',
    notice: 'ghi chú',
    facts: {
      id: 'Mã',
      issuer: 'Cơ quan ban hành',
      place: 'Nơi ban hành',
      issuedOn: 'Ngày ban hành',
      effectiveOn: 'Ngày có hiệu lực',
      signer: 'Người ký',
      field: 'Lĩnh vực',
      period: 'Giai đoạn',
      implements: 'Căn cứ',
      citations: 'Văn bản dẫn chiếu',
      appendices: 'Phụ lục',
      file: 'Tệp nguồn',
      target: 'Chỉ tiêu',
      task: 'Nhiệm vụ',
      document: 'Văn bản',
      group: 'Mục',
      ordinal: 'Số thứ tự',
      parent: 'Thuộc',
      lead: 'Chủ trì',
      coordinating: 'Phối hợp',
      confidence: 'Độ tin cậy',
      corrected: 'Đã sửa',
      source: 'Nguyên văn',
      unit: 'Đơn vị tính',
      values: 'Giá trị',
      output: 'Kết quả',
      deadline: 'Thời hạn',
      budget: 'Kinh phí',
      cited: 'Dẫn chiếu',
    },
  },
  en: {
    kinds: { plan: 'Plan', report: 'Article about a plan' },
    relations: { implements: 'implements', amends: 'amends', replaces: 'replaces', mentions: 'mentions' },
    noTitle: '(no title)',
    targets: 'Targets',
    tasks: 'Tasks',
    warnings: 'Warnings',
    doubt: 'to check',
    notice: 'notice',
    facts: {
      id: 'Id',
      issuer: 'Issued by',
      place: 'Issued at',
      issuedOn: 'Issued on',
      effectiveOn: 'In force from',
      signer: 'Signed by',
      field: 'Field',
      period: 'Period',
      implements: 'Rests on',
      citations: 'Documents cited',
      appendices: 'Appendices',
      file: 'File',
      target: 'Target',
      task: 'Task',
      document: 'Document',
      group: 'Section',
      ordinal: 'Ordinal',
      parent: 'Part of',
      lead: 'Lead',
      coordinating: 'With',
      confidence: 'Confidence',
      corrected: 'Corrected',
      source: 'As written',
      unit: 'Unit',
      values: 'Values',
      output: 'Output',
      deadline: 'Due',
      budget: 'Money',
      cited: 'Cites',
    },
  },
}
