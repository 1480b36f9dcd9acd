import { MessageChannel } from 'node:worker_threads'
import type { Piscina } from 'piscina'
import { detect, type Format } from '../parsers/detect.js'
import { defaultOptions, type ParseOptions } from '../parsers/options.js'
import { refused } from '../parsers/parsed.js'
import type { IngestFile, IngestResult } from './dataset/ingest-result.js'
import { ingest } from './ingest.js'
import type { IngestTask } from './ingest-worker.js'

/** Formats that are read in time linear in their size, whatever they hold: a thread for them costs more than it is worth. */
const plain: ReadonlySet<Format> = new Set(['text'])

/**
 * Reads files so that none can hold up the others: what is more than text is read in a thread, which is ended when the
 * file takes longer than its limit.
 *
 * @example
 * const pool = new IngestPool(2)
 * const result = await pool.ingest(file, { ocr: 'never' })
 * await pool.close()
 */
export class IngestPool {
  readonly #threads: number
  #pool: Piscina<IngestTask, IngestResult> | undefined

  /** @param threads how many files are read at once, at the most */
  constructor(threads: number) {
    this.#threads = threads
  }

  /** Reads a file; one over its time is a problem in the result. */
  async ingest(file: IngestFile, options: Partial<ParseOptions>): Promise<IngestResult> {
    if (plain.has(detect(file.bytes))) return ingest(file, options)
    this.#pool ??= await this.#start()
    return readWithin(this.#pool, file, options)
  }

  async #start(): Promise<Piscina<IngestTask, IngestResult>> {
    const { Piscina } = await import('piscina')
    // Another file may have started the threads meanwhile.
    return (
      this.#pool ??
      new Piscina({
        filename: new URL('./ingest-worker.js', import.meta.url).href,
        maxThreads: this.#threads,
        minThreads: 0,
      })
    )
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await this.#pool?.destroy()
  }
}

async function readWithin(
  pool: Piscina<IngestTask, IngestResult>,
  file: IngestFile,
  options: Partial<ParseOptions>,
): Promise<IngestResult> {
  const { limits, onPage } = { ...defaultOptions, ...options }
  const abort = new AbortController()
  const { port1, port2 } = new MessageChannel()
  let timer = setTimeout(() => abort.abort(), limits.seconds * 1000)
  port1.on('message', ([done, all]: [number, number]) => {
    // Every page that is done earns the next one its own time.
    clearTimeout(timer)
    timer = setTimeout(() => abort.abort(), limits.seconds * 1000)
    onPage(done, all)
  })
  const { onPage: _, ...own } = options
  try {
    return await pool.run(
      { file, options: own, port: port2 },
      { signal: abort.signal, transferList: [port2] },
    )
  } catch (error) {
    if (!abort.signal.aborted) throw error
    const reason = `Reading it took longer than ${limits.seconds} seconds and was ended.`
    return refused(
      file.path,
      'time-exceeded',
      reason,
      'Save it anew from the program that it was made with, or split it.',
    )
  } finally {
    clearTimeout(timer)
    port1.close()
  }
}
