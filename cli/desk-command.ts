import { Command, InvalidArgumentError, Option } from 'commander'
import type { DeskCommandOptions } from './desk.js'
import type { AddUserOptions } from './desk-add-user.js'
import { helpStyle } from './help-style.js'
import type { Terminal } from './terminal.js'

const help = `
Examples:
  $ kehoach desk                                            open http://127.0.0.1:4815 in a browser
  $ kehoach desk --dataset data/2025 --port 8080            another dataset, another port
  $ kehoach desk add-user "Nguyễn Thị Lan" --passwords desk-users    let somebody sign in
  $ kehoach desk --host 0.0.0.0 --passwords desk-users      for other machines too: they have to sign in

Beyond this machine people have to sign in, and the desk speaks plain HTTP: put a proxy with HTTPS before it and name
the address that people type with --origin. Stop it with Ctrl+C. More in docs/desk.md.

Exit codes: 0 stopped, 1 the address or a file cannot be used, 2 wrong usage.`

const addUserHelp = `
Examples:
  $ kehoach desk add-user "Nguyễn Thị Lan" --passwords desk-users

The password is asked for, or read from standard input where that is no terminal. The file holds no password, only
what scrypt makes of it; keep it to yourself all the same.

Exit codes: 0 written, 1 the file cannot be written, 2 wrong usage, or a password that is too short.`

/** How much is logged. */
export const logLevels = ['error', 'warn', 'info', 'debug'] as const

/** The command `desk`. */
export function deskCommand(terminal: Terminal): Command {
  const desk = new Command('desk')
    .exitOverride()
    .summary('open the pages and the API over a dataset')
    .description('Serves the pages where plans are read, reviewed and compared, and the API under /api/v1.')
    .option('--port <port>', 'the port to listen on', portOf, 4815)
    .option(
      '--host <address>',
      'the address to listen on; another one than 127.0.0.1 needs --passwords',
      '127.0.0.1',
    )
    .option(
      '--dataset <dir>',
      'the folder of the dataset; one that holds none yet gets one when files are taken in',
      'extracted',
    )
    .option('--files <dir>', 'where files that are taken in are kept (default: <dataset>-files)')
    .option('--passwords <file>', 'who may sign in: a file made by kehoach desk add-user')
    .option('--origin <url>', 'an address that people type, as of a proxy; may be repeated', addOrigin, [])
    .option('--by <name>', 'who decides where nobody signs in (default: $USER, else the user of git)')
    .addOption(
      new Option('--log <level>', 'what is logged on standard error').choices(logLevels).default('warn'),
    )
    .option('--debug', 'print where an error happened', false)
    .addHelpText('after', help)
    .action(async (options: DeskCommandOptions) => {
      const { runDesk } = await import('./desk.js')
      await runDesk(options, terminal)
    })
  const fileOption = () => desk.options.filter(({ long }) => long === '--passwords')
  const style = { ...helpStyle, showGlobalOptions: true, visibleGlobalOptions: fileOption }
  desk.addCommand(addUserCommand(terminal).copyInheritedSettings(desk).configureHelp(style))
  return desk
}

function addUserCommand(terminal: Terminal): Command {
  return new Command('add-user')
    .summary('let somebody sign in, or give a new password')
    .description('Writes a person and what their password comes to into a password file.')
    .argument('<name>', 'who: the name that stands under their decisions')
    .addHelpText('after', addUserHelp)
    .action(async (name: string, _: unknown, command: Command) => {
      const { runAddUser } = await import('./desk-add-user.js')
      await runAddUser(name, command.optsWithGlobals<AddUserOptions>(), terminal)
    })
}

function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('It must be a number from 0 to 65535; 0 takes a free one.')
  return port
}

function addOrigin(text: string, origins: readonly string[]): string[] {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/')
    throw new InvalidArgumentError('It must be an address like https://kehoach.example.vn.')
  return [...origins, url.origin]
}
