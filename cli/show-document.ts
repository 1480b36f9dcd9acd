import type { DocumentFile } from '../schemas/document-file.js'
import type { Target } from '../schemas/target.js'
import type { Task } from '../schemas/task.js'
import { isDoubt, type Warning } from '../schemas/warning.js'
import { type Labelled, labelledLines } from './labelled-lines.js'
import { kindLabels, relationLabels, viAgencies, viDate, viDeadline, viPeriod, viValue } from './labels.vi.js'
import { placeInWords, quoted } from './show-sources.js'
import type { Terminal } from './terminal.js'

/** A document with its targets and tasks as lines for a reader; `withSources`: each with the words that it came from. */
export function documentLines(file: DocumentFile, withSources: boolean, terminal: Terminal): string[] {
  const { document, targets, tasks } = file
  const bold = (text: string) => terminal.styleOut('bold', text)
  return [
    bold([kindLabels[document.kind], document.number ?? ''].join(' ').trimEnd()),
    document.title ?? '(không có trích yếu)',
    '',
    ...labelledLines(documentRows(file)),
    '',
    bold(`Chỉ tiêu (${targets.length})`),
    ...targets.flatMap((target) => recordBlock(target, targetLine(target), withSources, terminal)),
    '',
    bold(`Nhiệm vụ (${tasks.length})`),
    ...tasks.flatMap((task) => recordBlock(task, taskLine(task), withSources, terminal)),
    '',
    bold(`Cảnh báo (${document.warnings.length})`),
    ...document.warnings.map((warning) => warningLine(warning, terminal)),
  ]
}

function documentRows({ document }: DocumentFile): Labelled[] {
  const implemented = document.citations.filter(({ relation }) => relation !== 'mentions')
  return [
    ['Mã', document.id],
    ['Cơ quan ban hành', document.issuer],
    ['Nơi ban hành', document.place],
    ['Ngày ban hành', document.issuedOn && viDate(document.issuedOn)],
    ['Ngày có hiệu lực', document.effectiveOn && viDate(document.effectiveOn)],
    ['Người ký', document.signer],
    ['Lĩnh vực', document.field],
    ['Giai đoạn', viPeriod(document.period)],
    [
      'Căn cứ',
      implemented.map(({ number, title, relation }) => `${relationLabels[relation]} ${number ?? title}`),
    ],
    ['Văn bản dẫn chiếu', `${document.citations.length}`],
    ['Phụ lục', document.appendices.map(({ label, title }) => [label, title].filter(Boolean).join('. '))],
    ['Tệp nguồn', document.source.path],
  ]
}

function recordBlock(
  record: Target | Task,
  line: string,
  withSources: boolean,
  terminal: Terminal,
): string[] {
  const lines = [
    `  ${(record.ordinal ?? '-').padEnd(5)} ${line}`,
    `        ${terminal.styleOut('dim', record.id)}`,
  ]
  if (!withSources) return lines
  return [...lines, ...record.sources.map((source) => `        ${placeInWords(source)}: ${quoted(source)}`)]
}

function targetLine({ name, values, leadAgencies }: Target): string {
  return join([name, values.map(viValue).join('; '), viAgencies(leadAgencies)])
}

function taskLine({ text, deadline, leadAgencies }: Task): string {
  return join([text, deadline && viDeadline(deadline), viAgencies(leadAgencies)])
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part.length > 0).join(' | ')
}

function warningLine({ code, message, start, end }: Warning, terminal: Terminal): string {
  const label = terminal.styleOut(isDoubt(code) ? 'yellow' : 'dim', isDoubt(code) ? 'cần xem' : 'ghi chú')
  return `  ${label}  ${message} [${code}, ký tự ${start}-${end}]`
}
