import { defaultOptions } from '../parsers/options.js'
import type { Problem } from '../schemas/problem.js'
import { findInputs } from './find-inputs.js'
import { problemLine } from './ingest-report.js'
import { readInput } from './read-input.js'
import { type Scanned, scanFile } from './scan-file.js'
import { scanLines } from './scan-lines.js'
import { identicalFiles, samePlans } from './scan-same.js'
import type { Terminal } from './terminal.js'

export interface ScanOptions {
  readonly password?: string
  readonly json: boolean
}

/** The folder that `ingest` writes to where no other is named; it holds no plans to read. */
const dataset = 'extracted'

/**
 * Tells what files are there; writes nothing.
 *
 * @returns the exit code: 1 where a file cannot be read or was not found, else 0
 */
export async function runScan(
  words: readonly string[],
  { password, json }: ScanOptions,
  terminal: Terminal,
): Promise<0 | 1> {
  const inputs = await findInputs(words, dataset)
  const problems: Problem[] = [...inputs.problems]
  const scanned: Scanned[] = []
  for (const path of [...inputs.paths, ...inputs.skipped]) {
    const input = await readInput(path)
    if (input.ok) scanned.push(await scanFile(input.file, { ...defaultOptions, password: password ?? null }))
    else problems.push(input.problem)
  }
  const files = scanned.map(({ file }) => file)
  const same = { identical: identicalFiles(scanned), samePlan: samePlans(scanned) }
  if (json) terminal.out(JSON.stringify({ files, ...same, problems }, null, 2))
  else print(scanned, same, terminal)
  for (const problem of problems) terminal.err(problemLine(problem, terminal))
  return problems.length > 0 || files.some(({ problem }) => problem !== null) ? 1 : 0
}

interface Same {
  readonly identical: readonly string[][]
  readonly samePlan: readonly string[][]
}

function print(scanned: readonly Scanned[], { identical, samePlan }: Same, terminal: Terminal): void {
  const files = scanned.map(({ file }) => file)
  if (files.length === 0) return
  for (const line of scanLines(files, terminal)) terminal.out(line)
  for (const paths of identical) terminal.out(`The same bytes: ${paths.join(', ')}`)
  for (const paths of samePlan) terminal.out(`The same plan: ${paths.join(', ')}`)
  const compared = scanned.filter(({ face }) => face !== null).length
  const recognised = files.filter(({ toRecognise }) => toRecognise.length > 0).length
  const notRead = files.filter(({ problem }) => problem !== null).length
  terminal.out(
    `Files: ${files.length}; need OCR: ${recognised}; cannot be read: ${notRead}; compared as plans: ${compared}, the others by their bytes only.`,
  )
}
