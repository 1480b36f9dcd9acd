/**
 * What is fast and how it grows: `npm run bench`. Prints tables of ratios more than of times, for times depend on the
 * machine. `-- --only text,stages` makes some of them, `-- --write` puts them into docs/performance.md.
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { markdownOf, printed } from './tables.mjs'
import { writeTables } from './write-tables.mjs'

const root = join(import.meta.dirname, '..')

/** The parts, each in a process of its own, so that its memory and its warm code are its own. */
const parts = ['text', 'shapes', 'stages', 'program', 'memory', 'addition', 'formats', 'pdf', 'diff', 'link']

const { values } = parseArgs({ options: { only: { type: 'string' }, write: { type: 'boolean' } } })
const chosen = values.only?.split(',') ?? parts
const unknown = chosen.filter((part) => !parts.includes(part))
if (unknown.length > 0) {
  console.error(`bench: no part is called ${unknown.join(', ')}; there are ${parts.join(', ')}.`)
  process.exit(2)
}

for (const part of chosen) {
  const file = join(root, 'bench/speed', `${part}.mjs`)
  const tables = JSON.parse(
    execFileSync(process.execPath, [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  )
  for (const table of tables) console.log(`${printed(table)}\n`)
  if (values.write) writeTables(join(root, 'docs/performance.md'), part, tables.map(markdownOf).join('\n\n'))
}
