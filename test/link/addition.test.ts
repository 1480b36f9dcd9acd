import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LinkCorpus, linkCorpus } from '../../bench/link-corpus.mjs'
import { type LinkResult, linkAddition, linkRecords } from '../../pipeline/link/link-records.js'
import { input } from './sample-plan.js'

const empty: LinkResult = { indicators: [], links: [], candidates: [], indicatorOf: new Map(), scored: 0 }

/** Links a corpus plan by plan, in an order. */
function oneByOne(corpus: LinkCorpus, order: readonly number[]): LinkResult {
  let result = empty
  const present = new Set<string>()
  for (const at of order) {
    const { id } = corpus.documents[at]!
    present.add(id)
    result = linkAddition(result, partOf(corpus, present, result), new Set([id]))
  }
  return result
}

function partOf(
  { documents, targets }: LinkCorpus,
  present: ReadonlySet<string>,
  { indicators }: LinkResult,
) {
  return input({
    documents: documents.filter(({ id }) => present.has(id)),
    targets: targets.filter(({ documentId }) => present.has(documentId)),
    previous: indicators,
  })
}

const clusters = ({ indicators }: LinkResult) => indicators.map(({ targets }) => targets.join(' ')).sort()

describe('adding plan by plan', () => {
  it('gives the clusters, links and candidates of linking all at once, in any order of plans', () => {
    const corpus = linkCorpus({ targets: 240, plans: 12, places: 2, seed: 5 })
    const all = linkRecords(input(corpus))
    const orders = fc.shuffledSubarray([...corpus.documents.keys()], { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(orders, (order) => {
        const result = oneByOne(corpus, order)
        expect(clusters(result)).toEqual(clusters(all))
        expect(result.links).toEqual(all.links)
        expect(result.candidates).toEqual(all.candidates)
      }),
      { numRuns: 8 },
    )
  })

  it('forgets a plan that went', () => {
    const corpus = linkCorpus({ targets: 120, plans: 6, places: 1, seed: 6 })
    const before = linkRecords(input(corpus))
    const left = new Set(corpus.documents.slice(1).map(({ id }) => id))
    const part = partOf(corpus, left, before)
    const after = linkAddition(before, part, new Set())
    expect(clusters(after)).toEqual(clusters(linkRecords({ ...part, previous: [] })))
  })

  it('compares as much when one plan joins 500 as when it joins 50', () => {
    const [few, many] = [50, 500].map((plans) => {
      const corpus = linkCorpus({ targets: plans * 20, plans, places: plans / 10, seed: 7 })
      const last = corpus.documents.at(-1)!.id
      const old = new Set(corpus.documents.slice(0, -1).map(({ id }) => id))
      const before = linkRecords(partOf(corpus, old, empty))
      const after = linkAddition(before, input({ ...corpus, previous: before.indicators }), new Set([last]))
      return { scored: after.scored, all: before.scored }
    })
    expect(many!.all).toBeGreaterThan(5 * few!.all)
    expect(many!.scored).toBeLessThan(2 * few!.scored)
  })
})

describe('a corpus with known truth', () => {
  it('is linked with a pairwise F1 of 0.95 or better', () => {
    const { truth, ...corpus } = linkCorpus({ targets: 3_000, plans: 60, places: 3, seed: 8 })
    const { indicatorOf } = linkRecords(input(corpus))
    const { precision, recall } = pairwise(truth, indicatorOf)
    expect(precision).toBeGreaterThan(0.97)
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(0.95)
  })
})

function pairwise(truth: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>) {
  const counts = (keyOf: (id: string) => string) => {
    const sizes = new Map<string, number>()
    for (const id of truth.keys()) sizes.set(keyOf(id), (sizes.get(keyOf(id)) ?? 0) + 1)
    return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  }
  const both = counts((id) => `${truth.get(id)} ${found.get(id)}`)
  return { precision: both / counts((id) => found.get(id)!), recall: both / counts((id) => truth.get(id)!) }
}
