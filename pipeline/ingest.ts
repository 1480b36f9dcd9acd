import { createHash } from 'node:crypto'
import { unified } from 'unified'
import { defaultOptions, type ParseOptions } from '../parsers/options.js'
import { parse } from '../parsers/parse.js'
import type { Parsed } from '../parsers/parsed.js'
import { removeDebris } from './clean/remove-debris.js'
import { removeMarkup } from './clean/remove-markup.js'
import { removeRepeats } from './clean/remove-repeats.js'
import { repairFigures } from './clean/repair-figures.js'
import { repairLetters } from './clean/repair-letters.js'
import { repairNumbers } from './clean/repair-numbers.js'
import { repairWords } from './clean/repair-words.js'
import type { IngestFile, IngestResult } from './dataset/ingest-result.js'
import { citationsOf } from './extract/citations.js'
import { noteCrowded } from './extract/crowded.js'
import { documentFacts } from './extract/document.js'
import type { DocumentFacts } from './extract/document-facts.js'
import { headlessFacts } from './extract/headless.js'
import { provinceOfDocument } from './extract/issuer.js'
import { mergeTargets } from './extract/merge-targets.js'
import { doubtPast, withoutPastBeside, withoutYearsBefore } from './extract/past-targets.js'
import { pointsOf } from './extract/points.js'
import { readTables } from './extract/read-tables.js'
import { targetsFromProse } from './extract/targets-from-prose.js'
import { targetsFromTables } from './extract/targets-from-tables.js'
import { tasksOf } from './extract/tasks.js'
import { noteUnplaced } from './extract/unplaced.js'
import { noteUnreadAgencies } from './extract/unread-agencies.js'
import { noteUnreadColumns } from './extract/unread-columns.js'
import { noteUnreadValues } from './extract/unread-values.js'
import type { DeadlineOptions } from './language/deadlines/index.js'
import { AgencyBook } from './resolve/agencies.js'
import { citationRecords } from './resolve/citations.js'
import { documentRecord, idOf, warningsOf } from './resolve/document.js'
import { targetRecords, taskRecords } from './resolve/records.js'
import { seatOf } from './resolve/seat.js'
import { alignTables } from './structure/align-tables.js'
import { buildOutline } from './structure/build-outline.js'
import { partEndingLines } from './structure/ending-lines.js'
import { findAppendices } from './structure/find-appendices.js'
import { findTables } from './structure/find-tables.js'
import { gatherBasis } from './structure/gather-basis.js'
import { joinDrawnLines } from './structure/join-drawn-lines.js'
import { joinLines } from './structure/join-lines.js'
import { readEnding } from './structure/read-ending.js'
import { readGrids } from './structure/read-grids.js'
import { readHead } from './structure/read-head.js'
import { recoverTitle } from './structure/recover-title.js'
import { splitItems } from './structure/split-items.js'
import type { Plan } from './tree/nodes.js'
import { noteUnverified } from './verify/note-unverified.js'

/** From lines to the plan tree: what is no part of the plan is taken out, then what is there is given its place. */
const toPlan = unified()
  .use(readGrids) // tables that the file itself has; frames that only lay out
  .use(joinDrawnLines) // lines that a page's width broke, where their places tell
  .use(removeRepeats) // previews and pages that stand twice
  .use(removeMarkup) // **bold**, _{Hr}, &nbsp;
  .use(repairLetters) // QUYẾT ðỊNH, Xà HỘI
  .use(repairFigures) // 2O25, l5/6/2025, S. between 4. and 6.
  .use(repairNumbers) // 345 /KH-UBND, NQ- HĐND
  .use(repairWords) // chuyên đổi số, chứ.c năng
  .use(removeDebris) // what the website put around the plan
  .use(partEndingLines) // - Lưu: VT. | KT. CHỦ TỊCH
  .use(readHead) // portal fields, letterhead, title
  .use(findTables) // where a dump of cells begins and ends
  .use(joinLines) // lines to paragraphs, footnotes apart
  .use(recoverTitle) // titles that a portal lost
  .use(gatherBasis) // `- Luật …;` under `Căn cứ:`
  .use(splitItems) // two points on one line
  .use(readEnding) // recipients, signature
  .use(findAppendices) // PHỤ LỤC 5.1
  .use(buildOutline) // I. → 1. → 1.1. → a) → - → +
  .use(alignTables) // cells to rows and columns
  .freeze()

/**
 * Reads a file of any format into a document with its targets, tasks and agencies; every value points at the words it came
 * from. The same bytes give the same result. What is wrong with a file is a problem in the result, never an exception.
 *
 * @example
 * const result = await ingest({ path: 'plan.txt', bytes: await readFile('plan.txt') })
 * if (result.ok) console.log(result.document.number, result.targets.length)
 */
export async function ingest(input: IngestFile, options: Partial<ParseOptions> = {}): Promise<IngestResult> {
  const parsed = await parse(input, { ...defaultOptions, ...options })
  return parsed.ok ? readPlan(parsed, input) : parsed
}

/** What a parsed file says, stage by stage. */
export function readPlan(parsed: Parsed, input: IngestFile): IngestResult {
  const { file } = parsed
  const tree = toPlan.runSync(parsed.tree as never, file) as unknown as Plan
  const text = String(file.value)
  const tables = readTables(tree, text)
  const facts = documentFacts(tree, file) ?? headlessFacts(tree, tables, file)
  if (!facts) return notAPlan(input.path)
  const documentId = idOf(facts, text)
  const place = facts.above === null ? provinceOfDocument(facts.issuer, facts.place) : null
  const points = pointsOf(tree)
  const cited = citationsOf(tree, facts, place, file)
  const citations = citationRecords(cited, documentId, text, tree.data)
  const issued = issuedYearOf(facts)
  const told = withoutPastBeside(targetsFromProse(points, facts.number), facts.period.start, issued)
  const stated = doubtPast(told, issued ?? facts.period.start)
  const tabled = withoutYearsBefore(targetsFromTables(tables, file), facts.period.start, issued)
  const targets = mergeTargets([...tabled, ...stated])
  const tasks = tasksOf(tables, points, timesOf(facts), file)
  noteUnplaced(tree, [...targets, ...tasks], file)
  noteUnreadColumns(tables, [...targets, ...tasks], file)
  noteCrowded(points, tables, file)
  noteUnreadAgencies(tables, file)
  noteUnreadValues(points, file)
  const agencies = new AgencyBook(seatOf(facts.issuer, place, facts.above), file)
  const repairs = warningsOf(file).filter(({ code }) => code === 'text-repaired')
  const context = { documentId, text, data: tree.data, repairs, agencies, citations }
  const records = { targets: targetRecords(targets, context), tasks: taskRecords(tasks, context) }
  const source = inputFile(input, parsed)
  noteUnverified({ facts, citations, ...records }, tree.data.layout, file)
  return {
    ok: true,
    document: documentRecord(documentId, facts, citations, source, file, tree.data),
    ...records,
    agencies: agencies.records(),
    text,
  }
}

const issuedYearOf = ({ issuedOn }: DocumentFacts): number | null => Number(issuedOn?.slice(0, 4)) || null

/** What the times of the plan's duties are read by. */
function timesOf(facts: DocumentFacts): DeadlineOptions {
  const year = yearOf(facts)
  const { issuedOn } = facts
  return { ...(year !== null && { year }), ...(issuedOn !== null && { issuedOn }) }
}

/** The year of days and months that are written without one: that of the plan, where it is for the year after its signing. */
function yearOf(facts: DocumentFacts): number | null {
  const { start, end } = facts.period
  const issued = issuedYearOf(facts)
  return issued === null || (start !== null && start === end && start > issued) ? start : issued
}

function inputFile({ path, bytes }: IngestFile, { mediaType, encoding, pages }: Parsed) {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path, sha256, mediaType, bytes: bytes.byteLength, pages, encoding }
}

function notAPlan(path: string): IngestResult {
  const reason =
    'The text is neither a plan nor about one: no heading names a document (KẾ HOẠCH, QUYẾT ĐỊNH …), no plan is named near its beginning, and no table is headed as one of planned targets or of tasks.'
  return {
    ok: false,
    problem: {
      path,
      code: 'not-a-plan',
      reason,
      remedy: 'Give the text of the plan itself, with its title.',
    },
  }
}
