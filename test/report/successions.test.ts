import { describe, expect, it } from 'vitest'
import { plansOf } from '../../pipeline/report/plans.js'
import { byLinks, oneAfterAnother } from '../../pipeline/report/successions.js'
import type { CitationEdge } from '../../schemas/citation-edge.js'
import type { Link } from '../../schemas/link.js'
import { planOf } from './sample-report.js'

const [a, b, c] = ['ha-noi-1-kh-ubnd-2022', 'ha-noi-2-kh-ubnd-2024', 'ha-noi-3-kh-ubnd-2025'] as const
const files = [c, a, b].map((id) => planOf(id, [], []))

const link = (one: string, other: string, at: number): Link => ({
  id: `link-${one}-${other}-${at}`,
  kind: 'task',
  a: `${one}.task-${String(at).padStart(10, '0')}`,
  b: `${other}.task-${String(at).padStart(10, '0')}`,
  score: 0.9,
  evidence: [],
  status: 'auto',
})

const implementing = (from: string, to: string): CitationEdge => ({
  from,
  to,
  relation: 'implements',
  sources: [],
})

const idsOf = (pairs: ReturnType<typeof byLinks>) =>
  pairs.map(([before, after]) => [before.document.id, after.document.id])

describe('oneAfterAnother', () => {
  it('is in the order of issue', () => {
    expect(idsOf(oneAfterAnother(files))).toEqual([
      [a, b],
      [b, c],
    ])
  })
})

describe('byLinks', () => {
  const links = [link(a, b, 1), link(a, c, 1), link(a, c, 2), link(c, b, 3)]

  it('is the earlier plan that most records are shared with', () => {
    expect(idsOf(byLinks(files, { links, citations: [] }))).toEqual([
      [a, b],
      [a, c],
    ])
  })

  it.each([
    ['plans that share nothing', { links: [], citations: [] }],
    [
      'links that a steward rejected',
      { links: [{ ...link(a, b, 1), status: 'rejected' as const }], citations: [] },
    ],
    ['a plan that implements the other', { links: [link(a, b, 1)], citations: [implementing(b, a)] }],
  ])('does not compare %s', (_, across) => {
    expect(byLinks(files, across)).toEqual([])
  })

  it('does not compare a text about a plan', () => {
    const report = planOf(a, [], [], { kind: 'report' })
    expect(byLinks([report, files[2]!], { links: [link(a, b, 1)], citations: [] })).toEqual([])
  })
})

describe('plansOf', () => {
  it.each([
    ['its number', {}, '01/KH-UBND'],
    ['its title where it has no number', { number: null }, 'Trồng cây'],
    ['its id where it has neither', { number: null, title: null }, 'ha-noi-1-kh-ubnd-2022'],
  ])('calls a plan by %s', (_, over, name) => {
    expect(plansOf([planOf(a, [], [], over)])[0]!.name).toBe(name)
  })

  it('tells plans of one number apart', () => {
    const twins = [planOf(a, [], []), planOf(b, [], [], { number: '01/KH-UBND', place: 'Hà Nội' })]
    expect(plansOf(twins).map(({ name }) => name)).toEqual(['01/KH-UBND (2022)', '01/KH-UBND (Hà Nội 2024)'])
  })
})
