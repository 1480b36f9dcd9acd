/** How well and how fast targets are linked, on synthetic plans with known truth. */
import { linkAddition, linkRecords } from '../../dist/pipeline/link/link-records.js'
import { linkCorpus } from '../link-corpus.mjs'
import { give } from '../tables.mjs'

const plansAPlace = 20

/** A corpus as linking takes it. */
function inputOf({ documents, targets }) {
  return { documents, targets, tasks: [], agencies: [], judgements: [], previous: [] }
}

/** Of all pairs of targets: how many of those tied are one thing, how many of those that are one thing are tied. */
function pairwise(indicators, truth) {
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
function measure(targets, plans, places, seed = 1) {
  const corpus = linkCorpus({ targets, plans, places, seed })
  const before = process.cpuUsage()
  const started = performance.now()
  const result = linkRecords(inputOf(corpus))
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  return { corpus, result, seconds, cpu: (user + system) / 1e6, ...pairwise(result.indicators, corpus.truth) }
}

/** What one more plan costs, by how many there are. */
function additionRow(plans) {
  const corpus = linkCorpus({ targets: plans * 50, plans, places: plans / 10, seed: 3 })
  const last = corpus.documents.at(-1).id
  const old = {
    documents: corpus.documents.slice(0, -1),
    targets: corpus.targets.filter(({ documentId }) => documentId !== last),
  }
  const before = linkRecords(inputOf(old))
  const input = { ...inputOf(corpus), previous: before.indicators }
  const started = process.cpuUsage()
  const { scored } = linkAddition(before, input, new Set([last]))
  const { user, system } = process.cpuUsage(started)
  return [String(plans - 1), String(scored), String(Math.round((user + system) / 1000))]
}

measure(5_000, 100, 5)
const small = measure(10_000, 200, 200 / plansAPlace)
const large = measure(100_000, 2_000, 2_000 / plansAPlace)
const few = measure(100_000, 2_000, 34)
const most = Math.round(process.resourceUsage().maxRSS / 1024)
const row = (name, { seconds, cpu, precision, recall, f1, result }) => [
  name,
  seconds.toFixed(1),
  (cpu / small.cpu).toFixed(1),
  f1.toFixed(4),
  precision.toFixed(4),
  recall.toFixed(4),
  String(result.scored),
]

give([
  {
    title: `Linking synthetic targets (at most ${most} MB of memory)`,
    columns: ['targets', 'seconds', 'CPU over 10,000', 'F1', 'precision', 'recall', 'pairs compared'],
    rows: [
      row('10,000 of 10 places', small),
      row('100,000 of 100 places', large),
      row('100,000 of 34 places', few),
    ],
  },
  {
    title: 'Linking one more plan',
    columns: ['plans before', 'pairs compared', 'CPU ms'],
    rows: [additionRow(50), additionRow(500)],
  },
])
