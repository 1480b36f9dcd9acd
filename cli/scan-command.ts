import { Command } from 'commander'
import type { ScanOptions } from './scan.js'
import type { Terminal } from './terminal.js'

const help = `
Examples:
  $ kehoach scan plans/                      what lies below a folder
  $ kehoach scan a.pdf 'inbox/**/*.doc'      a file and a pattern
  $ kehoach scan plans/ --json > scan.json   for a machine, with the pages that need recognition

Nothing is converted, recognised or written. Files are compared by their bytes; those whose text can be read are also
compared as ingest does it: number, issuer, date, years, and how much of the words they share. Pages that need recognition
(OCR) have no text to compare yet. What lies in ./extracted is left out, for ingest writes there.

Exit codes: 0 all can be read, 1 a file cannot be read or was not found, 2 wrong usage.`

/** The command `scan`. */
export function scanCommand(terminal: Terminal): Command {
  return new Command('scan')
    .summary('tell what files are there, before any is read into a dataset')
    .description(
      'Tells of each file its format, encoding and pages, whether it needs OCR, which are the same, and what cannot be read.',
    )
    .argument('<paths...>', 'files, folders (with all below them), patterns (*, ?, **), or -')
    .option('--password <words>', 'opens encrypted files')
    .option('--json', 'print it for a machine', false)
    .option('--debug', 'print where an error happened', false)
    .addHelpText('after', help)
    .action(async (paths: string[], options: ScanOptions) => {
      const { runScan } = await import('./scan.js')
      process.exitCode = await runScan(paths, options, terminal)
    })
}
