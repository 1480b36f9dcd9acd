import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { seeded } from './link-corpus.mjs'
import { anyCharacters, kinds } from './noise/kinds.mjs'
import { measured, read, sumOf } from './noise/measure.mjs'
import { traced } from './noise/traced.mjs'

const root = join(import.meta.dirname, '..')
const { values: options } = parseArgs({
  options: {
    set: { type: 'string', default: 'plans' },
    seeds: { type: 'string', default: '2' },
    only: { type: 'string' },
    plan: { type: 'string' },
    show: { type: 'string' },
  },
})
const seeds = Number(options.seeds)

async function textsOf(folder) {
  const names = readdirSync(join(root, 'fixtures', folder)).filter(
    (name) => name.endsWith('.txt') && (!options.plan || name.includes(options.plan)),
  )
  return Promise.all(
    names.map(async (name) => {
      const before = await read(name, readFileSync(join(root, 'fixtures', folder, name), 'utf8'))
      return { name: basename(name, '.txt'), before }
    }),
  )
}

async function trial(texts, damage, share, label) {
  const perPlan = []
  for (const { name, before } of texts) {
    const runs = []
    for (let seed = 1; seed <= seeds; seed++) {
      const random = seeded(seed * 7919)
      runs.push(await measured(name, before, damage(traced(before.text), share, random)))
    }
    perPlan.push(sumOf(runs))
  }
  report(label, perPlan)
  return perPlan
}

const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length
const pc = (x) => (100 * x).toFixed(1).padStart(5)

function report(label, perPlan) {
  const found = perPlan.map(({ found, records }) => found / Math.max(1, records))
  const right = perPlan.map(({ right, fields }) => right / Math.max(1, fields))
  const all = sumOf(perPlan)
  console.log(
    label.padEnd(30),
    'found',
    pc(mean(found)),
    'bywords',
    pc(mean(perPlan.map(({ byWords, records }) => byWords / Math.max(1, records)))),
    'right',
    pc(mean(right)),
    'extra',
    pc(all.extra / all.records),
    'conf.wrong',
    `${all.confident}/${all.trusted}`,
    'damaged ok',
    `${all.repairedFields}/${all.damagedFields}`,
    'sound broken',
    `${all.brokenFields}/${all.soundFields}`,
    ' ',
    found.map(pc).join(' '),
    '|',
    right.map(pc).join(' '),
  )
  if (options.show) {
    console.log([...all.byField].map(([k, { right, of }]) => `   ${k} ${pc(right / of)} of ${of}`).join('\n'))
    for (const note of all.notes.filter((n) => n.includes(options.show) || options.show === 'all'))
      console.log('  ', note)
  }
}

const texts = await textsOf(options.set)
const wanted = (label) => !options.only || options.only.split(',').some((o) => label.startsWith(o))
for (const share of [0, 0.01, 0.02, 0.05, 0.1])
  if (wanted(`${share}`)) await trial(texts, anyCharacters, share, `${share}`)
for (const { name, share, damage } of kinds) if (wanted(name)) await trial(texts, damage, share, name)
