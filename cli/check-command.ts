import { Command, InvalidArgumentError } from 'commander'
import {
  type ContradictionKind,
  contradictionKindNames,
  contradictionKinds,
} from '../schemas/contradiction-kinds.js'
import type { CheckOptions } from './check.js'
import { languageOption } from './language-option.js'
import type { Terminal } from './terminal.js'

const width = Math.max(...contradictionKindNames.map((kind) => kind.length))

const help = `
Examples:
  $ kehoach check                                     what contradicts what in ./extracted
  $ kehoach check data/2025 --kind citation-dates     only documents that are dated in two ways
  $ kehoach check --kind target-values,yearly-sum     only amounts
  $ kehoach check --json > contradictions.json        with all places, for a machine
  $ kehoach check --lang en                           told in English; what the plans say stays in their words
  $ kehoach check --exit-code                         end with 1 where there is one, for a script

Kinds, the most serious first:
${contradictionKindNames.map((kind) => `  ${kind.padEnd(width)}  ${contradictionKinds[kind]}`).join('\n')}

A contradiction is between what the plans themselves say; which side is right is for a person to decide.

Exit codes: 0 whether or not there are any, 1 with --exit-code where there is one, 2 wrong usage.`

/** The command `check`. */
export function checkCommand(terminal: Terminal): Command {
  return new Command('check')
    .summary('list what contradicts what, in a plan and between plans')
    .description(
      'Lists the contradictions of a dataset, the most serious first, each with its places and words.',
    )
    .argument('[dir]', 'the folder of the dataset; the same as --dataset')
    .option('--dataset <dir>', 'the folder of the dataset', 'extracted')
    .option('--kind <kinds>', 'only these kinds, with commas between them', kindsOf)
    .option('--json', 'print them for a machine, with all places', false)
    .addOption(languageOption())
    .option('--exit-code', 'end with 1 where there is a contradiction', false)
    .option('--debug', 'print where an error happened', false)
    .addHelpText('after', help)
    .action(async (folder: string | undefined, options: CheckOptions) => {
      const { runCheck } = await import('./check.js')
      process.exitCode = await runCheck(folder ?? options.dataset, options, terminal)
    })
}

function kindsOf(text: string): ContradictionKind[] {
  return text.split(',').map((word) => {
    const kind = contradictionKindNames.find((name) => name === word.trim())
    if (kind === undefined) throw new InvalidArgumentError(`There are: ${contradictionKindNames.join(', ')}.`)
    return kind
  })
}
