import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, vi } from 'vitest'
import { root } from '../../knowledge/load.js'
import {
  looksLikeAgencies,
  readAgencyCell,
  readAgencyList,
  readAgencyRoles,
  readDuty,
  readHeadingAgencies,
} from '../../pipeline/language/agencies/index.js'
import { readCitations } from '../../pipeline/language/citations/index.js'
import { readDates } from '../../pipeline/language/dates.js'
import {
  looksLikeDeadline,
  readDeadlineCell,
  readDeadlines,
} from '../../pipeline/language/deadlines/index.js'
import { fold, unmark, words } from '../../pipeline/language/fold.js'
import { readLabel, readOrdinalCell } from '../../pipeline/language/labels.js'
import { readMoney, readNumber } from '../../pipeline/language/money.js'
import { isSyllable } from '../../pipeline/language/syllables.js'
import { crowdedClauses } from '../../pipeline/language/values/crowded.js'
import { readHorizonCell, readHorizons } from '../../pipeline/language/values/horizons.js'
import { readQuantities } from '../../pipeline/language/values/quantities.js'
import { readStatements } from '../../pipeline/language/values/statements.js'
import { mutated } from './mutate.js'
import { type Cost, expectSurvives } from './survives.js'

vi.setConfig({ testTimeout: 6 * 3_600_000 })

/** How many texts each language is given: all of them together have a half of the inputs (`npm run fuzz` asks for 20,000). */
const inputs = Math.ceil(Number(process.env.FUZZ ?? 800) / 40)

/** Every reader of the small languages. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'agencies of a cell': readAgencyCell,
  'agencies of a list': (text) => readAgencyList(text, 0),
  'agencies of a heading': readHeadingAgencies,
  'agencies by role': readAgencyRoles,
  'agencies, likely': looksLikeAgencies,
  duties: (text) => readDuty(text, []),
  citations: readCitations,
  dates: readDates,
  'deadline of a cell': readDeadlineCell,
  'deadlines of prose': readDeadlines,
  'deadline, likely': looksLikeDeadline,
  labels: readLabel,
  ordinals: readOrdinalCell,
  money: readMoney,
  numbers: readNumber,
  syllables: isSyllable,
  words: (text) => [fold(text), unmark(text), words(text)],
  quantities: (text) => readQuantities(fold(text)),
  horizons: (text) => [readHorizons(fold(text)), readHorizonCell(fold(text))],
  statements: (text) => [readStatements(text), crowdedClauses(text)],
}

const folder = join(root, 'fixtures/holdout')
const paragraphs = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n\s*\n/))
  .filter((text) => text.trim() !== '')
  .map((text) => Buffer.from(text))

describe.each(Object.entries(readers))('%s', (name, read) => {
  it('are read from any text', async () => {
    const worst: Cost = { seconds: 0, megabytes: 0 }
    for (let number = 0; number < inputs; number++) {
      const { how, bytes } = mutated(paragraphs, number)
      const call = (all: Uint8Array) => read(Buffer.from(all).toString('utf8'))
      await expectSurvives(call, bytes, `${name} ${number} (${how})`, worst)
    }
    if (process.env.FUZZ)
      console.info(`| ${name} | ${inputs} | ${worst.seconds.toFixed(2)} | ${Math.round(worst.megabytes)} |`)
  })
})
