import { Command, InvalidArgumentError, type Option } from 'commander'
import { type QueueKind, queueKinds } from '../pipeline/judge/queue/item.js'
import { defaultThreshold } from '../pipeline/judge/queue/threshold.js'
import type { Relate } from '../pipeline/judge/relate-until-still.js'
import { helpStyle } from './help-style.js'
import { languageOption } from './language-option.js'
import type { ReviewListOptions } from './review.js'
import { acceptHelp, correctHelp, logHelp, rejectHelp, reviewHelp, undoHelp } from './review-help.js'
import type { DecisionOptions } from './review-write.js'
import type { Terminal } from './terminal.js'

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
    .option('--list', 'list what waits, as without this option')
    .option(
      '--kind <kind>',
      `only what is of this kind: ${queueKinds.join(', ')}; may be repeated`,
      addKind,
      [],
    )
    .option('--below <confidence>', 'records less sure than this wait', confidence, defaultThreshold)
    .option('--limit <n>', 'list at most so many', positiveInteger)
    .option('--dataset <dir>', 'the folder of the dataset', 'extracted')
    .addOption(languageOption('contradictions and places'))
    .option('--json', 'print for a machine', false)
    .option('--debug', 'print where an error happened', false)
    .addHelpText('after', reviewHelp)
    .action(async (options: ReviewListOptions) => {
      const { runReviewList } = await import('./review.js')
      await runReviewList(options, terminal)
    })
  const subcommands = [
    decisionCommand('accept', 'yes', acceptHelp, relate, terminal),
    decisionCommand('reject', 'no', rejectHelp, relate, terminal),
    undoCommand(relate, terminal),
    correctCommand(relate, terminal),
    logCommand(terminal),
  ]
  for (const command of subcommands) {
    const help = { ...helpStyle, showGlobalOptions: true, visibleGlobalOptions: () => sharedOptions(review) }
    review.addCommand(command.copyInheritedSettings(review).configureHelp(help))
  }
  return review
}

/** The options of `review` that its commands take too. */
function sharedOptions(review: Command): Option[] {
  return review.options.filter(({ long }) => ['--dataset', '--json', '--debug'].includes(long ?? ''))
}

function decisionCommand(
  verdict: 'accept' | 'reject',
  word: 'yes' | 'no',
  text: string,
  relate: Relate,
  terminal: Terminal,
): Command {
  const command = new Command(verdict)
    .summary(`say ${word} to what waits`)
    .description(`Says ${word} to what waits, to a link, or to a pair of records.`)
  return signed(command)
    .argument('<id>', 'the id of what waits, of a link, or of a target or task')
    .argument('[other]', 'the other target or task')
    .addHelpText('after', text)
    .action(async (id: string, other: string | undefined, _: unknown, command: Command) => {
      const { runDecision } = await import('./review-decide.js')
      await runDecision(verdict, id, other, command.optsWithGlobals<DecisionOptions>(), relate, terminal)
    })
}

function undoCommand(relate: Relate, terminal: Terminal): Command {
  const command = new Command('undo')
    .summary('take a judgement back')
    .description('Takes a judgement back; the judgement stays in the log.')
  return signed(command)
    .argument('<judgement>', 'the id of the judgement')
    .addHelpText('after', undoHelp)
    .action(async (id: string, _: unknown, command: Command) => {
      const { runUndo } = await import('./review-undo.js')
      await runUndo(id, command.optsWithGlobals<DecisionOptions>(), relate, terminal)
    })
}

function correctCommand(relate: Relate, terminal: Terminal): Command {
  const command = new Command('correct')
    .summary('put a value right that was read wrong')
    .description('Puts a value right that was read wrong; the source text stays as it is.')
  return signed(command)
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
  return new Command('log')
    .summary('list what was decided')
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
