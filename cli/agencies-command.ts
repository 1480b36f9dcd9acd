import { Command } from 'commander'
import type { AgenciesOptions } from './agencies.js'
import type { Terminal } from './terminal.js'

const help = `
Examples:
  $ kehoach agencies                          the agencies that the documents name
  $ kehoach agencies so khcn                  one by its name: without marks, abbreviated or misspelt
  $ kehoach agencies --unresolved             the bodies that the registry does not have, and where they stand
  $ kehoach agencies ban tuyen giao --registry    look in the registry itself
  $ kehoach agencies --json                   for a machine

An unresolved body is added to knowledge/agencies.json; the documents are then read again.

Exit codes: 0 listed, 1 nothing was found, 2 wrong usage.`

/** The command `agencies`. */
export function agenciesCommand(terminal: Terminal): Command {
  return new Command('agencies')
    .summary('list and search the agencies')
    .description('Lists the agencies of a dataset or of the registry, or those that a query may mean.')
    .argument('[query...]', 'a name, an alias or an id; marks and letter case do not matter')
    .option('--dataset <dir>', 'the folder of the dataset', 'extracted')
    .option('--registry', 'look in the registry of agencies instead of a dataset', false)
    .option(
      '--unresolved',
      'only bodies that the registry does not have, with where they stand and why',
      false,
    )
    .option('--json', 'print for a machine', false)
    .option('--debug', 'print where an error happened', false)
    .addHelpText('after', help)
    .action(async (query: string[], options: AgenciesOptions) => {
      const { runAgencies } = await import('./agencies.js')
      await runAgencies(query.join(' '), options, terminal)
    })
}
