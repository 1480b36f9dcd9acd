import type { MessagePort } from 'node:worker_threads'
import type { ParseOptions } from '../parsers/options.js'
import type { IngestFile, IngestResult } from './dataset/ingest-result.js'
import { ingest } from './ingest.js'

/** A file to be read in a thread of its own. */
export interface IngestTask {
  readonly file: IngestFile
  readonly options: Partial<Omit<ParseOptions, 'onPage'>>
  /** Told the pages done and all pages, after each. */
  readonly port: MessagePort
}

/** Reads one file; the thread can be ended from outside at any moment. */
export default async function readInThread({ file, options, port }: IngestTask): Promise<IngestResult> {
  const onPage = (done: number, all: number): void => port.postMessage([done, all])
  try {
    return await ingest(file, { ...options, onPage })
  } finally {
    port.close()
  }
}
