#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { pipelineVersion } from '../pipeline/dataset/manifest.js'
import { agenciesCommand } from './agencies-command.js'
import { checkCommand } from './check-command.js'
import { deskCommand } from './desk-command.js'
import { diffCommand } from './diff-command.js'
import { doctorCommand } from './doctor-command.js'
import { exportCommand } from './export-command.js'
import { Failure } from './failure.js'
import { helpStyle } from './help-style.js'
import { ingestCommand } from './ingest-command.js'
import { reportCommand } from './report-command.js'
import { reviewCommand } from './review-command.js'
import { scanCommand } from './scan-command.js'
import { showCommand } from './show-command.js'
import { tasksCommand } from './tasks-command.js'
import { processTerminal, type Terminal } from './terminal.js'
import { timelineCommand } from './timeline-command.js'
import { validateCommand } from './validate-command.js'

const help = `
Examples:
  $ kehoach scan plans/                      see what files are there, and which need OCR
  $ kehoach ingest plans/ --out extracted    read every plan of a folder
  $ kehoach validate extracted               check the dataset
  $ kehoach show 345/KH-UBND                 see what was read from one plan
  $ kehoach check                            list what contradicts what
  $ kehoach diff 345/KH-UBND 43/KH-UBND      see what changed from one plan to another
  $ kehoach report                           write one page that shows it all
  $ kehoach timeline kinh tế số              see what became of an indicator from plan to plan
  $ kehoach tasks --due 2026-Q1              list what is due in a time; --agency names whose
  $ kehoach review                           see what waits for a steward's decision
  $ kehoach desk                             open pages to read, review and compare in a browser
  $ kehoach agencies --unresolved            see which bodies the registry lacks
  $ kehoach export --format xlsx,ics         a workbook and a calendar of deadlines
  $ kehoach doctor                           see what would read a scan, and what could be installed

Every command has a help of its own, with examples: kehoach tasks --help

Exit codes: 0 fine, 1 some input failed, nothing was found or the dataset is not sound, 2 wrong usage.`

function program(terminal: Terminal): Command {
  const kehoach = new Command('kehoach')
    .description('Turns Vietnamese administrative plans (Kế hoạch) into validated data.')
    .version(pipelineVersion())
    .helpCommand(false)
    .configureHelp(helpStyle)
    .configureOutput({
      outputError: (message) => terminal.rawErr(message.replace(/^error:/, label(terminal))),
    })
    .addHelpText('after', help)
    .exitOverride()
  const commands = [
    scanCommand(terminal),
    ingestCommand(terminal),
    validateCommand(terminal),
    showCommand(terminal),
    checkCommand(terminal),
    agenciesCommand(terminal),
    diffCommand(terminal),
    reportCommand(terminal),
    timelineCommand(terminal),
    tasksCommand(terminal),
    reviewCommand(terminal, relateDataset),
    exportCommand(terminal),
    deskCommand(terminal),
    doctorCommand(terminal),
  ]
  for (const command of commands) {
    kehoach.addCommand(command.copyInheritedSettings(kehoach))
  }
  return kehoach
}

/** Loaded when it is needed, for most commands do not relate anything. */
async function relateDataset(folder: string): Promise<void> {
  const { relate } = await import('../pipeline/relate.js')
  await relate(folder)
}

async function main(words: readonly string[]): Promise<void> {
  const terminal = processTerminal()
  try {
    await program(terminal).parseAsync(words, { from: 'user' })
  } catch (error) {
    process.exitCode = exitCodeOf(error, terminal, words.includes('--debug'))
  }
}

/** What every line begins with that says why a command ended. */
const label = (terminal: Terminal): string => terminal.styleErr('red', 'kehoach:')

function exitCodeOf(error: unknown, terminal: Terminal, debug: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  terminal.err(`${label(terminal)} ${message}`)
  if (debug) terminal.err(stack ?? '')
  else if (!(error instanceof Failure))
    terminal.err('Run the command again with --debug to see where it happened.')
  return error instanceof Failure ? error.exitCode : 1
}

// A reader such as `head` that has seen enough is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

await main(process.argv.slice(2))
