/** How well and how fast targets are linked, on synthetic plans with known truth: `npm run bench`, or this file alone. */
import { linkAddition, linkRecords } from '../dist/pipeline/link/link-records.js'
import { linkCorpus } from './link-corpus.mjs'

const plansAPlace = 20

/** A corpus as linking takes it. */
function inputOf({ documents, targets }) {
  return { documents, targets, tasks: [], agencies: [], judgements: [], previous: [] }
}

/** Of all pairs of targets: how many of those tied are one thing, how many of those that are one thing are tied. */
export function pairwise(indicators, truth) {
  const pairs = (count) => (count * (count - 1)) / 2
  const sizes = (groups) => [...groups.values()].reduce((sum, count) => sum + pairs(count), 0)
  const tied = new Map()
  const both = new Map()
  const real = new Map()
  const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1)
  for (const { id, targets } of indicators) {
    for (const target of targets) {
      add(tied, id)
      add(both, `${id}|${truth.get(target)}`)
      add(real, truth.get(target))
    }
  }
  const precision = sizes(both) / sizes(tied)
  const recall = sizes(both) / sizes(real)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** Links a corpus and says what it took. */
export function measure(targets, plans, places, seed = 1) {
  const corpus = linkCorpus({ targets, plans, places, seed })
  const before = process.cpuUsage()
  const started = performance.now()
  const result = linkRecords(inputOf(corpus))
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  return { corpus, result, seconds, cpu: (user + system) / 1e6, ...pairwise(result.indicators, corpus.truth) }
}

function print(name, text) {
  console.log(`${name.padEnd(24)}${text}`)
}

/** Prints what linking takes and yields; the memory is the most that the process had. */
export function linkBench() {
  measure(5_000, 100, 5)
  const small = measure(10_000, 200, 200 / plansAPlace)
  const large = measure(100_000, 2_000, 2_000 / plansAPlace)
  const few = measure(100_000, 2_000, 34)
  const { precision, recall, f1, seconds, result } = large
  print(
    'link 100,000 targets',
    `2,000 plans of ${2_000 / plansAPlace} places, ${result.indicators.length} indicators`,
  )
  print(
    'link pairwise F1',
    `${f1.toFixed(4)} (precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)})`,
  )
  print(
    'link seconds',
    `${seconds.toFixed(1)} (${result.scored} pairs compared, ${result.candidates.length} for review)`,
  )
  print('link time ratio', `${(large.cpu / small.cpu).toFixed(1)} (100,000 over 10,000 targets; CPU)`)
  print(
    'link, only 34 places',
    `F1 ${few.f1.toFixed(4)}, ${few.seconds.toFixed(1)} s, ${few.result.scored} pairs compared`,
  )
  print('link memory', `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`)
  printAddition()
}

/** What one more plan costs, by how many there are. */
function printAddition() {
  for (const plans of [50, 500]) {
    const corpus = linkCorpus({ targets: plans * 50, plans, places: plans / 10, seed: 3 })
    const last = corpus.documents.at(-1).id
    const old = {
      documents: corpus.documents.slice(0, -1),
      targets: corpus.targets.filter(({ documentId }) => documentId !== last),
    }
    const before = linkRecords(inputOf(old))
    const input = { ...inputOf(corpus), previous: before.indicators }
    const started = performance.now()
    const { scored } = linkAddition(before, input, new Set([last]))
    const milliseconds = Math.round(performance.now() - started)
    print(`link one plan to ${plans - 1}`, `${scored} pairs compared, ${milliseconds} ms`)
  }
}

if (process.argv[1] === import.meta.filename) linkBench()
