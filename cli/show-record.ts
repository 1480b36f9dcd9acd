import { numberIn, valueInWords } from '../pipeline/words/amounts.js'
import { deadlineInWords } from '../pipeline/words/deadlines.js'
import type { DocumentFile } from '../schemas/document-file.js'
import type { Target } from '../schemas/target.js'
import type { Task } from '../schemas/task.js'
import { namesOf } from './agency-names.js'
import { type Labelled, labelledLines } from './labelled-lines.js'
import { inContext, placeInWords, quoted } from './show-sources.js'
import type { ShowWords } from './show-words.js'
import type { Terminal } from './terminal.js'

/**
 * A target or task as lines for a reader, with the words that it came from.
 *
 * @param corrected what stewards corrected in it, from `correctionLines`
 * @param text the document's source text, to show what stands around those words; null to leave that out
 */
export function recordLines(
  record: Target | Task,
  { document }: DocumentFile,
  corrected: readonly string[],
  text: string | null,
  words: ShowWords,
  terminal: Terminal,
): string[] {
  const { facts, records } = words
  const heading = 'name' in record ? `${facts.target}: ${record.name}` : `${facts.task}: ${record.text}`
  const rows: Labelled[] = [
    [facts.document, [document.number, document.title].filter((part) => part !== null).join(' - ')],
    [facts.group, record.group],
    [facts.ordinal, record.ordinal],
    [facts.parent, record.parentId],
    ...('name' in record ? targetRows(record, words) : taskRows(record, words)),
    [facts.lead, namesOf(record.leadAgencies)],
    [facts.coordinating, namesOf(record.coordinatingAgencies)],
    [facts.corrected, corrected],
    [facts.confidence, `${numberIn(records.locale, Math.round(record.confidence * 100))} %`],
    [facts.id, record.id],
  ]
  const sources = record.sources.flatMap((source) => [
    `  ${placeInWords(source, records)}`,
    `    ${text === null ? quoted(source) : inContext(source, text, terminal)}`,
  ])
  return [terminal.styleOut('bold', heading), ...labelledLines(rows), '', facts.source, ...sources]
}

function targetRows({ unit, values }: Target, { facts, records }: ShowWords): Labelled[] {
  return [
    [facts.unit, unit],
    [facts.values, values.map((value) => `${valueInWords(value, records)}  ← “${value.text}”`)],
  ]
}

function taskRows(
  { output, deadline, otherDeadlines, budget, citations }: Task,
  { facts, records }: ShowWords,
): Labelled[] {
  const deadlines = [...(deadline === null ? [] : [deadline]), ...otherDeadlines]
  return [
    [facts.output, output],
    [facts.deadline, deadlines.map((each) => `${deadlineInWords(each, records)}  ← “${each.text}”`)],
    [
      facts.budget,
      budget &&
        (budget.amount === null
          ? budget.text
          : `${numberIn(records.locale, budget.amount)} ${budget.currency}`),
    ],
    [facts.cited, citations.join('; ') || null],
  ]
}
