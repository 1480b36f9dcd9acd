import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Bands } from '../../pipeline/likeness/bands.js'
import {
  binCount,
  decodeSignature,
  encodeBins,
  likeness,
  type Signature,
  signatureOf,
} from '../../pipeline/likeness/signature.js'
import { planText, randomOf, scanned } from '../dataset/plan-text.js'

const facts = { number: 1, province: 'Nghệ An', date: [1, 2, 2024], seed: 1 } as const
const plan = planText(facts)

/** Two texts of 600 words of which the second shares the first part. */
function pair(shared: number, seed: number): [string, string] {
  const random = randomOf(seed)
  const word = () => `w${Math.floor(random() * 1e9)}`
  const words = (count: number) => Array.from({ length: count }, word)
  const common = words(Math.round(shared * 600))
  const rest = 600 - common.length
  return [[...common, ...words(rest)].join(' '), [...common, ...words(rest)].join(' ')]
}

/** The exact part of runs of three words that two texts have in common, of those that either has. */
function jaccard(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => {
    const words = text.split(' ')
    return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))
  })
  const both = [...x!].filter((one) => y!.has(one)).length
  return both / (x!.size + y!.size - both)
}

describe('signatureOf', () => {
  it('is the same for other marks, letter case, punctuation and forms of Unicode', () => {
    const other = plan.toUpperCase().normalize('NFD').replaceAll(',', ' ; ')
    expect(likeness(signatureOf(plan), signatureOf(other)).shared).toBe(1)
  })

  it('says how much two texts share, within 0.15 of the truth', () => {
    for (let seed = 0; seed < 40; seed++) {
      const [a, b] = pair((seed % 10) / 10, seed)
      const { shared } = likeness(signatureOf(a), signatureOf(b))
      expect(Math.abs(shared - jaccard(a, b))).toBeLessThan(0.15)
    }
  })

  it('says that a part is contained in the whole', () => {
    const part = signatureOf(plan.slice(0, plan.length / 2))
    expect(likeness(part, signatureOf(plan)).contained).toBeGreaterThan(0.85)
  })

  it('knows short texts too, and takes none without a run of three words for like another', () => {
    expect(likeness(signatureOf('một hai ba bốn'), signatureOf('một hai ba bốn')).shared).toBe(1)
    expect(likeness(signatureOf('một hai'), signatureOf('một hai'))).toEqual({ shared: 0, contained: 0 })
  })

  it('survives its writing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const signature = signatureOf(text)
        const encoded = encodeBins(signature)
        expect(encoded).toHaveLength(344)
        expect(decodeSignature(encoded, signature.shingles)).toEqual(signature)
      }),
    )
  })
})

describe('Bands', () => {
  it('brings back what is alike, and little of what is not', () => {
    const bands = new Bands<number>()
    const texts = Array.from({ length: 300 }, (_, seed) => planText({ ...facts, number: seed + 1, seed }))
    texts.forEach((text, at) => {
      bands.add(at, signatureOf(text))
    })
    let others = 0
    texts.slice(0, 60).forEach((text, at) => {
      const near = bands.near(signatureOf(scanned(text, 0.02, at)))
      expect(near.has(at)).toBe(true)
      others += near.size - 1
    })
    expect(others / 60).toBeLessThan(300 * 0.2)
  })

  it('forgets what was taken out', () => {
    const bands = new Bands<string>()
    bands.add('a', signatureOf(plan))
    bands.remove('a', signatureOf(plan))
    expect([...bands.near(signatureOf(plan))]).toEqual([])
  })

  it('gives a text without words no bucket', () => {
    const empty: Signature = { bins: new Uint16Array(binCount), shingles: 0 }
    const bands = new Bands<string>()
    bands.add('a', empty)
    expect([...bands.near(empty)]).toEqual([])
  })
})
