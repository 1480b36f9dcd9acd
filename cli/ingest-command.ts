import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError } from 'commander'
import type { IngestOptions } from './ingest.js'
import { withReadingOptions } from './reading-options.js'
import type { Terminal } from './terminal.js'

const help = `
Examples:
  $ kehoach ingest plans/                          every plan below a folder, into ./extracted
  $ kehoach ingest a.txt 'plans/**/*2025*.txt'     a file and a pattern
  $ cat plan.txt | kehoach ingest -                standard input
  $ kehoach ingest plans/ --json > summary.json    a summary for a machine
  $ kehoach ingest scan.pdf --pages 1-3,7          some pages of a scan

Documents that the dataset already holds stay in it. A file that cannot be read is reported; the others are written.

Exit codes: 0 all was read, 1 a file could not be read (or, with --strict, a value is doubtful), 2 wrong usage.`

/** The command `ingest`. */
export function ingestCommand(terminal: Terminal): Command {
  const command = new Command('ingest')
    .summary('read plans into a dataset')
    .description(
      'Reads plans and writes their targets and tasks, with the words each came from, into a dataset.',
    )
    .argument(
      '<paths...>',
      'files, folders (with all below them), patterns (*, ?, **), or - for standard input',
    )
    .option('--out <dir>', 'the folder of the dataset', 'extracted')
    .option('--jobs <n>', 'how many documents to read side by side', positiveInteger, availableParallelism())
    .option('--json', 'print a summary for a machine on standard output', false)
    .option('--quiet', 'print errors only', false)
    .option(
      '--strict',
      'end with 1 where a document has a warning that a value may be wrong or missing',
      false,
    )
    .option('--debug', 'print where an error happened', false)
    .addHelpText('after', help)
  return withReadingOptions(command).action(async (paths: string[], options: IngestOptions) => {
    const { runIngest } = await import('./ingest.js')
    process.exitCode = await runIngest(paths, options, terminal)
  })
}

function positiveInteger(text: string): number {
  if (!/^[1-9][0-9]{0,3}$/.test(text)) throw new InvalidArgumentError('It must be a number from 1 on.')
  return Number(text)
}
