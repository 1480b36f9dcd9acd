import type { Ingested } from '../../pipeline/dataset/ingest-result.js'
import { words } from '../../pipeline/language/fold.js'

/** A value of a gold file, as the contract names its fields. */
interface GoldValue {
  from: number | null
  by: number | null
  comparator: string
  min: number | null
  max: number | null
  measure: string
}

interface GoldTarget {
  name: string
  values: GoldValue[]
}

interface GoldTask {
  text?: string
  textStart?: string
  deadline?: { kind: string; start: string | null; end: string | null; recurrence: string | null } | null
  leadAgencies?: string[]
}

/** What a person read in a document; lists that it does not have are absent. */
export interface Gold {
  document: Record<string, unknown>
  targets?: GoldTarget[]
  appendixTargets?: GoldTarget[]
  proseTargets?: GoldTarget[]
  appendixTasks?: GoldTask[]
  sectionTasks?: GoldTask[]
  bodyItems?: GoldTask[]
  citations?: { number: string; date: string | null; self?: boolean }[]
}

/** Shares from 0 to 1: what of the gold the reading has. Lists that the gold lacks are left out. */
export type Measures = Record<string, number>

/** From which likeness of words on two names or texts are taken for one. */
const alike = 0.6

/** Compares a reading with what a person read. */
export function measure(gold: Gold, read: Ingested): Measures {
  const targets = [...(gold.targets ?? []), ...(gold.appendixTargets ?? []), ...(gold.proseTargets ?? [])]
  const found = targets.map((target) => best(target.name, read.targets, ({ name }) => name))
  const rows = gold.appendixTasks ?? []
  const items = [...(gold.sectionTasks ?? []), ...(gold.bodyItems ?? [])]
  const taskOf = (task: GoldTask) => bestStart(task, read.tasks)
  const measures: Measures = {}
  const put = (name: string, hits: number, all: number): void => {
    if (all > 0) measures[name] = hits / all
  }
  put('targets found', found.filter(Boolean).length, targets.length)
  put(
    'values right',
    targets.filter(
      (target, at) =>
        found[at] &&
        target.values.every((value) => found[at]!.values.some((other) => sameValue(value, other))),
    ).length,
    targets.length,
  )
  put('rows found', rows.filter(taskOf).length, rows.length)
  put('row deadlines right', rows.filter((row) => sameDeadline(row, taskOf(row))).length, rows.length)
  put('row leads right', rows.filter((row) => sameLeads(row, taskOf(row))).length, rows.length)
  put('points found', items.filter(taskOf).length, items.length)
  const numbers = new Set(read.document.citations.map(({ number }) => plain(number ?? '')))
  const cited = (gold.citations ?? []).filter(({ self }) => !self)
  put('citations found', cited.filter(({ number }) => numbers.has(plain(number))).length, cited.length)
  return measures
}

const plain = (number: string): string => words(number).join('').replace(/^0+/, '')

function likeness(a: readonly string[], b: readonly string[]): number {
  const left = new Set(a)
  const common = new Set(b.filter((word) => left.has(word))).size
  return a.length + b.length === 0 ? 0 : (2 * common) / (left.size + new Set(b).size)
}

function best<T>(name: string, records: readonly T[], nameOf: (record: T) => string): T | undefined {
  const wanted = words(name)
  const scored = records.map((record) => ({ record, score: likeness(wanted, words(nameOf(record))) }))
  const top = scored.sort((a, b) => b.score - a.score)[0]
  return top && top.score >= alike ? top.record : undefined
}

function bestStart(task: GoldTask, tasks: Ingested['tasks']): Ingested['tasks'][number] | undefined {
  const wanted = words(task.text ?? task.textStart ?? '')
  const scored = tasks.map((record) => ({
    record,
    score: likeness(wanted, words(record.text).slice(0, wanted.length)),
  }))
  // Rows stand behind the points that say the same in prose: of equals the last is the row.
  const top = scored.reduce<(typeof scored)[number] | undefined>(
    (kept, one) => (!kept || one.score >= kept.score ? one : kept),
    undefined,
  )
  return top && top.score >= 0.7 ? top.record : undefined
}

function sameValue(gold: GoldValue, read: GoldValue): boolean {
  const fields = ['from', 'by', 'comparator', 'min', 'max', 'measure'] as const
  return fields.every((field) => (gold[field] ?? null) === (read[field] ?? null))
}

function sameDeadline(gold: GoldTask, read: Ingested['tasks'][number] | undefined): boolean {
  if (!read) return false
  const fields = ['kind', 'start', 'end', 'recurrence'] as const
  return fields.every((field) => (gold.deadline?.[field] ?? null) === (read.deadline?.[field] ?? null))
}

/** Names are compared by their words without what says whose they are: `thành phố Hà Nội`, `tỉnh`. */
function sameLeads(gold: GoldTask, read: Ingested['tasks'][number] | undefined): boolean {
  if (!read) return false
  const bare = (names: readonly string[]): string[] =>
    [...new Set(names.flatMap((name) => words(name)))].filter((word) => word.length > 2)
  return (
    likeness(
      bare(gold.leadAgencies ?? []),
      bare(read.leadAgencies.flatMap(({ name, mention }) => [name, mention])),
    ) >= alike || (gold.leadAgencies ?? []).length === read.leadAgencies.length
  )
}
