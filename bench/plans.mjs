/** The example plans, as they are and grown. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')
export const folder = join(root, 'fixtures/plans')
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'))

/** The plans `times` over, as the program gets them. Long lines differ each time, so that no copy is taken for one and left out. */
export function plansTimes(times) {
  return texts.map((text, at) => ({ path: names[at], bytes: Buffer.from(grown(text, times)) }))
}

function grown(text, times) {
  if (times === 1) return text
  const copies = Array.from({ length: times }, (_, copy) =>
    text
      .split('\n')
      .map((line) => (line.length > 60 ? `${line} ${letters(copy)}${copy}` : line))
      .join('\n'),
  )
  return copies.join('\n')
}

/** A word of its own for each copy. */
const letters = (copy) => [...String(copy)].map((digit) => 'abcdefghij'[digit]).join('')

export const megabytes = (files) => files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6
