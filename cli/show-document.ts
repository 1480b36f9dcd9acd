import { valueInWords } from '../pipeline/words/amounts.js'
import { deadlineInWords } from '../pipeline/words/deadlines.js'
import { warningInWords } from '../pipeline/words/warnings.js'
import type { DocumentFile } from '../schemas/document-file.js'
import type { Target } from '../schemas/target.js'
import type { Task } from '../schemas/task.js'
import { isDoubt, type Warning } from '../schemas/warning.js'
import { namesOf } from './agency-names.js'
import { type Labelled, labelledLines } from './labelled-lines.js'
import { placeInWords, quoted } from './show-sources.js'
import type { ShowWords } from './show-words.js'
import type { Terminal } from './terminal.js'

/**
 * A document with its targets and tasks as lines for a reader; `corrected`: what stewards corrected in the
 * document itself; `withSources`: each record with the words that it came from.
 */
export function documentLines(
  file: DocumentFile,
  corrected: readonly string[],
  withSources: boolean,
  words: ShowWords,
  terminal: Terminal,
): string[] {
  const { document, targets, tasks } = file
  const bold = (text: string) => terminal.styleOut('bold', text)
  return [
    bold([words.kinds[document.kind], document.number ?? ''].join(' ').trimEnd()),
    document.title ?? words.noTitle,
    '',
    ...labelledLines([...documentRows(file, words), [words.facts.corrected, corrected]]),
    '',
    bold(`${words.targets} (${targets.length})`),
    ...targets.flatMap((target) =>
      recordBlock(target, targetLine(target, words), withSources, words, terminal),
    ),
    '',
    bold(`${words.tasks} (${tasks.length})`),
    ...tasks.flatMap((task) => recordBlock(task, taskLine(task, words), withSources, words, terminal)),
    '',
    bold(`${words.warnings} (${document.warnings.length})`),
    ...document.warnings.map((warning) => warningLine(warning, words, terminal)),
  ]
}

function documentRows({ document }: DocumentFile, { facts, relations, records }: ShowWords): Labelled[] {
  const implemented = document.citations.filter(({ relation }) => relation !== 'mentions')
  return [
    [facts.id, document.id],
    [facts.issuer, document.issuer],
    [facts.place, document.place],
    [facts.issuedOn, document.issuedOn && records.date(document.issuedOn)],
    [facts.effectiveOn, document.effectiveOn && records.date(document.effectiveOn)],
    [facts.signer, document.signer],
    [facts.field, document.field],
    [facts.period, records.years(document.period.start, document.period.end) || null],
    [
      facts.implements,
      implemented.map(({ number, title, relation }) => `${relations[relation]} ${number ?? title}`),
    ],
    [facts.citations, `${document.citations.length}`],
    [
      facts.appendices,
      document.appendices.map(({ label, title }) => [label, title].filter(Boolean).join('. ')),
    ],
    [facts.file, document.source.path],
  ]
}

function recordBlock(
  record: Target | Task,
  line: string,
  withSources: boolean,
  { records }: ShowWords,
  terminal: Terminal,
): string[] {
  const lines = [
    `  ${(record.ordinal ?? '-').padEnd(5)} ${line}`,
    `        ${terminal.styleOut('dim', record.id)}`,
  ]
  if (!withSources) return lines
  return [
    ...lines,
    ...record.sources.map((source) => `        ${placeInWords(source, records)}: ${quoted(source)}`),
  ]
}

function targetLine({ name, values, leadAgencies }: Target, { records }: ShowWords): string {
  const amounts = values.map((value) => valueInWords(value, records))
  return join([name, amounts.join('; '), namesOf(leadAgencies)])
}

function taskLine({ text, deadline, leadAgencies }: Task, { records }: ShowWords): string {
  return join([text, deadline && deadlineInWords(deadline, records), namesOf(leadAgencies)])
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part.length > 0).join(' | ')
}

function warningLine(
  warning: Warning,
  { doubt, notice, language, records }: ShowWords,
  terminal: Terminal,
): string {
  const { code, start, end } = warning
  const label = isDoubt(code) ? terminal.styleOut('yellow', doubt) : terminal.styleOut('dim', notice)
  return `  ${label}  ${warningInWords(warning, language)} [${code}, ${records.characters(start, end)}]`
}
