import { exportWords } from '../../../knowledge/export-words.js'
import type { AgencyReference } from '../../../schemas/agency-reference.js'
import type { Deadline } from '../../../schemas/deadline.js'
import type { Document } from '../../../schemas/document.js'
import type { Task } from '../../../schemas/task.js'
import type { Dataset } from '../../dataset/read-all.js'
import { contentLine, escapeText } from './content-line.js'
import { type Occurrence, occurrencesOf } from './occurrences.js'

/** One entry of the calendar. */
interface Duty {
  readonly document: Document
  readonly task: Task
  readonly deadline: Deadline
  /** Which of the task's deadlines it is, from 1. */
  readonly position: number
  readonly occurrence: Occurrence
}

/** The dated duties of a dataset as a calendar (RFC 5545), an entry for the day of each, alike for the same dataset. */
export function toIcs(dataset: Dataset): Buffer {
  const head = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//kehoach//kehoach//VI'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('X-WR-CALNAME', escapeText(exportWords().calendar.name)),
  ]
  const parts = [head.join(''), ...dutiesOf(dataset).map(eventOf), contentLine('END', 'VCALENDAR')]
  return Buffer.concat(parts.map((part) => Buffer.from(part)))
}

function dutiesOf({ documents }: Dataset): Duty[] {
  return documents.flatMap(({ document, tasks }) =>
    tasks.flatMap((task) =>
      [task.deadline, ...task.otherDeadlines].flatMap((deadline, index) =>
        deadline === null
          ? []
          : occurrencesOf(deadline, document).map((occurrence) => ({
              document,
              task,
              deadline,
              position: index + 1,
              occurrence,
            })),
      ),
    ),
  )
}

function eventOf(duty: Duty): string {
  const { document, task, deadline, position, occurrence } = duty
  const { kind, suffix, day, rule } = occurrence
  const uid = `${[task.id, position, suffix].filter((part) => part !== '').join('.')}@kehoach`
  const lines = [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uid),
    contentLine('DTSTAMP', `${compact(document.issuedOn ?? noDay)}T000000Z`),
    contentLine('DTSTART;VALUE=DATE', compact(day)),
    ...(rule === null ? [] : [contentLine('RRULE', rule)]),
    contentLine('SUMMARY', escapeText(`${exportWords().calendar[kind]}: ${shortened(task.text, 120)}`)),
    contentLine('DESCRIPTION', escapeText(descriptionOf(duty))),
    ...categoriesOf(task.leadAgencies),
    ...(deadline.kind === 'conditional' ? [contentLine('STATUS', 'TENTATIVE')] : []),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ]
  return lines.join('')
}

/** Stands where a document states no day of issue: every entry must have a stamp, and none may come from a clock. */
const noDay = '1970-01-01'

function categoriesOf(agencies: readonly AgencyReference[]): string[] {
  if (agencies.length === 0) return []
  return [contentLine('CATEGORIES', agencies.map(({ name }) => escapeText(name)).join(','))]
}

function descriptionOf({ document, task, deadline, occurrence }: Duty): string {
  const words = exportWords().calendar
  const [source] = task.sources
  const lines: [string, string | null | undefined][] = [
    [words.lead, named(task.leadAgencies)],
    [words.coordinating, named(task.coordinatingAgencies)],
    [words.deadline, deadline.text],
    [words.condition, deadline.condition],
    [words.output, task.output],
    [words.document, titleOf(document)],
    [words.place, source?.section.join(' > ')],
    [words.source, source && shortened(source.text.replaceAll(/\s+/g, ' ').trim(), 1000)],
  ]
  const stated = lines.flatMap(([label, text]) => (text ? [`${label}: ${text}`] : []))
  return [...stated, ...(occurrence.isEndOfInterval ? [words.endOfInterval] : [])].join('\n')
}

function named(agencies: readonly AgencyReference[]): string {
  return agencies.map(({ name }) => name).join('; ')
}

function titleOf({ number, issuedOn, title }: Document): string {
  const date = issuedOn?.split('-').reverse().join('/')
  return [number, date && `(${date})`, title].filter(Boolean).join(' ')
}

/** The beginning of a text, up to the last whole word that fits. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}
