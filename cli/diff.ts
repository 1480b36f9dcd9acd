import { compareDatasets } from '../pipeline/compare/compare-datasets.js'
import { type Across, comparePlans, type PlanRecords } from '../pipeline/compare/compare-plans.js'
import { diffWords } from '../pipeline/compare/diff-words.js'
import { documentIds } from '../pipeline/dataset/read.js'
import { readAcross, readPlanFile } from '../pipeline/dataset/read-plans.js'
import type { Language } from '../pipeline/words/language.js'
import type { Change } from '../schemas/change.js'
import type { ChangeKind } from '../schemas/change-kinds.js'
import type { ChangesFile, ComparedDocument } from '../schemas/changes-file.js'
import { schemaId, schemaVersion } from '../schemas/version.js'
import { diffHtml } from './diff-html.js'
import { diffMarkdown } from './diff-markdown.js'
import { type DiffSide, openSides } from './diff-sides.js'
import { diffText } from './diff-text.js'
import { diffView } from './diff-view.js'
import type { Terminal } from './terminal.js'

export interface DiffOptions {
  readonly dataset: string
  readonly at?: string
  readonly format: 'text' | 'json' | 'md' | 'html'
  readonly only?: readonly ChangeKind[]
  readonly kind?: Change['subject']
  readonly lang: Language
  readonly exitCode: boolean
}

/**
 * Compares two plans, or two states of a dataset, and prints what changed.
 *
 * @returns the exit code: 1 where something changed and it was asked for, else 0
 * @throws Failure where there is no such plan, dataset or revision
 */
export async function runDiff(
  a: string | undefined,
  b: string | undefined,
  options: DiffOptions,
  terminal: Terminal,
): Promise<0 | 1> {
  const sides = await openSides({ a, b, dataset: options.dataset, at: options.at })
  try {
    const { before, after, changes } = await compare(sides.a, sides.b)
    const wanted = changes.filter(
      ({ kind, subject }) =>
        (options.only?.includes(kind) ?? true) && (options.kind === undefined || options.kind === subject),
    )
    print(wanted, [before, after], [sides.a, sides.b], options, terminal)
    return options.exitCode && wanted.some(({ kind }) => kind !== 'unchanged') ? 1 : 0
  } finally {
    await sides.close()
  }
}

interface Compared {
  readonly before: readonly PlanRecords[]
  readonly after: readonly PlanRecords[]
  readonly changes: readonly Change[]
}

async function compare(a: DiffSide, b: DiffSide): Promise<Compared> {
  const across = await acrossBoth(a, b)
  const [before, after] = [await plansOf(a), await plansOf(b)]
  const [own, other] = [before[0], after[0]]
  const changes =
    a.planId !== null && own && other
      ? comparePlans(own, other, across)
      : compareDatasets(before, after, across)
  return { before, after, changes }
}

/** What the second side knows counts; of agencies, the first one may know some that the second one names no more. */
async function acrossBoth(a: DiffSide, b: DiffSide): Promise<Across> {
  const later = await readAcross(b.folder)
  if (a.folder === b.folder) return later
  const known = new Set(later.agencies.map(({ id }) => id))
  const { agencies } = await readAcross(a.folder)
  return { ...later, agencies: [...later.agencies, ...agencies.filter(({ id }) => !known.has(id))] }
}

async function plansOf({ folder, planId }: DiffSide): Promise<PlanRecords[]> {
  const ids = planId === null ? await documentIds(folder) : [planId]
  const plans: PlanRecords[] = []
  for (const id of ids) plans.push(await readPlanFile(folder, id))
  return plans
}

function print(
  changes: readonly Change[],
  plans: readonly [readonly PlanRecords[], readonly PlanRecords[]],
  asked: readonly [DiffSide, DiffSide],
  options: DiffOptions,
  terminal: Terminal,
): void {
  const sides = [plans[0].map(faceOf), plans[1].map(faceOf)] as const
  const text =
    options.format === 'json' ? jsonOf(sides, changes) : shownOf(sides, asked, changes, options, terminal)
  terminal.out(text.trimEnd())
}

type Faces = readonly [ComparedDocument[], ComparedDocument[]]

function jsonOf([a, b]: Faces, changes: readonly Change[]): string {
  const file: ChangesFile = { $schema: schemaId('changes-file'), schemaVersion, a, b, changes: [...changes] }
  return JSON.stringify(file, null, 2)
}

/** For a reader what stays as it was is counted only, unless it was asked for. */
function shownOf(
  sides: Faces,
  asked: readonly [DiffSide, DiffSide],
  changes: readonly Change[],
  { format, lang, only }: DiffOptions,
  terminal: Terminal,
): string {
  const words = diffWords[lang]
  const shown = changes.filter(({ kind }) => kind !== 'unchanged' || (only?.includes('unchanged') ?? false))
  const view = diffView(sides, asked, shown, words)
  if (format === 'md') return diffMarkdown(view, words)
  if (format === 'html') return diffHtml(view, words, lang)
  const hidden = changes.length - shown.length
  const ending = [view.summary, hidden > 0 ? words.hidden(hidden) : ''].filter((part) => part !== '')
  return [...diffText(view, words, terminal), '', ending.join('; ')].join('\n')
}

function faceOf({ document: { id, number, title, issuedOn } }: PlanRecords): ComparedDocument {
  return { id, number, title, issuedOn }
}
