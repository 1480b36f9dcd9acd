import { Command, InvalidArgumentError, Option } from 'commander'
import { type DueWindow, readDay, readDueWindow } from '../pipeline/query/due-window.js'
import { languageOption } from './language-option.js'
import type { TasksOptions } from './tasks.js'
import type { Terminal } from './terminal.js'

const help = `
Examples:
  $ kehoach tasks --agency "Sở Khoa học và Công nghệ" --due 2026-Q1   what one department has to do in a quarter
  $ kehoach tasks --agency "so KH&CN" --role lead                     what it leads; names need no marks
  $ kehoach tasks --due 2026-01..2026-06 --plan 17/KH-UBND            what one plan sets for six months
  $ kehoach tasks --agency "Sở Tài chính" --overdue --on 2026-03-01   what was to be done before a day
  $ kehoach tasks --recurring --csv > dinh-ky.csv                     what comes again and again, for a spreadsheet
  $ kehoach tasks --due 2026-Q1 --lang en                             headings, times and notes in English

A time is a year (2026), a quarter (2026-Q1), a month (2026-03), a day (2026-01-15), or two of these with .. between.
With --due, what ends in that time stands first, then what goes on after it, what recurs without a day, and what waits for
something. Tasks given to an agency's predecessors and successors are its own, and shown as such; those given to a group
that may hold it (Các sở, ban, ngành) are listed apart.

A dataset does not tell what has been done since the plans were signed: --overdue goes by the words of the plans.

Exit codes: 0 listed (or there are none), 1 no such agency or plan, or several agencies are meant, 2 wrong usage.`

/** The command `tasks`. */
export function tasksCommand(terminal: Terminal): Command {
  return new Command('tasks')
    .summary('list who has to do what until when')
    .description('Lists the tasks of a dataset by agency, time and plan.')
    .option('--agency <name>', 'those of this agency: its name, its short name or its id')
    .addOption(
      new Option('--role <role>', 'those that it leads, or coordinates')
        .choices(['lead', 'coordinating', 'any'])
        .default('any'),
    )
    .option('--no-succession', 'leave out what was given to its predecessors and successors')
    .option('--due <time>', 'those to be done in this time', windowOf)
    .option('--overdue', 'those that were to be done before the day of --on', false)
    .option('--on <date>', 'the day that --overdue counts from (today)', dayOf)
    .option(
      '--plan <plan>',
      'those of this plan, by number or id; may be given again',
      (one, all: string[]) => [...all, one],
      [],
    )
    .option('--recurring', 'only those that come again and again', false)
    .addOption(
      new Option('--sort <order>', 'by time, or in the order of the plans, the latest first')
        .choices(['due', 'plan'])
        .default('due'),
    )
    .addOption(new Option('--json', 'print them for a machine').default(false).conflicts('csv'))
    .addOption(new Option('--csv', 'print them for a spreadsheet').default(false))
    .addOption(languageOption())
    .option('--dataset <dir>', 'the folder of the dataset', 'extracted')
    .option('--debug', 'print where an error happened', false)
    .addHelpText('after', help)
    .action(async (options: TasksOptions) => {
      const { runTasks } = await import('./tasks.js')
      process.exitCode = await runTasks(options, todayHere(), terminal)
    })
}

function windowOf(text: string): DueWindow {
  const window = readDueWindow(text)
  if (window === null)
    throw new InvalidArgumentError(
      'Write 2026, 2026-Q1, 2026-03, 2026-01-15, or two of these with .. between.',
    )
  return window
}

function dayOf(text: string): string {
  const day = readDay(text)
  if (day === null) throw new InvalidArgumentError('Write a day as 2026-01-15.')
  return day
}

/** The day that it is where the program runs; what it is used for is printed. */
function todayHere(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}
