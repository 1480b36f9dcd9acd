import { execFile, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import type { Gray } from '../picture/pixels.js'
import { type Engine, EngineError, type Word } from './engine.js'
import { pgmOf } from './pgm.js'
import { wordsOfTsv } from './tsv.js'

const language = 'vie'

/** The oldest version that has the recogniser by lines, and writes tables of words. */
const oldest = 4

/**
 * The program `tesseract`, where it is installed with the data for Vietnamese; else undefined.
 *
 * One thread a page: several work against each other, and a page takes many times as long (measured with 5.3).
 */
export async function tesseractProgram(command = 'tesseract'): Promise<Engine | undefined> {
  const found = await installedTesseract(command)
  if (found === null || found.unfit !== null) return undefined
  return {
    name: `tesseract ${found.version} ${language}`,
    atOnce: availableParallelism(),
    recognise: (picture, dotsPerInch, seconds) => recognise(command, picture, dotsPerInch, seconds),
    close: async () => {},
  }
}

/** The program `tesseract` of this machine. */
export interface InstalledTesseract {
  /** Such as `5.3.0`; null where it does not tell. */
  readonly version: string | null
  /** Why it is of no use here; null where it is. */
  readonly unfit: 'too-old' | 'without-vietnamese' | null
}

/** What there is of the program `tesseract`; null where it is not installed. */
export async function installedTesseract(command = 'tesseract'): Promise<InstalledTesseract | null> {
  try {
    const run = promisify(execFile)
    const [told, languages] = await Promise.all([run(command, ['--version']), run(command, ['--list-langs'])])
    const version = /tesseract v?(\d+\.\d+(?:\.\d+)?)/.exec(told.stdout + told.stderr)?.[1] ?? null
    if (version === null || Number.parseInt(version, 10) < oldest) return { version, unfit: 'too-old' }
    const hasLanguage = (languages.stdout + languages.stderr).split(/\s+/).includes(language)
    return { version, unfit: hasLanguage ? null : 'without-vietnamese' }
  } catch {
    return null
  }
}

function recognise(command: string, picture: Gray, dotsPerInch: number, seconds: number): Promise<Word[]> {
  const words = [
    'stdin',
    'stdout',
    '-l',
    language,
    '--psm',
    '6',
    '--dpi',
    String(Math.round(dotsPerInch)),
    'tsv',
  ]
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
    })
    const out: Buffer[] = []
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-500)
    })
    child.on('error', (error) => reject(new EngineError(error.message, { cause: error })))
    child.on('close', (code, signal) => {
      if (signal !== null) reject(new EngineError(`tesseract was ended after ${seconds} seconds`))
      else if (code === 0) resolve(wordsOfTsv(Buffer.concat(out).toString('utf8')))
      else reject(new EngineError(`tesseract ended with ${code}: ${said.trim()}`))
    })
    // What it says of a broken pipe is told by its exit code.
    child.stdin.on('error', () => {})
    child.stdin.end(pgmOf(picture))
  })
}
