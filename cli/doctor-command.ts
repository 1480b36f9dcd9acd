import { Command } from 'commander'
import type { DoctorOptions } from './doctor.js'
import type { Terminal } from './terminal.js'

const help = `
Examples:
  $ kehoach doctor                       what is here, what is missing, and what it would add
  $ kehoach doctor --json > doctor.json  the same for a machine

Nothing that is missing is needed to read text, Word, Excel, OpenDocument, web pages and PDF with text, nor scans: each part
says what it adds, and how to install it on this system. Nothing is installed, downloaded or written.

Exit codes: 0 scans can be read, whatever else is missing; 1 they cannot; 2 wrong usage.`

/** The command `doctor`. */
export function doctorCommand(terminal: Terminal): Command {
  return new Command('doctor')
    .summary('tell which optional programs and fonts are here, and what the others would add')
    .description(
      'Tells which optional programs and fonts this machine has, what would read a scan, and where recognised pages are kept.',
    )
    .option('--json', 'print it for a machine', false)
    .option('--debug', 'print where an error happened', false)
    .addHelpText('after', help)
    .action(async (options: DoctorOptions) => {
      const { runDoctor } = await import('./doctor.js')
      process.exitCode = await runDoctor(options, terminal)
    })
}
