import { checkWords } from '../../knowledge/check-words.js'
import type { Task } from '../../schemas/task.js'
import { compareStrings } from '../dataset/compare-strings.js'
import { fold, spacedWords } from '../language/fold.js'
import { groupBy } from './group-by.js'
import { isAppendix } from './own-place.js'

/** A task of the prose and the row of an appendix that is the same. */
export interface TwinTasks {
  readonly prose: Task
  readonly row: Task
}

interface Worded {
  readonly task: Task
  readonly isRow: boolean
  /** Its words without the agencies and their roles, in order. */
  readonly words: readonly string[]
}

/** Fewer words do not tell what is to be done. */
const fewest = 6
/** A text of so many words that begins another says enough to be the same. */
const tellingBeginning = 10
/** How much two texts must have in common. */
const likeness = 0.85
/** The rarest words of a text, by which texts that are alike find each other. */
const signatureWords = 5
/** What stands more often is a formula. */
const mostOften = 12

/**
 * The tasks that stand in the prose and in an appendix of one plan, in time that grows with their number. A text
 * that has more than one twin is a formula, and left out.
 */
export function twinTasks(tasks: readonly Task[]): TwinTasks[] {
  if (!tasks.some(isRow) || tasks.every(isRow)) return []
  const all = tasks.map(wordedTask).filter((one) => one.words.length >= fewest)
  const ofRows = all.filter(({ isRow }) => isRow)
  const acts = new Set(ofRows.map(actOf))
  const rows = indexOf(ofRows)
  const found = all
    .filter((one) => !one.isRow && acts.has(actOf(one)))
    .flatMap((prose) => twinsOf(prose, rows).map((row) => ({ prose, row })))
  const [perRow, perProse] = [groupBy(found, ({ row }) => row), groupBy(found, ({ prose }) => prose)]
  return found
    .filter(({ prose, row }) => perRow.get(row)!.length === 1 && perProse.get(prose)!.length === 1)
    .map(({ prose, row }) => ({ prose: prose.task, row: row.task }))
}

function wordedTask(task: Task): Worded {
  let text = ` ${spacedWords(withoutAgencies(task))} `
  for (const phrase of checkWords().roleWords) text = text.replaceAll(` ${phrase} `, ' ')
  return { task, isRow: isRow(task), words: text.trim().split(' ') }
}

/** The words that say what is done: tasks with others are never the same. */
const actOf = ({ words: [first, second] }: Worded): string => `${first} ${second}`

const isRow = ({ sources }: Task): boolean => isAppendix(sources[0]!.section)

function withoutAgencies({ text, leadAgencies, coordinatingAgencies }: Task): string {
  const mentions = [...leadAgencies, ...coordinatingAgencies].map(({ mention }) => fold(mention))
  return mentions.reduce((rest, mention) => rest.replace(mention, ' '), fold(text))
}

interface RowIndex {
  /** In how many rows a word stands. */
  readonly frequency: ReadonlyMap<string, number>
  readonly bySignature: ReadonlyMap<string, readonly Worded[]>
}

function indexOf(rows: readonly Worded[]): RowIndex {
  const frequency = new Map<string, number>()
  for (const row of rows)
    for (const word of new Set(row.words)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const entries = rows.flatMap((row) => signatureOf(row, frequency).map((word) => ({ word, row })))
  const groups = [...groupBy(entries, ({ word }) => word)].filter(([, list]) => list.length <= mostOften)
  return { frequency, bySignature: new Map(groups.map(([word, list]) => [word, list.map(({ row }) => row)])) }
}

/** The rarest of its words that stand in rows at all. */
function signatureOf(one: Worded, frequency: ReadonlyMap<string, number>): string[] {
  return [...new Set(one.words)]
    .filter((word) => frequency.has(word))
    .sort((x, y) => frequency.get(x)! - frequency.get(y)! || compareStrings(x, y))
    .slice(0, signatureWords)
}

function twinsOf(prose: Worded, { frequency, bySignature }: RowIndex): Worded[] {
  const near = new Set(signatureOf(prose, frequency).flatMap((word) => bySignature.get(word) ?? []))
  return [...near].filter((row) => isSameTask(prose.words, row.words))
}

/** The same act (the first words agree), the same numbers, and nearly the same words. */
function isSameTask(a: readonly string[], b: readonly string[]): boolean {
  if (a[0] !== b[0] || a[1] !== b[1]) return false
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (shorter.length >= tellingBeginning && shorter.every((word, at) => word === longer[at])) return true
  const known = new Set(longer)
  const own = new Set(shorter)
  if (numbersOf(own) !== numbersOf(known)) return false
  const common = [...own].filter((word) => known.has(word)).length
  return (2 * common) / (own.size + known.size) >= likeness
}

const numbersOf = (of: ReadonlySet<string>): string =>
  [...of]
    .filter((word) => /\d/.test(word))
    .sort()
    .join()
