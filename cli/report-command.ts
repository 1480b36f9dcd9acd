import { Command, InvalidArgumentError, Option } from 'commander'
import { languages } from '../pipeline/words/language.js'
import type { ReportOptions } from './report.js'
import type { Terminal } from './terminal.js'

const help = `
Examples:
  $ kehoach report                                          report.html of all plans in ./extracted
  $ kehoach report --plans 345/KH-UBND,43/KH-UBND           of two plans, and what changed between them
  $ kehoach report --dataset data/2025 --out 2025.html      of another dataset, into another file
  $ kehoach report --lang en                                in English

The file holds all it needs: open it with any browser, or print it. It makes no request to anywhere.

Exit codes: 0 fine, 1 a plan is not in the dataset or the file cannot be written, 2 wrong usage.`

/** The command `report`. */
export function reportCommand(terminal: Terminal): Command {
  return new Command('report')
    .summary('write one page that shows what the plans want and what changed')
    .description(
      'Writes one HTML file with the indicators over time, the schedule and the load of each agency, what changed from plan to plan, what contradicts and what waits for review, each figure with the words it came from.',
    )
    .option('--plans <plans>', 'only these plans: numbers or ids, with commas between them', plansOf)
    .option('--dataset <dir>', 'the folder of the dataset', 'extracted')
    .option('--out <file>', 'the file to write', 'report.html')
    .addOption(new Option('--lang <language>', 'the language of the report').choices(languages).default('vi'))
    .option('--debug', 'print where an error happened', false)
    .addHelpText('after', help)
    .action(async (options: ReportOptions) => {
      const { runReport } = await import('./report.js')
      await runReport(options, terminal)
    })
}

function plansOf(text: string, before: readonly string[] = []): string[] {
  const plans = text.split(',').map((plan) => plan.trim())
  const named = plans.filter((plan) => plan !== '')
  if (named.length === 0) throw new InvalidArgumentError('Name at least one.')
  return [...before, ...named]
}
