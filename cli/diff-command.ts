import { Command, InvalidArgumentError, Option } from 'commander'
import { type ChangeKind, changeKinds } from '../schemas/change-kinds.js'
import type { DiffOptions } from './diff.js'
import { languageOption } from './language-option.js'
import type { Terminal } from './terminal.js'

const help = `
Examples:
  $ kehoach diff 345/KH-UBND 43/KH-UBND                        what the later plan changed
  $ kehoach diff 345/KH-UBND 43/KH-UBND --only raised,lowered  only amounts that went up or down
  $ kehoach diff 43/KH-UBND 17/KH-UBND --kind task             only tasks
  $ kehoach diff 43/KH-UBND 17/KH-UBND --format html > 17.html a page to pass on
  $ kehoach diff old/extracted extracted                       what a new scan or a new version of the program changed
  $ kehoach diff --at HEAD~1                                   the dataset at a git revision, and now
  $ kehoach diff v1.0:extracted v1.1:extracted                 the dataset at two git revisions
  $ kehoach diff --at v1.0 43/KH-UBND                          a plan as it was read then, and now

Kinds: ${changeKinds.join(', ')}.
What stays as it was is counted, and listed only with --only unchanged; JSON always has it.

Exit codes: 0 fine, 1 a plan was not found, or something changed and --exit-code was given, 2 wrong usage.`

/** The command `diff`. */
export function diffCommand(terminal: Terminal): Command {
  return new Command('diff')
    .summary('compare two plans, or two states of a dataset')
    .description(
      'Tells what changed from one plan to another, the most important first, each change with the words of both plans.',
    )
    .argument('[a]', 'the earlier one: the number or id of a plan, a dataset, or revision:dataset')
    .argument('[b]', 'the later one')
    .option('--dataset <dir>', 'the folder of the dataset that plans are looked up in', 'extracted')
    .option('--at <revision>', 'take the first one from the dataset at this git revision')
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['text', 'json', 'md', 'html'])
        .default('text'),
    )
    .option('--only <kinds>', 'only these kinds of change, with commas between them', kindsOf)
    .addOption(
      new Option('--kind <kind>', 'only changes of these records').choices(['target', 'task', 'document']),
    )
    .addOption(languageOption())
    .option('--exit-code', 'end with 1 where something changed', false)
    .option('--debug', 'print where an error happened', false)
    .addHelpText('after', help)
    .action(async (a: string | undefined, b: string | undefined, options: DiffOptions) => {
      const { runDiff } = await import('./diff.js')
      process.exitCode = await runDiff(a, b, options, terminal)
    })
}

function kindsOf(text: string): ChangeKind[] {
  return text.split(',').map((word) => {
    const kind = changeKinds.find((name) => name === word.trim())
    if (kind === undefined) throw new InvalidArgumentError(`There are: ${changeKinds.join(', ')}.`)
    return kind
  })
}
