import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { words } from '../../pipeline/language/fold.js'
import { ingestText } from '../ingest-text.js'
import { say } from '../language/values/say.js'

/** A target as a person reads it: its name and its values in short. */
type Wanted = readonly [name: string, ...values: string[]]

const folder = 'fixtures/targets'
/** From which share of their words on two names are of one thing. */
const alike = 0.6

function likeness(a: string, b: string): number {
  const [left, right] = [new Set(words(a)), new Set(words(b))]
  const common = [...left].filter((word) => right.has(word)).length
  return (2 * common) / (left.size + right.size)
}

describe.each(
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => basename(file, '.txt')),
)('the targets of %s', (plan) => {
  const path = join(folder, `${plan}.txt`)
  const { targets } = JSON.parse(readFileSync(join(folder, `${plan}.json`), 'utf8')) as { targets: Wanted[] }
  const read = ingestText({ path, bytes: readFileSync(path) })
  const found = read.ok ? read.targets.map(({ name, values }) => [name, ...values.map(say)] as Wanted) : []

  it('are all read, in their order, and no others', () => {
    expect(found.map(([, ...values]) => values)).toEqual(targets.map(([, ...values]) => values))
  })

  it.each(targets.map(([name], at) => ({ name, read: found[at]?.[0] ?? '' })))(
    'have the name $name',
    ({ name, read: printed }) => {
      expect(likeness(name, printed)).toBeGreaterThanOrEqual(alike)
    },
  )
})
