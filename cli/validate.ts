import { stat } from 'node:fs/promises'
import { endCutRun } from '../pipeline/dataset/end-cut-run.js'
import type { Issue } from '../pipeline/dataset/issue.js'
import { validateDataset } from '../pipeline/dataset/validate.js'
import { counted } from '../pipeline/words/counted.js'
import { schemaVersion } from '../schemas/version.js'
import { Failure } from './failure.js'
import { recordsHeld } from './ingest-report.js'
import type { Terminal } from './terminal.js'

/**
 * Checks a dataset, after ending a run that was cut short as it ended, and prints what is wrong with it.
 *
 * @returns the exit code: 0 where it is sound, 1 where it is not
 * @throws Failure where there is no such folder
 */
export async function runValidate(folder: string, terminal: Terminal): Promise<0 | 1> {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  if (!isFolder) {
    throw new Failure(
      folder,
      'There is no such folder.',
      'Make a dataset with: kehoach ingest <plans> --out <dir>',
      2,
    )
  }
  await endCutRun(folder).catch(() => {}) // where it cannot be ended, the check says so
  const { counts, issues } = await validateDataset(folder)
  for (const issue of issues) terminal.out(lineOf(issue, terminal))
  const { indicators, links, contradictions } = counts
  const across = `${counted(indicators, 'indicator')}, ${counted(links, 'link')}, ${counted(contradictions, 'contradiction')}`
  const held = `${recordsHeld(counts)}, ${across}`
  if (issues.length === 0) {
    terminal.out(`${terminal.styleOut('green', 'sound')}: ${held}`)
    return 0
  }
  terminal.out(`${terminal.styleOut('red', counted(issues.length, 'fault'))}: ${held}`)
  terminal.err(`kehoach: ${folder}: ${remedyOf(issues, folder)}`)
  return 1
}

function remedyOf(issues: readonly Issue[], folder: string): string {
  if (issues.some(({ code }) => code === 'other-version'))
    return `Another version of kehoach wrote the dataset; this one works with the form ${schemaVersion}. Read the plans into a new folder, with a copy of its judgements.jsonl in it: kehoach ingest <plans> --out <new folder>`
  return `The dataset is not sound. Read the plans again with: kehoach ingest <plans> --out ${folder}`
}

function lineOf({ code, file, path, message }: Issue, terminal: Terminal): string {
  const place = path.length === 0 ? '' : `${path.join('.')}: `
  return `${terminal.styleOut('bold', file)}: ${place}${message} [${code}]`
}
