import type { Outcome } from './ingest-one.js'
import type { Terminal } from './terminal.js'

/** Tells how far a run has come. */
export interface Progress {
  readonly step: (path: string, outcome: Outcome) => void
  readonly end: () => void
}

/** Progress that says nothing. */
export const silentProgress: Progress = { step: () => {}, end: () => {} }

/** A line that rewrites itself on a screen; a line for each document elsewhere, as in a log. */
export function progressOf(total: number, terminal: Terminal): Progress {
  let done = 0
  const head = () => `${String(done).padStart(String(total).length)}/${total}`
  if (!terminal.errIsScreen) {
    const step: Progress['step'] = (path, outcome) => {
      done += 1
      terminal.err(`${head()} ${path}: ${inWords(outcome)}`)
    }
    return { step, end: () => {} }
  }
  const step: Progress['step'] = (path) => {
    done += 1
    terminal.rawErr(`\r\u001b[K${terminal.styleErr('dim', `${head()} ${path}`)}`)
  }
  return { step, end: () => terminal.rawErr('\r\u001b[K') }
}

function inWords(outcome: Outcome): string {
  if (!outcome.ok) return `not taken (${outcome.problem.code})`
  const { targets, tasks, warnings, milliseconds } = outcome.document
  return `${targets} targets, ${tasks} tasks, ${warnings} warnings, ${milliseconds} ms`
}
