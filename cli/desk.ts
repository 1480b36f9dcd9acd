import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import pino from 'pino'
import { createDesk } from '../desk/desk.js'
import { allowedHosts, isLoopback } from '../desk/safety/allowed-hosts.js'
import { type Passwords, readPasswords } from '../desk/safety/passwords.js'
import { listen, type RunningDesk } from '../desk/serve.js'
import { documentIds } from '../pipeline/dataset/read.js'
import type { logLevels } from './desk-command.js'
import { Failure } from './failure.js'
import { whoDecides } from './review-who.js'
import type { Terminal } from './terminal.js'

export interface DeskCommandOptions {
  readonly port: number
  readonly host: string
  readonly dataset: string
  readonly passwords?: string
  readonly files?: string
  readonly origin: readonly string[]
  readonly by?: string
  readonly log: (typeof logLevels)[number]
}

/**
 * For a program that runs long and holds much, unlike the other commands: V8 optimises as early as it does by itself, and
 * lets garbage make up a quarter of the memory instead of half.
 */
const servingFlags = ['--interrupt-budget=67584', '--heap-growing-percent=30']

/**
 * Serves the desk until the process is told to stop.
 *
 * @throws Failure where the address or the password file cannot be used, or where others could come in without a password
 */
export async function runDesk(options: DeskCommandOptions, terminal: Terminal): Promise<void> {
  for (const flag of servingFlags) setFlagsFromString(flag)
  const { host, dataset, origin, log } = options
  const passwords = options.passwords === undefined ? undefined : await openPasswords(options.passwords)
  if (!isLoopback(host) && !passwords) {
    const reason = 'Other machines could decide here without signing in.'
    throw new Failure(`--host ${host}`, reason, 'Name who may sign in with --passwords.', 2)
  }
  const reviewer = passwords ? '' : whoDecides(options.by)
  const logger = pino({ level: log, base: null }, pino.destination({ dest: 2, sync: true }))
  const staging = await mkdtemp(join(tmpdir(), 'kehoach-desk-'))
  const kept = options.files ?? `${resolve(dataset)}-files`
  try {
    await serveUntilStopped(options, terminal, (port) =>
      createDesk({
        dataset,
        staging,
        kept,
        hosts: allowedHosts({ host, port, origins: origin }),
        reviewer,
        ...(passwords && { passwords }),
        isSecure: origin.length > 0 && origin.every((one) => one.startsWith('https:')),
        logger,
      }),
    )
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

async function serveUntilStopped(
  options: DeskCommandOptions,
  terminal: Terminal,
  makeDesk: Parameters<typeof listen>[1],
): Promise<void> {
  const desk = await start(options, makeDesk)
  terminal.out(`kehoach desk: ${addressOf(options.host, desk.port)} (${options.dataset})`)
  if ((await documentIds(options.dataset)).length === 0) terminal.err(emptyLine(options.dataset))
  await toldToStop()
  await desk.close()
}

/** A desk may begin without a dataset, to take files in; who only mistyped its name learns it from this line. */
function emptyLine(dataset: string): string {
  return `kehoach: ${dataset}: There is no dataset here yet. The first files that are taken in make one; for another folder start with --dataset.`
}

async function openPasswords(path: string): Promise<Passwords> {
  try {
    const passwords = await readPasswords(path)
    if (passwords.size > 0) return passwords
  } catch (error) {
    const reason = `The password file cannot be used (${(error as Error).message}).`
    throw new Failure(path, reason, 'Make one: kehoach desk add-user --help', 1, { cause: error })
  }
  throw new Failure(path, 'Nobody is in the password file.', 'Add somebody: kehoach desk add-user --help', 1)
}

async function start(
  { host, port }: DeskCommandOptions,
  makeDesk: Parameters<typeof listen>[1],
): Promise<RunningDesk> {
  try {
    return await listen({ host, port }, makeDesk)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const remedy =
      code === 'EADDRINUSE' ? 'Another desk may run: name another --port.' : 'Name another --host or --port.'
    throw new Failure(`${host}:${port}`, `The desk cannot listen there (${code}).`, remedy, 1, {
      cause: error,
    })
  }
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
