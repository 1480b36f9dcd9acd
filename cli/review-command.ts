import { Command, InvalidArgumentError } from 'commander'
import { type QueueKind, queueKinds } from '../pipeline/judge/queue/item.js'
import { defaultThreshold } from '../pipeline/judge/queue/queue.js'
import type { ReviewListOptions } from './review.js'
import type { DecisionOptions, Relate } from './review-write.js'
import type { Terminal } from './terminal.js'

const help = `
Examples:
  $ kehoach review                                     what waits, the most valuable first
  $ kehoach review --kind link --limit 10              ten pairs of targets or tasks to judge
  $ kehoach review accept link-7d1e02c9ab              the two are the same
  $ kehoach review reject link-7d1e02c9ab --why "one counts enterprises, the other their share"
  $ kehoach review correct ha-noi-345-kh-ubnd-2022.target-0f3a9be27c values.0.min 45
  $ kehoach review undo judgement-0f3a9be27c41
  $ kehoach review log

Every decision is a line of judgements.jsonl in the dataset, which is never rewritten; every later run obeys it. Where the
text under a decision has changed since, it is asked again.

Exit codes: 0 fine, 1 there is nothing of that id or it cannot be, 2 wrong usage.`

const decideHelp = `
Examples:
  $ kehoach review VERB link-7d1e02c9ab            a pair that waits, or a link that the program made
  $ kehoach review VERB ha-noi-1-kh-2024.target-0f3a9be27c ha-noi-2-kh-2025.target-9be27c0f3a
                                                     two targets, or two tasks, that nothing links
  $ kehoach review VERB doubt-7d1e02c9ab --why "seen in the signed copy"

What it means:`

const acceptHelp = `${decideHelp.replaceAll('VERB', 'accept')}
  link            the two are about the same thing
  contradiction   the texts do disagree: it is the author's
  doubt           the doubt is right: the value is wrong or missing
  agency          it is an agency, to be added to the registry
  confidence      the record is read right
  reopened        what was decided holds for the text as it is now`

const rejectHelp = `${decideHelp.replaceAll('VERB', 'reject')}
  link            the two are about different things
  contradiction   there is no contradiction
  doubt           there is no reason to doubt
  agency          it is no agency
  confidence      the record is read wrong (to put it right: kehoach review correct)
  reopened        what was decided holds no longer; it is undone`

const correctHelp = `
Examples:
  $ kehoach review correct ha-noi-345-kh-ubnd-2022.target-0f3a9be27c name '"Tỷ trọng kinh tế số"'
  $ kehoach review correct ha-noi-345-kh-ubnd-2022.target-0f3a9be27c values.0.min 45 --why "Phụ lục I: 45"
  $ kehoach review correct ha-noi-345-kh-ubnd-2022.task-27c0f3a9be deadline null
  $ kehoach review correct ha-noi-345-kh-ubnd-2022 issuedOn '"2022-12-29"'      a fact of the document itself

A text stands in double quotes, as in JSON. A change that takes several fields at once (another comparator with its
bounds) is given as a whole: values.0 '{"from":null,…}'. Sources, ids and confidence cannot be corrected.`

const undoHelp = `
Examples:
  $ kehoach review log                             find the judgement
  $ kehoach review undo judgement-0f3a9be27c41     it holds no longer
  $ kehoach review undo judgement-c419be27c0f3     of an undo: what it undid holds again`

const logHelp = `
Examples:
  $ kehoach review log            who decided what, when and why, and whether it holds
  $ kehoach review log --json`

/**
 * The command `review`.
 *
 * @param relate brings the dataset up to date with its judgements
 */
export function reviewCommand(terminal: Terminal, relate: Relate): Command {
  const review = new Command('review')
    .exitOverride()
    .summary("see what waits for a steward's decision, and decide")
    .description('Lists what waits for a decision, the most valuable first; its commands write decisions.')
    .option('--list', 'list what waits (as without any option)', false)
    .option(
      '--kind <kind>',
      `only what is of this kind: ${queueKinds.join(', ')}; may be repeated`,
      addKind,
      [],
    )
    .option('--below <confidence>', 'records less sure than this wait', confidence, defaultThreshold)
    .option('--limit <n>', 'list at most so many', positiveInteger)
    .option('--dataset <dir>', 'the folder of the dataset', 'extracted')
    .option('--json', 'print for a machine', false)
    .option('--debug', 'print where an error happened', false)
    .addHelpText('after', help)
    .action(async (options: ReviewListOptions) => {
      const { runReviewList } = await import('./review.js')
      await runReviewList(options, terminal)
    })
  const subcommands = [
    decisionCommand('accept', 'say yes to what waits', acceptHelp, relate, terminal),
    decisionCommand('reject', 'say no to what waits', rejectHelp, relate, terminal),
    undoCommand(relate, terminal),
    correctCommand(relate, terminal),
    logCommand(terminal),
  ]
  for (const command of subcommands) {
    review.addCommand(command.copyInheritedSettings(review).configureHelp({ showGlobalOptions: true }))
  }
  return review
}

function decisionCommand(
  verdict: 'accept' | 'reject',
  summary: string,
  text: string,
  relate: Relate,
  terminal: Terminal,
): Command {
  return signed(new Command(verdict).summary(summary).description(`${sentence(summary)}.`))
    .argument('<id>', 'the id of what waits, of a link, or of a target or task')
    .argument('[other]', 'the other target or task')
    .addHelpText('after', text)
    .action(async (id: string, other: string | undefined, _: unknown, command: Command) => {
      const { runDecision } = await import('./review-decide.js')
      await runDecision(verdict, id, other, command.optsWithGlobals<DecisionOptions>(), relate, terminal)
    })
}

function undoCommand(relate: Relate, terminal: Terminal): Command {
  const summary = 'take a judgement back'
  return signed(new Command('undo').summary(summary).description(`${sentence(summary)}.`))
    .argument('<judgement>', 'the id of the judgement')
    .addHelpText('after', undoHelp)
    .action(async (id: string, _: unknown, command: Command) => {
      const { runUndo } = await import('./review-undo.js')
      await runUndo(id, command.optsWithGlobals<DecisionOptions>(), relate, terminal)
    })
}

function correctCommand(relate: Relate, terminal: Terminal): Command {
  const summary = 'put a value right that was read wrong'
  return signed(new Command('correct').summary(summary).description(`${sentence(summary)}.`))
    .argument('<record>', 'the id of a target, a task or a document')
    .argument('<field>', 'the way to the value, such as name, values.0.min, deadline, leadAgencies')
    .argument('<value>', 'the right value, as JSON')
    .addHelpText('after', correctHelp)
    .action(async (record: string, field: string, value: string, _: unknown, command: Command) => {
      const { runCorrect } = await import('./review-correct.js')
      const options = command.optsWithGlobals<DecisionOptions>()
      await runCorrect({ record, field, value }, options, relate, terminal)
    })
}

function logCommand(terminal: Terminal): Command {
  const summary = 'list what was decided'
  return new Command('log')
    .summary(summary)
    .description('Lists the judgements of a dataset in their order, and whether each holds.')
    .addHelpText('after', logHelp)
    .action(async (_: unknown, command: Command) => {
      const { runReviewLog } = await import('./review-log.js')
      await runReviewLog(command.optsWithGlobals<ReviewListOptions>(), terminal)
    })
}

function signed(command: Command): Command {
  return command
    .option('--by <name>', 'who decides (default: $USER, else the user of git)')
    .option('--why <reason>', 'the reason')
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function addKind(text: string, kinds: readonly QueueKind[]): QueueKind[] {
  const kind = queueKinds.find((one) => one === text)
  if (!kind) throw new InvalidArgumentError(`It must be one of ${queueKinds.join(', ')}.`)
  return [...kinds, kind]
}

function confidence(text: string): number {
  const amount = Number(text)
  if (text.trim() === '' || !(amount >= 0 && amount <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.')
  return amount
}

function positiveInteger(text: string): number {
  if (!/^[1-9][0-9]{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a number from 1 on.')
  return Number(text)
}
