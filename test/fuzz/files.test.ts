import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { root } from '../../knowledge/load.js'
import { detect } from '../../parsers/detect.js'
import { defaultOptions } from '../../parsers/options.js'
import { parse } from '../../parsers/parse.js'
import { ingest } from '../../pipeline/ingest.js'
import { containers, mutatedInside } from './containers.js'
import { mutated } from './mutate.js'
import { type Cost, expectSurvives, keptInputs } from './survives.js'

vi.setConfig({ testTimeout: 6 * 3_600_000 })

/** How many inputs are tried of all that is fuzzed: `npm run fuzz` asks for 20,000. Of them files are a half. */
const inputs = Number(process.env.FUZZ ?? 240)

/** The largest file that is a seed, in bytes: what is read a thousand times should be small. */
const largest = 100_000

function filesBelow(folder: string): string[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
  return names.filter((name) => statSync(name).isFile() && statSync(name).size <= largest).sort()
}

const seeds = [...filesBelow('fixtures/formats'), ...filesBelow('fixtures/holdout')]
  .filter((path) => !/\.(json|mjs|mts)$|README\.md$/.test(path))
  .map((path): Uint8Array => readFileSync(path))
const formats = [...new Set(seeds.map(detect))].sort()

/** Pictures of pages are not recognised: that is the work of a program of its own. */
const options = { ...defaultOptions, ocr: 'never' } as const

/** Formats of which an undamaged file of this size takes about a second already, and how many seconds they may take. */
const slow: Readonly<Record<string, number>> = { pdf: 15 }

/** How many inputs of a format are tried: of PDFs, which take longest, a tenth. */
const countOf = (format: string): number =>
  Math.ceil(inputs / 2 / formats.length / (format === 'pdf' ? 10 : 1))

const read = (bytes: Uint8Array) => parse({ path: 'fuzz', bytes }, options)

describe.each(formats)('damaged files of format %s', (format) => {
  it('are read or refused', async () => {
    const own = seeds.filter((bytes) => detect(bytes) === format)
    const worst: Cost = { seconds: 0, megabytes: 0 }
    const count = countOf(format)
    for (let number = 0; number < count; number++) {
      const isInside = containers.has(format) && number % 2 === 1
      const { how, bytes } = (isInside ? mutatedInside : mutated)(own, number)
      await expectSurvives(read, bytes, `${format} ${number} (${how})`, worst, slow[format])
    }
    report(format, count, worst)
  })
})

describe('damaged plans', () => {
  it('become a document or a problem', async () => {
    const plans = seeds.filter((bytes) => detect(bytes) === 'text')
    const worst: Cost = { seconds: 0, megabytes: 0 }
    const count = Math.ceil(inputs / 20)
    for (let number = 0; number < count; number++) {
      const { how, bytes } = mutated(plans, number)
      await expectSurvives((all) => ingest({ path: 'fuzz', bytes: all }, options), bytes, how, worst)
    }
    report('whole pipeline', count, worst)
  })
})

describe('inputs that once were too much', () => {
  it('are read or refused', async () => {
    const kept = existsSync(keptInputs) ? readdirSync(keptInputs) : []
    for (const name of kept) {
      const bytes = readFileSync(join(keptInputs, name))
      const result = await ingest({ path: name, bytes }, options)
      expect(typeof result.ok, name).toBe('boolean')
    }
  })
})

function report(what: string, count: number, { seconds, megabytes }: Cost): void {
  if (process.env.FUZZ)
    console.info(`| ${what} | ${count} | ${seconds.toFixed(2)} | ${Math.round(megabytes)} |`)
}
