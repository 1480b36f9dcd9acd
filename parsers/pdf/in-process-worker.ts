import type { PDFWorker } from 'pdfjs-dist'
import { pdfjs, WorkerMessageHandler } from './pdfjs.js'

/**
 * A worker of pdfjs that runs here and hands over what it read as it is. The one that pdfjs makes itself where there are no
 * threads copies every message, each letter of a page as an object of its own: a third of the time of reading.
 *
 * @returns to be destroyed after the document
 */
export function inProcessWorker(): PDFWorker {
  const [here, there] = [new End(), new End()]
  here.connect(there)
  there.connect(here)
  WorkerMessageHandler.initializeFromPort(there)
  return new pdfjs.PDFWorker({ port: here as unknown as null, verbosity: pdfjs.VerbosityLevel.ERRORS })
}

type Listener = (event: { readonly data: unknown }) => void

/** One end of a line, as much of a message port as pdfjs uses. */
class End {
  readonly #listeners = new Set<Listener>()
  #other: End = this

  connect(other: End): void {
    this.#other = other
  }

  /** A message arrives later, as it does between threads: pdfjs relies on that. */
  postMessage(message: Message): void {
    const event = { data: withOwnLists(message) }
    void Promise.resolve().then(() => {
      for (const listener of this.#other.#listeners) listener(event)
    })
  }

  addEventListener(_: string, listener: Listener, { signal }: { readonly signal?: AbortSignal } = {}): void {
    this.#listeners.add(listener)
    signal?.addEventListener('abort', () => this.#listeners.delete(listener))
  }

  removeEventListener(_: string, listener: Listener): void {
    this.#listeners.delete(listener)
  }
}

interface Message {
  readonly chunk?: Operators
}

/** A part of a page's operators. */
interface Operators {
  readonly fnArray?: readonly number[]
  readonly argsArray?: readonly unknown[]
}

/** The lists of operators are emptied and used again by their sender; all else is given away. */
function withOwnLists(message: Message): Message {
  const { chunk } = message
  if (!chunk?.fnArray || !chunk.argsArray) return message
  return { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } }
}
