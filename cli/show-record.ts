import type { DocumentFile } from '../schemas/document-file.js'
import type { Target } from '../schemas/target.js'
import type { Task } from '../schemas/task.js'
import { type Labelled, labelledLines } from './labelled-lines.js'
import { viAgencies, viDeadline, viNumber, viValue } from './labels.vi.js'
import { inContext, placeInWords, quoted } from './show-sources.js'
import type { Terminal } from './terminal.js'

/**
 * A target or task as lines for a reader, with the words that it came from.
 *
 * @param text the document's source text, to show what stands around those words; null to leave that out
 */
export function recordLines(
  record: Target | Task,
  { document }: DocumentFile,
  text: string | null,
  terminal: Terminal,
): string[] {
  const heading = 'name' in record ? `Chỉ tiêu: ${record.name}` : `Nhiệm vụ: ${record.text}`
  const rows: Labelled[] = [
    ['Văn bản', [document.number, document.title].filter((part) => part !== null).join(' - ')],
    ['Mục', record.group],
    ['Số thứ tự', record.ordinal],
    ['Thuộc', record.parentId],
    ...('name' in record ? targetRows(record) : taskRows(record)),
    ['Chủ trì', viAgencies(record.leadAgencies)],
    ['Phối hợp', viAgencies(record.coordinatingAgencies)],
    ['Độ tin cậy', `${viNumber(Math.round(record.confidence * 100))} %`],
    ['Mã', record.id],
  ]
  const sources = record.sources.flatMap((source) => [
    `  ${placeInWords(source)}`,
    `    ${text === null ? quoted(source) : inContext(source, text, terminal)}`,
  ])
  return [terminal.styleOut('bold', heading), ...labelledLines(rows), '', 'Nguyên văn', ...sources]
}

function targetRows({ unit, values }: Target): Labelled[] {
  return [
    ['Đơn vị tính', unit],
    ['Giá trị', values.map((value) => `${viValue(value)}  ← “${value.text}”`)],
  ]
}

function taskRows({ output, deadline, otherDeadlines, budget, citations }: Task): Labelled[] {
  const deadlines = [...(deadline === null ? [] : [deadline]), ...otherDeadlines]
  return [
    ['Kết quả', output],
    ['Thời hạn', deadlines.map((each) => `${viDeadline(each)}  ← “${each.text}”`)],
    [
      'Kinh phí',
      budget && (budget.amount === null ? budget.text : `${viNumber(budget.amount)} ${budget.currency}`),
    ],
    ['Dẫn chiếu', citations.join('; ') || null],
  ]
}
