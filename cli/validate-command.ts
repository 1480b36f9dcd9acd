import { Command } from 'commander'
import type { Terminal } from './terminal.js'

const help = `
Examples:
  $ kehoach validate                the dataset in ./extracted
  $ kehoach validate data/2025

It checks every file against its schema, every reference (between documents too), every source against the text that it
points into, the catalogue, the log of judgements, and the manifest's hashes and counts. It prints one line for each fault, and ends with 1 where there is one.`

/** The command `validate`. */
export function validateCommand(terminal: Terminal): Command {
  return new Command('validate')
    .summary('check a dataset')
    .description('Checks that a dataset is whole and that every record fits its schema and its source.')
    .argument('[dir]', 'the folder of the dataset', 'extracted')
    .option('--debug', 'print where an error happened', false)
    .addHelpText('after', help)
    .action(async (folder: string) => {
      const { runValidate } = await import('./validate.js')
      process.exitCode = await runValidate(folder, terminal)
    })
}
