import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../knowledge/load.js'
import { citationGraph } from '../../pipeline/check/citation-graph.js'
import { contradictionsOf } from '../../pipeline/check/contradictions.js'
import type { Ingested } from '../../pipeline/dataset/ingest-result.js'
import { toDocumentFile } from '../../pipeline/dataset/to-document-file.js'
import { ingestText } from '../ingest-text.js'

function plansOf(folder: string): Ingested[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.txt'))
  return names.map((path) => {
    const result = ingestText({ path, bytes: readFileSync(join(root, folder, path)) })
    if (!result.ok) throw new Error(result.problem.reason)
    return result
  })
}

const found = (plans: readonly Ingested[]) =>
  contradictionsOf(
    plans.map(toDocumentFile),
    plans.flatMap(({ agencies }) => agencies),
  )

const plans = plansOf('fixtures/plans')
const others = plansOf('fixtures/holdout')

/** What a person found in the texts, with words of each side. */
const known: [kind: string, document: string, one: string, other: string][] = [
  ['yearly-sum', 'ha-noi-17-kh-ubnd-2026', '500 tỷ đồng/năm', '50; 75; 100; 125; 150 tỷ đồng'],
  ['citation-dates', 'ha-noi-345-kh-ubnd-2022', '29/12/2022', '25/12/2022'],
  ['citation-dates', 'ha-noi-345-kh-ubnd-2022', '07/10/2019', '07/10/2017'],
  ['deadline-before-issue', 'ha-noi-17-kh-ubnd-2026', '12/2025', '12/01/2026'],
  ['deadline-before-issue', 'ha-noi-17-kh-ubnd-2026', '12/2025', '12/01/2026'],
  ['deadline-after-period', 'ha-noi-345-kh-ubnd-2022', 'Đến 2045', 'đến năm 2030'],
  ['period', 'ha-noi-17-kh-ubnd-2026', '2026-2030', '2025-2030'],
]

const knownOfOthers: typeof known = [
  ['citation-dates', 'ca-mau-88-qd-ubnd-2024', '17/01/2024', '17/11/2024'],
  ['citation-dates', 'huyen-lam-thao-145-kh-ubnd-2023', '24/02/2023', '24/02/2022'],
  ['citation-dates', 'lam-dong-512-kh-ubnd-2025', '17/01/2025', '07/01/2025'],
]

describe('the contradictions of real plans', () => {
  it.each([
    ['the five plans', plans, known],
    ['plans of other places', others, knownOfOthers],
  ])('%s: all that a person found, and no other', (_, read, expected) => {
    const contradictions = found(read)
    expect(contradictions.map(({ kind, sides }) => [kind, sides[0]!.documentId])).toEqual(
      expected.map(([kind, document]) => [kind, document]),
    )
    for (const [at, [, , one, other]] of expected.entries()) {
      const texts = contradictions[at]!.sides.map(({ text }) => text).join('\n')
      expect(texts).toContain(one)
      expect(texts).toContain(other)
    }
  })

  it('point at the very words', () => {
    const texts = new Map([...plans, ...others].map(({ document, text }) => [document.id, text]))
    for (const { sides } of found([...plans, ...others]))
      for (const { sources } of sides)
        for (const { documentId, start, end, text } of sources)
          expect(texts.get(documentId)!.slice(start, end).normalize('NFC')).toBe(text)
  })

  it('keep their ids when plans are added', () => {
    const ids = new Set(found([...plans, ...others]).map(({ id }) => id))
    expect(ids.size).toBe(known.length + knownOfOthers.length)
    for (const one of [...found(plans), ...found(others)]) expect(ids).toContain(one.id)
  })
})

describe('the citation graph of the five plans', () => {
  const { documents, citations } = citationGraph(plans.map(toDocumentFile))

  it.each([
    ['ha-noi-345-kh-ubnd-2022', '569-qd-ttg-2022', 'implements'],
    ['ha-noi-43-kh-ubnd-2025', '3-nq-cp-2025', 'implements'],
    ['ha-noi-43-kh-ubnd-2025', '57-nq-tw-2024', 'implements'],
    ['ha-noi-17-kh-ubnd-2026', '57-nq-tw-2024', 'implements'],
    ['ha-noi-17-kh-ubnd-2026', 'ha-noi-459-nq-hdnd-2025', 'implements'],
    ['ha-noi-345-kh-ubnd-2022', 'ha-noi-222-kh-ubnd-2019', 'mentions'],
    ['ha-noi-185-kh-ubnd-report', 'ha-noi-222-kh-ubnd-2019', 'mentions'],
    ['ha-noi-kh-khoa-hoc-cong-nghe-va-doi-moi-sang-80ba51', 'ha-noi-345-kh-ubnd-2022', 'implements'],
  ])('%s → %s: %s', (from, to, relation) => {
    expect(citations.find((edge) => edge.from === from && edge.to === to)?.relation).toBe(relation)
  })

  it('holds each document once', () => {
    const numbers = documents.filter(({ number }) => number === '07-CTr/TU')
    expect(numbers).toMatchObject([
      { key: 'ha-noi-7-ctr-tu-2021', date: '2021-03-17', issuer: 'Thành ủy Hà Nội' },
    ])
    expect(documents.filter(({ documentId }) => documentId !== null)).toHaveLength(plans.length)
  })
})

describe('the places of citations', () => {
  it.each([...plans, ...others].map((plan) => [plan.document.id, plan] as const))(
    '%s',
    (_, { document, text }) => {
      for (const { number, sources } of document.citations) {
        const digits = /\d+/.exec(number!)![0]
        for (const source of sources) {
          expect(text.slice(source.start, source.end).normalize('NFC')).toBe(source.text)
          expect(source.text).toContain(digits)
        }
      }
    },
  )

  it('are all that the text has: its preview, its preamble, its sections and its appendices', () => {
    const plan = plans.find(({ document }) => document.number === '17/KH-UBND')!
    const { sources } = plan.document.citations.find(({ number }) => number === '29/2025/NQ-HĐND')!
    expect(sources).toHaveLength(plan.text.match(/29\/2025\/NQ-HĐND/g)!.length)
    expect(sources.at(-1)!.section).toEqual(['Phụ lục 1'])
  })

  it('hold the words of the title', () => {
    const plan = plans.find(({ document }) => document.number === '345/KH-UBND')!
    const { title, sources } = plan.document.citations.find(({ number }) => number === '222/KH-UBND')!
    expect(sources.map(({ text }) => text.replace(/\s+/g, ' ')).join()).toContain(title)
  })
})
