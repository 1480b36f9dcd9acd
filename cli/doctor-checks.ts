import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findLibreOffice } from '../parsers/libreoffice/program.js'
import { installedTesseract } from '../parsers/ocr/engine/tesseract-program.js'
import { type InstallPart, installWords } from './doctor-install.js'

/** A part that works without, but better with it. */
export interface Check {
  readonly name: InstallPart
  /** `unfit` is there, and of no use. */
  readonly state: 'here' | 'missing' | 'unfit'
  /** Its version or what was found; null where there is none. */
  readonly found: string | null
  /** What is better where it is there. */
  readonly adds: string
  /** How to install it on this system. */
  readonly install: string
}

/** Looks for all optional parts, in the order of what they add. */
export async function optionalParts(platform: NodeJS.Platform): Promise<Check[]> {
  const looked = await Promise.all([tesseract(), libreOffice(platform), git(), fonts(platform)])
  return looked.map((part) => ({ ...part, install: installWords(part.name, platform) }))
}

type Looked = Omit<Check, 'install'>

const unfitWords = {
  'too-old': 'older than 4',
  'without-vietnamese': 'without the data for Vietnamese (vie)',
} as const

async function tesseract(): Promise<Looked> {
  const adds = 'scans are recognised about twice as fast as by tesseract.js'
  const part = { name: 'tesseract', adds } as const
  const found = await installedTesseract()
  if (found === null) return { ...part, state: 'missing', found: null }
  const version = found.version ?? 'of no known version'
  if (found.unfit === null) return { ...part, state: 'here', found: `${version}, vie` }
  return { ...part, state: 'unfit', found: `${version}, ${unfitWords[found.unfit]}` }
}

async function libreOffice(platform: NodeJS.Platform): Promise<Looked> {
  const adds = 'documents of Word 6 and 95, WordPerfect and Works are read'
  const found = await findLibreOffice(process.env, platform)
  const state = found === null ? 'missing' : 'here'
  return { name: 'LibreOffice', adds, state, found: found?.version ?? null }
}

async function git(): Promise<Looked> {
  const adds = 'kehoach diff --at compares a dataset with an earlier revision'
  const version = (await told('git', ['--version']))?.match(/(?<!\d)\d+(?:\.\d+)+/)?.[0] ?? null
  return { name: 'git', adds, state: version === null ? 'missing' : 'here', found: version }
}

/** Only fontconfig can be asked; macOS and Windows come with fonts that have the letters. */
async function fonts(platform: NodeJS.Platform): Promise<Looked> {
  const adds = 'pages of kehoach desk and kehoach report show all letters in a browser of this machine'
  const part = { name: 'fonts', adds } as const
  if (platform === 'darwin' || platform === 'win32')
    return { ...part, state: 'here', found: 'those of the system' }
  const list = (await told('fc-list', [':lang=vi', 'family'])) ?? ''
  const families = [...new Set(list.split('\n').map((line) => line.split(',')[0]!.trim()))]
  const named = families.filter((family) => family !== '').sort()
  if (named.length === 0) return { ...part, state: 'missing', found: null }
  const more = named.length > mostNamed ? ` and ${named.length - mostNamed} more` : ''
  return { ...part, state: 'here', found: named.slice(0, mostNamed).join(', ') + more }
}

const mostNamed = 3

/** What a program writes; null where it is not there, or fails. */
async function told(command: string, words: readonly string[]): Promise<string | null> {
  try {
    return (await promisify(execFile)(command, words, { timeout: 20_000 })).stdout
  } catch {
    return null
  }
}
