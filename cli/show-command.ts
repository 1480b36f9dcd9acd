import { Command } from 'commander'
import { languageOption } from './language-option.js'
import type { ShowOptions } from './show.js'
import type { Terminal } from './terminal.js'

const help = `
Examples:
  $ kehoach show 345/KH-UBND                                    a plan by its number
  $ kehoach show ha-noi-345-kh-ubnd-2022 --source               a plan by its id, each record with its words
  $ kehoach show ha-noi-345-kh-ubnd-2022.target-0f3a9be27c      one target
  $ kehoach show 345/KH-UBND --lang en                          headings, values and times in English

Exit codes: 0 shown, 1 there is nothing of that id or number, 2 wrong usage.`

/** The command `show`. */
export function showCommand(terminal: Terminal): Command {
  return new Command('show')
    .summary('print a document, a target or a task')
    .description(
      'Prints a document with its targets and tasks, or one record with the words that it came from.',
    )
    .argument('<id>', 'the id of a document, a target or a task, or the number of a document')
    .option(
      '--source',
      'show the words of the source with each record, and what stands around a single one',
      false,
    )
    .addOption(languageOption())
    .option('--dataset <dir>', 'the folder of the dataset', 'extracted')
    .option('--debug', 'print where an error happened', false)
    .addHelpText('after', help)
    .action(async (id: string, options: ShowOptions) => {
      const { runShow } = await import('./show.js')
      await runShow(id, options, terminal)
    })
}
