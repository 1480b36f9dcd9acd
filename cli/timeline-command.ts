import { Command, InvalidArgumentError } from 'commander'
import { languageOption } from './language-option.js'
import type { Terminal } from './terminal.js'
import type { TimelineOptions } from './timeline.js'

const help = `
Examples:
  $ kehoach timeline kinh tế số                     by words of its name
  $ kehoach timeline "ty trong kinh te so"          the same, typed without marks
  $ kehoach timeline ha-noi.ty-trong-kinh-te-so     by its id
  $ kehoach timeline <id of a target>               the indicator that a target sets
  $ kehoach timeline tỷ lệ doanh nghiệp --pick 2    the second of those that it lists
  $ kehoach timeline kinh tế số --lang en           headings, verbs and notes in English
  $ kehoach timeline kinh tế số --json              with all places, for a machine

Values are compared only where both plans state them on one basis (year, unit, what they are measured against); where they do
not, it says so ("không so được") and why.

Exit codes: 0 shown, 1 no indicator or several are meant, 2 wrong usage.`

/** The command `timeline`. */
export function timelineCommand(terminal: Terminal): Command {
  return new Command('timeline')
    .summary('show what became of an indicator from plan to plan')
    .description(
      'Shows what each plan says of an indicator, what changed from one to the next, and who answers for it now.',
    )
    .argument('<indicator...>', 'words of its name, its id, or the id of one of its targets')
    .option('--pick <n>', 'where several are meant: the one of this number in the list', numberOf)
    .option('--json', 'print it for a machine, with all places', false)
    .addOption(languageOption())
    .option('--dataset <dir>', 'the folder of the dataset', 'extracted')
    .option('--debug', 'print where an error happened', false)
    .addHelpText('after', help)
    .action(async (words: string[], options: TimelineOptions) => {
      const { runTimeline } = await import('./timeline.js')
      process.exitCode = await runTimeline(words.join(' '), options, terminal)
    })
}

function numberOf(text: string): number {
  if (!/^[1-9][0-9]{0,5}$/.test(text)) throw new InvalidArgumentError('It is a number of the list, from 1.')
  return Number(text)
}
