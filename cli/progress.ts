import { counted } from '../pipeline/words/counted.js'
import type { Outcome } from './ingest-one.js'
import type { Terminal } from './terminal.js'

/** Tells how far a run has come. */
export interface Progress {
  readonly step: (path: string, outcome: Outcome) => void
  /** A page of a document was recognised: `done` of `all`. */
  readonly page: (path: string, done: number, all: number) => void
  readonly end: () => void
}

/** Progress that says nothing. */
export const silentProgress: Progress = { step: () => {}, page: () => {}, end: () => {} }

/** A line that rewrites itself on a screen; a line for each document elsewhere, as in a log. */
export function progressOf(total: number, terminal: Terminal): Progress {
  let done = 0
  const head = () => `${String(done).padStart(String(total).length)}/${total}`
  const pages = new PageClock()
  if (!terminal.errIsScreen) {
    const step: Progress['step'] = (path, outcome) => {
      done += 1
      terminal.err(`${head()} ${path}: ${inWords(outcome)}`)
    }
    const page: Progress['page'] = (path, ...counts) => {
      const { words, isDue } = pages.told(path, ...counts)
      if (isDue) terminal.err(`${head()} ${path}: ${words}`)
    }
    return { step, page, end: () => {} }
  }
  const show = (words: string): void =>
    terminal.rawErr(`\r\u001b[K${terminal.styleErr('dim', `${head()} ${words}`)}`)
  const step: Progress['step'] = (path) => {
    done += 1
    show(path)
  }
  const page: Progress['page'] = (path, ...counts) => show(`${path}: ${pages.told(path, ...counts).words}`)
  return { step, page, end: () => terminal.rawErr('\r\u001b[K') }
}

/** In a log a line in so many milliseconds is enough. */
const seldom = 10_000

/** Reckons from the pages of each document that are done how long the others will take. */
class PageClock {
  readonly #starts = new Map<string, { at: number; done: number }>()
  #told = performance.now()

  told(path: string, done: number, all: number): { words: string; isDue: boolean } {
    const now = performance.now()
    const start = this.#starts.get(path)
    if (!start) this.#starts.set(path, { at: now, done })
    const isDue = now - this.#told >= seldom || done === all
    if (isDue) this.#told = now
    const left = start && done > start.done ? ((now - start.at) / (done - start.done)) * (all - done) : null
    return { words: `page ${done} of ${all}${left === null ? '' : `, ${timeLeft(left)} left`}`, isDue }
  }
}

/** A time in words that do not pretend to be exact. @example timeLeft(95_000) // 'about 2 min' */
export function timeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 60 ? `about ${seconds} s` : `about ${Math.ceil(seconds / 60)} min`
}

function inWords(outcome: Outcome): string {
  if (!outcome.ok) return `not taken (${outcome.problem.code})`
  const { targets, tasks, warnings, milliseconds } = outcome.document
  return `${counted(targets, 'target')}, ${counted(tasks, 'task')}, ${counted(warnings, 'warning')}, ${milliseconds} ms`
}
