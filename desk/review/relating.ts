import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../knowledge/load.js'

const run = promisify(execFile)
const program = join(root, 'dist', 'bin', 'relate-process.js')

/** How it stands with bringing the dataset up to date. */
export type RelatingState =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'failed'; readonly reason: string }

/**
 * Brings a dataset up to date with its judgements, in a process of its own: the desk goes on answering, and a large
 * dataset takes its memory elsewhere. What is asked for while it runs is done by one run after it.
 */
export class Relating {
  readonly folder: string
  #state: RelatingState = { state: 'idle' }
  #running: Promise<void> | undefined
  #isWantedAgain = false

  constructor(folder: string) {
    this.folder = folder
  }

  get state(): RelatingState {
    return this.#state
  }

  /** Starts a run, or has another one follow the one that runs. */
  start(): void {
    if (this.#running) {
      this.#isWantedAgain = true
      return
    }
    this.#running = this.#run().finally(() => {
      this.#running = undefined
    })
  }

  /** Resolves once the dataset obeys all judgements of before; also where that failed, see `state`. */
  async settled(): Promise<void> {
    await this.#running
  }

  async #run(): Promise<void> {
    this.#state = { state: 'running' }
    do {
      this.#isWantedAgain = false
      this.#state = await this.#once()
    } while (this.#isWantedAgain)
  }

  async #once(): Promise<RelatingState> {
    try {
      await run(process.execPath, [program, this.folder])
      return { state: 'idle' }
    } catch (error) {
      const { stderr, message } = error as Error & { stderr?: string }
      const said = /^\w*Error: (.+)$/m.exec(stderr ?? '')?.[1]
      return { state: 'failed', reason: said ?? message }
    }
  }
}
