/**
 * How the reading falls as the text gets worse: `npm run bench:noise`. Damages the plans of fixtures/plans and
 * fixtures/holdout from seeds, compares what is read with what is read in the undamaged texts, and writes the tables and
 * the plot of docs/reliability.md.
 *
 *   node bench/noise-bench.mjs [--seeds 1] [--only 0.02,words] [--plan khcn] [--set plans] [--notes]
 *
 * With --only or --plan it prints and writes nothing; --notes tells each record that is missed, invented or wrong.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seeded } from './link-corpus.mjs'
import { anyCharacters, kinds } from './noise/kinds.mjs'
import { measured, read, sumOf } from './noise/measure.mjs'
import { byFieldTable, fieldsTable, kindsTable, levelsTable, meanOf, wordsTable } from './noise/page.mjs'
import { drawn } from './noise/plot.mjs'
import { traced } from './noise/traced.mjs'
import { measuredWords } from './noise/words.mjs'

const root = join(import.meta.dirname, '..')
const { values: options } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1' },
    only: { type: 'string' },
    plan: { type: 'string', default: '' },
    set: { type: 'string', default: 'plans' },
    notes: { type: 'boolean', default: false },
  },
})
const shares = [0, 0.01, 0.02, 0.05, 0.1]
/** The share at which the fields are told one by one. */
const closeLook = 0.02

async function textsOf(set) {
  const folder = join(root, 'fixtures', set)
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && name.includes(options.plan))
  const texts = []
  for (const name of names)
    texts.push({ name, before: await read(name, readFileSync(join(folder, name), 'utf8')) })
  return texts
}

/** All plans under one damage: measures by plan, and together. */
async function trial(texts, damage, share) {
  const plans = []
  const words = { hurt: 0, right: 0, wrong: 0, sound: 0, broken: 0 }
  for (const { name, before } of texts) {
    const runs = []
    for (let seed = 1; seed <= Number(options.seeds); seed++) {
      const damaged = damage(traced(before.text), share, seeded(seed * 7919))
      runs.push(await measured(name, before, damaged))
      if (damage !== anyCharacters) continue
      for (const [count, more] of Object.entries(measuredWords(before.text, damaged))) words[count] += more
    }
    plans.push(sumOf(runs))
  }
  return { plans, all: sumOf(plans), words }
}

function print(label, { plans, all }) {
  const share = (part, of) => (100 * meanOf(plans, part, of)).toFixed(1).padStart(5)
  const counts = `invented ${all.extra}, confidently wrong ${all.confident} of ${all.trusted}`
  console.log(
    `${label.padEnd(32)} found ${share('found', 'records')}  fields right ${share('right', 'fields')}  ${counts}`,
  )
  if (options.notes) for (const note of all.notes) console.log(`  ${note}`)
}

const isWanted = (name) => !options.only || options.only.split(',').some((start) => name.startsWith(start))

async function levelsOf(texts, label) {
  const levels = []
  for (const share of shares.filter((one) => isWanted(`${one}`))) {
    const one = { share, ...(await trial(texts, anyCharacters, share)) }
    print(`${label}, ${share * 100} % of characters`, one)
    levels.push(one)
  }
  return levels
}

async function kindsOf(texts) {
  const trials = []
  for (const kind of kinds.filter(({ name }) => isWanted(name))) {
    const one = { kind, ...(await trial(texts, kind.damage, kind.share)) }
    print(kind.name, one)
    trials.push(one)
  }
  return trials
}

const texts = await textsOf(options.set)
const levels = await levelsOf(texts, options.set)
const trials = await kindsOf(texts)
if (!options.only && !options.plan)
  writePage(levels, trials, await levelsOf(await textsOf('holdout'), 'holdout'))

function writePage(levels, trials, holdout) {
  const pointsOf = (trials, plans) =>
    trials.flatMap(({ share, plans: all }) => [
      { share, plans, measure: 'records found', left: meanOf(all, 'found', 'records') },
      { share, plans, measure: 'fields right', left: meanOf(all, 'right', 'fields') },
    ])
  const points = [...pointsOf(levels, 'examples'), ...pointsOf(holdout, 'others')]
  writeFileSync(join(root, 'docs/reliability-noise.svg'), drawn(points))
  const tables = {
    levels: levelsTable(levels),
    holdout: levelsTable(holdout),
    kinds: kindsTable(trials),
    words: wordsTable(levels),
    'holdout-words': wordsTable(holdout),
    fields: fieldsTable(levels),
    'by-field': byFieldTable(levels.find(({ share }) => share === closeLook)),
  }
  const path = join(root, 'docs/reliability.md')
  let page = readFileSync(path, 'utf8')
  for (const [name, table] of Object.entries(tables)) {
    const between = new RegExp(`(<!-- noise: ${name} -->\n)[\\s\\S]*?(<!-- end -->)`)
    if (!between.test(page)) throw new Error(`docs/reliability.md has no place for the table ${name}.`)
    page = page.replace(between, (_, start, end) => `${start}\n${table}\n\n${end}`)
  }
  writeFileSync(path, page)
}
