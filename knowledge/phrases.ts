import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lazily } from '../pipeline/language/lazily.js'
import { root } from './load.js'

/** The files of `knowledge/` whose phrases tell which words stand together in plans: by them misread words are mended. */
const files = [
  'confusions.json',
  'columns.json',
  'sections.json',
  'cell-words.json',
  'document-heads.json',
  'value-words.json',
  'agency-words.json',
  'agencies.json',
  'link-words.json',
]

/** What no phrase has: stars of patterns, hyphens and digits of ids. */
const foreign = /[^\p{L}\s,]/u

/** Every phrase of two words or more that a file of `knowledge/` names, whatever it names it for; the files are read once. */
export const knownPhrases = lazily((): readonly string[] =>
  files.flatMap((name) => {
    const found: string[] = []
    collect(JSON.parse(readFileSync(join(root, 'knowledge', name), 'utf8')), found)
    return found
  }),
)

/** Misread words are listed beside the right ones, and are no phrases. */
const notPhrases: ReadonlySet<string> = new Set(['about', 'wrong', 'id'])

function collect(value: unknown, found: string[]): void {
  if (typeof value === 'string') {
    for (const part of value.split('*')) if (part.includes(' ') && !foreign.test(part)) found.push(part)
  } else if (Array.isArray(value)) {
    for (const one of value) collect(one, found)
  } else if (value && typeof value === 'object') {
    for (const [key, one] of Object.entries(value)) {
      if (notPhrases.has(key)) continue
      collect(key, found)
      collect(one, found)
    }
  }
}
