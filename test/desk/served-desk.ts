import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { program, run } from '../cli/run.js'

/** The desk as a person starts it, over a dataset of its own. */
export interface ServedDesk {
  readonly url: string
  /** A folder of the test's own, with the dataset in `extracted`. */
  readonly folder: string
  /** Ends the desk and takes the folder away. */
  close(): Promise<void>
}

/**
 * Reads some files into a dataset and opens the desk over it, on a port that is free.
 *
 * @param inputs files or folders; none makes a desk without a dataset
 * @param by under whose name is decided
 */
export async function serveDesk(inputs: readonly string[], by: string): Promise<ServedDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-desk-test-'))
  if (inputs.length > 0) {
    const { code, err } = await run(['ingest', ...inputs, '--out', 'extracted', '--quiet'], { cwd: folder })
    if (code !== 0) throw new Error(`The plans could not be read: ${err}`)
  }
  const child = spawn(process.execPath, [program, 'desk', '--port', '0', '--by', by], { cwd: folder })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    let told = ''
    child.stderr.on('data', (chunk) => {
      told += chunk
    })
    child.stdout.on('data', (chunk) => {
      told += chunk
      const [address] = /http:\/\/[^\s]+/.exec(told) ?? []
      if (address) resolve(address)
    })
    child.once('close', () => reject(new Error(`The desk did not start: ${told}`)))
  })
  return {
    url,
    folder,
    close: async () => {
      child.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
