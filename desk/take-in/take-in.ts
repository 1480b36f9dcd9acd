import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { copyFile, readFile, rm } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import pLimit from 'p-limit'
import { makeFolder } from '../../parsers/make-folder.js'
import type { Ingested } from '../../pipeline/dataset/ingest-result.js'
import { DeskProblem } from '../problem.js'
import { type Batch, isAtRest, type TakenFile } from './batch.js'
import { fileIn, type Message, type Order, resultIn } from './messages.js'
import { type ReceivedFile, receiveFiles } from './receive-files.js'
import { runOrder } from './run-order.js'

export interface TakeInFolders {
  /** The folder of the dataset. */
  readonly dataset: string
  /** Where files wait until they join: a folder of this desk alone. */
  readonly staging: string
  /** Where the files that have joined are kept, so that they can be read again. */
  readonly kept: string
}

interface Held {
  batch: Batch
  readonly folder: string
  /** The path that the dataset will name, by index. */
  readonly paths: ReadonlyMap<number, string>
}

/** The most batches that wait at once. */
const mostBatches = 50

/**
 * Takes files in: they are received into a folder of their own, read there in a process of its own, looked at, and only
 * then joined to the dataset. Nothing that is read here is in the dataset before.
 */
export class TakeIn {
  readonly #folders: TakeInFolders
  readonly #held = new Map<string, Held>()
  readonly #changes = new EventEmitter().setMaxListeners(0)
  /** Reading takes a whole core: one batch after the other. */
  readonly #inTurn = pLimit(1)

  constructor(folders: TakeInFolders) {
    this.#folders = folders
  }

  /** All batches, the latest first. */
  batches(): Batch[] {
    return [...this.#held.values()].map(({ batch }) => batch).reverse()
  }

  batch(id: string): Batch | undefined {
    return this.#held.get(id)?.batch
  }

  /** What was read from a file that has state `read`: a document with its records, and the text they point into. */
  async result(id: string, index: number): Promise<Ingested | undefined> {
    const held = this.#held.get(id)
    if (held?.batch.files.find((file) => file.index === index)?.state !== 'read') return undefined
    return JSON.parse(await readFile(resultIn(held.folder, index), 'utf8')) as Ingested
  }

  /** Calls back whenever a batch changes; returns what ends that. */
  onChange(id: string, listener: (batch: Batch) => void): () => void {
    this.#changes.on(id, listener)
    return () => this.#changes.off(id, listener)
  }

  /**
   * Receives the files of a form and begins to read them; returns the batch as soon as they have come in.
   *
   * @throws DeskProblem where they are too many or too large, or it is no form with files
   */
  async receive(request: Request, by: string): Promise<Batch> {
    if (this.#held.size >= mostBatches) {
      const detail = `${mostBatches} batches wait. Join or discard some of them first.`
      throw new DeskProblem({ status: 409, title: 'Too many batches', detail })
    }
    const id = randomBytes(9).toString('base64url')
    const folder = join(this.#folders.staging, id)
    await makeFolder(folder, 0o700)
    let received: ReceivedFile[]
    try {
      received = await receiveFiles(request, folder)
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error
    }
    const batch: Batch = {
      ...{ id, by, at: new Date().toISOString(), state: 'reading', reason: null, joined: null },
      files: received.map(({ index, name, bytes }) => ({
        ...{ index, name, bytes, state: 'waiting', pages: null, read: null, problem: null },
      })),
    }
    const held = { batch, folder, paths: new Map(received.map((file) => [file.index, this.#pathOf(file)])) }
    this.#held.set(id, held)
    void this.#inTurn(() => this.#read(held))
    return batch
  }

  /**
   * Joins what was read to the dataset; returns once that has begun.
   *
   * @throws DeskProblem where there is no such batch, or it is not ready
   */
  join(id: string): Batch {
    const held = this.#ready(id)
    this.#change(held, { state: 'joining' })
    void this.#inTurn(() => this.#join(held))
    return held.batch
  }

  /**
   * Forgets a batch and its files; what has joined the dataset stays there.
   *
   * @throws DeskProblem where there is no such batch, or it is being read or joined
   */
  async discard(id: string): Promise<void> {
    const held = this.#held.get(id)
    if (!held) throw noBatch()
    if (!isAtRest(held.batch)) throw notNow('It is still being read or joined.')
    this.#held.delete(id)
    await rm(held.folder, { recursive: true, force: true })
  }

  #ready(id: string): Held {
    const held = this.#held.get(id)
    if (!held) throw noBatch()
    if (held.batch.state !== 'ready') throw notNow('It is not read yet, or has joined already.')
    if (!held.batch.files.some(({ state }) => state === 'read')) throw notNow('Nothing in it could be read.')
    return held
  }

  async #read(held: Held): Promise<void> {
    try {
      await runOrder(this.#order('read', held), (message) => this.#hear(held, message))
      this.#change(held, { state: 'ready' })
    } catch (error) {
      this.#change(held, { state: 'failed', reason: (error as Error).message })
    }
  }

  /** The files are kept first: a dataset must not name a file that is nowhere. */
  async #join(held: Held): Promise<void> {
    try {
      for (const { index } of readFiles(held)) {
        const path = held.paths.get(index)!
        await makeFolder(dirname(path))
        await copyFile(fileIn(held.folder, index), path)
      }
      await runOrder(this.#order('join', held), (message) => this.#hear(held, message))
      this.#change(held, { state: 'joined' })
    } catch (error) {
      this.#change(held, { state: 'failed', reason: (error as Error).message })
    }
  }

  #order(task: Order['task'], held: Held): Order {
    const { dataset } = this.#folders
    const files = task === 'read' ? held.batch.files : readFiles(held)
    const paths = files.map(({ index }) => ({ index, path: held.paths.get(index)! }))
    return { task, folder: held.folder, files: paths, dataset }
  }

  #hear(held: Held, message: Message): void {
    if (message.about === 'joined') {
      this.#change(held, { joined: message.joined })
      return
    }
    const { index } = message
    const files = held.batch.files.map((file) => (file.index === index ? after(file, message) : file))
    this.#change(held, { files })
  }

  #change(held: Held, change: Partial<Batch>): void {
    held.batch = { ...held.batch, ...change }
    this.#changes.emit(held.batch.id, held.batch)
  }

  /** Where a file will be kept: under its own hash, since many files have one name. */
  #pathOf({ name, sha256 }: ReceivedFile): string {
    const path = join(this.#folders.kept, sha256.slice(0, 12), name)
    const fromHere = relative(process.cwd(), path)
    return (fromHere.startsWith('..') ? path : fromHere).split(sep).join('/')
  }
}

function after(file: TakenFile, message: Exclude<Message, { about: 'joined' }>): TakenFile {
  switch (message.about) {
    case 'start':
      return { ...file, state: 'reading' }
    case 'page':
      return { ...file, pages: { done: message.done, all: message.all } }
    case 'read':
      return { ...file, state: 'read', read: message.read }
    case 'refused':
      return { ...file, state: 'refused', problem: message.problem }
  }
}

const readFiles = ({ batch }: Held): TakenFile[] => batch.files.filter(({ state }) => state === 'read')

function noBatch(): DeskProblem {
  return new DeskProblem({ status: 404, title: 'Not found', detail: 'There is no such batch of files.' })
}

function notNow(detail: string): DeskProblem {
  return new DeskProblem({ status: 409, title: 'Not now', detail })
}
