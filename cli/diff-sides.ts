import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { cataloguePath, documentsFolder } from '../pipeline/dataset/layout.js'
import { documentIds, readChecked } from '../pipeline/dataset/read.js'
import { readPlanFile } from '../pipeline/dataset/read-plans.js'
import { isSameNumber } from '../pipeline/query/find-documents.js'
import { Catalogue } from '../schemas/catalogue.js'
import { datasetAtRevision, type PastDataset } from './dataset-at-revision.js'
import { Failure } from './failure.js'
import { noSuchDocument } from './no-such-document.js'

/** One side of a comparison. */
export interface DiffSide {
  /** As it was asked for. */
  readonly name: string
  readonly folder: string
  /** The plan; null where the whole dataset is compared. */
  readonly planId: string | null
  /** The git revision that it was taken from; null where it is as it lies on the disk. */
  readonly revision: string | null
}

export interface SidesAsked {
  readonly a: string | undefined
  readonly b: string | undefined
  readonly dataset: string
  /** The git revision that the first side is taken from. */
  readonly at: string | undefined
}

/** What was taken out of git for a comparison, to be deleted after it. */
export interface OpenSides {
  readonly a: DiffSide
  readonly b: DiffSide
  close(): Promise<void>
}

/**
 * Finds what is to be compared. A side is the number or id of a plan, the folder of a dataset, or `revision:folder`.
 * With `at` the first side is taken from that revision, and the second is the same as it is now where it is not named.
 *
 * @throws Failure where there is no such plan, dataset or revision, or a plan is to be compared with a dataset
 */
export async function openSides(asked: SidesAsked): Promise<OpenSides> {
  const past: PastDataset[] = []
  const close = async () => {
    for (const one of past) await one.remove()
  }
  const take = async (revision: string, folder: string) => {
    const one = await datasetAtRevision(revision, folder)
    past.push(one)
    return one.folder
  }
  try {
    const { a, b } = await bothSides(asked, take)
    if ((a.planId === null) !== (b.planId === null))
      throw new Failure(
        `${a.name}, ${b.name}`,
        'A plan cannot be compared with a whole dataset.',
        'Name two plans, or two datasets.',
        2,
      )
    return { a, b, close }
  } catch (error) {
    await close()
    throw error
  }
}

type Take = (revision: string, folder: string) => Promise<string>

async function bothSides(
  { a, b, dataset, at }: SidesAsked,
  take: Take,
): Promise<Record<'a' | 'b', DiffSide>> {
  if (at === undefined) {
    if (a === undefined || b === undefined)
      throw new Failure(
        'diff',
        'Two sides are wanted.',
        'Name two plans or two datasets, or one with --at.',
        2,
      )
    return { a: await sideOf(a, dataset, take), b: await sideOf(b, dataset, take) }
  }
  const word = a ?? dataset
  const isFolder = await isDataset(word)
  const folder = isFolder ? word : dataset
  const then = await take(at, folder)
  const first: DiffSide = isFolder
    ? { name: `${at}:${word}`, folder: then, planId: null, revision: at }
    : {
        name: `${at}:${word}`,
        folder: then,
        planId: await planIn(then, word, `${at}:${folder}`),
        revision: at,
      }
  return { a: first, b: await sideOf(b ?? word, dataset, take) }
}

async function sideOf(word: string, dataset: string, take: Take): Promise<DiffSide> {
  if (await isDataset(word)) return { name: word, folder: word, planId: null, revision: null }
  const colon = word.indexOf(':')
  if (colon > 0) {
    const [revision, folder] = [word.slice(0, colon), word.slice(colon + 1) || dataset]
    return { name: word, folder: await take(revision, folder), planId: null, revision }
  }
  return { name: word, folder: dataset, planId: await planIn(dataset, word, dataset), revision: null }
}

async function isDataset(folder: string): Promise<boolean> {
  return stat(join(folder, documentsFolder)).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** @param shown the dataset's name for a reader */
async function planIn(folder: string, word: string, shown: string): Promise<string> {
  const ids = await documentIds(folder)
  if (ids.length === 0)
    throw new Failure(
      shown,
      'There is no dataset here.',
      'Name one with --dataset, or make one with kehoach ingest.',
      2,
    )
  if (ids.includes(word)) return word
  const all = await numbersIn(folder, ids)
  const found = all.filter(({ number }) => number !== null && isSameNumber(number, word))
  const plans = found.filter(({ kind }) => kind === 'plan')
  const [one, another] = plans.length > 0 ? plans : found
  if (!one) throw noSuchDocument(word, shown, all)
  if (another) {
    const both = found.map(({ id }) => id).join(', ')
    throw new Failure(
      word,
      `${shown} has several documents of this number.`,
      `Name one by its id: ${both}.`,
      1,
    )
  }
  return one.id
}

interface Numbered {
  readonly id: string
  readonly kind: string
  readonly number: string | null
}

/** The numbers of all documents, by the catalogue where there is one that holds. */
async function numbersIn(folder: string, ids: readonly string[]): Promise<Numbered[]> {
  const catalogue = await readChecked(folder, cataloguePath, Catalogue).catch(() => undefined)
  if (catalogue?.documents.length === ids.length) return catalogue.documents
  const found: Numbered[] = []
  for (const id of ids) found.push((await readPlanFile(folder, id)).document)
  return found
}
