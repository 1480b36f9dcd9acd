import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Across, PlanRecords } from '../../pipeline/compare/across.js'
import { compareDatasets } from '../../pipeline/compare/compare-datasets.js'
import { comparePlans } from '../../pipeline/compare/compare-plans.js'
import { wordDiff } from '../../pipeline/compare/word-diff.js'
import { Change } from '../../schemas/change.js'
import type { Value } from '../../schemas/value.js'
import { agency, deadline, early, late, named, plan, target, task, value } from './records.js'

const agencies = [
  agency('so-ke-hoach', '2025-02-28', ['so-tai-chinh']),
  agency('so-tai-chinh', null, []),
  agency('so-y-te', null, []),
  agency('cac-so', null, [], { collective: true }),
]

const leads = fc.uniqueArray(fc.constantFrom(...agencies.map(({ id }) => id)), { maxLength: 2 })
const names = [
  'Tỷ lệ hộ nghèo',
  'Tỷ trọng kinh tế số',
  'Số xã đạt chuẩn và số phường đạt chuẩn',
  'Sản lượng lúa',
]
const values: fc.Arbitrary<Value> = fc
  .record({
    comparator: fc.constantFrom('eq', 'gte', 'gt', 'lte', 'lt', 'approx', 'between', 'none' as const),
    low: fc.integer({ min: 0, max: 100 }),
    more: fc.integer({ min: 1, max: 10 }),
    from: fc.constantFrom(null, 2021, 2025),
    by: fc.constantFrom(null, 2025, 2028, 2030, 2045),
    unit: fc.constantFrom(null, '%', '% GRDP', 'xã', 'xã/năm', 'tỷ đồng', 'triệu đồng'),
    measure: fc.constantFrom('level', 'growth', 'rank', 'multiple' as const),
  })
  .map(({ comparator, low, more, ...over }) => {
    const bounds = comparator === 'none' ? [] : comparator === 'between' ? [low, low + more] : [low]
    return value(comparator, bounds, over)
  })

/** A plan whose targets and tasks are of a few things, each with the number of its thing. */
function planOf(id: string): fc.Arbitrary<{ plan: PlanRecords; things: Map<string, number> }> {
  const thing = fc.integer({ min: 0, max: names.length - 1 })
  const one = fc.record({ thing, values: fc.array(values, { maxLength: 3 }), leads })
  const other = fc.record({
    thing,
    leads,
    end: fc.constantFrom(null, '2022-12-31', '2025-06-30', '2028-12-31'),
  })
  return fc
    .record({ one: fc.array(one, { maxLength: 4 }), other: fc.array(other, { maxLength: 4 }) })
    .map((drawn) => {
      const things = new Map<string, number>()
      const targets = drawn.one.map(({ thing, values, leads }, at) => {
        const record = target(id, at, {
          name: names[thing]!,
          unit: null,
          values,
          leadAgencies: named(...leads),
        })
        things.set(record.id, thing)
        return record
      })
      const tasks = drawn.other.map(({ thing, leads, end }, at) => {
        const over = { text: `Thực hiện ${names[thing]}`, leadAgencies: named(...leads) }
        const record = task(id, at, { ...over, deadline: end === null ? null : deadline(end) })
        things.set(record.id, thing)
        return record
      })
      return { plan: plan(id, { targets, tasks }), things }
    })
}

const twoPlans = fc.tuple(planOf(early), planOf(late)).map(([a, b]) => {
  const all = [...a.things, ...b.things]
  const ofThing = (kind: string, thing: number) =>
    all.filter(([id, own]) => own === thing && id.includes(`.${kind}-`)).map(([id]) => id)
  const across: Across = {
    indicators: names.map((name, thing) => ({
      id: `i-${thing}`,
      name,
      unit: null,
      targets: ofThing('target', thing),
    })),
    links: names.flatMap((_, thing) => {
      const [first, ...others] = ofThing('task', thing)
      return others.map((id) => ({
        id: `link-${id}`,
        kind: 'task' as const,
        a: first!,
        b: id,
        score: 0.8,
        evidence: [],
        status: 'auto' as const,
      }))
    }),
    candidates: [],
    agencies,
  }
  return { a: a.plan, b: b.plan, across }
})

const mirrored: Readonly<Record<string, string>> = {
  added: 'removed',
  removed: 'added',
  raised: 'lowered',
  lowered: 'raised',
}

const kindsOf = (changes: readonly Change[]) => changes.map(({ kind, field }) => `${kind} ${field}`).sort()

describe('comparing plans', () => {
  it('with itself finds nothing changed', () => {
    fc.assert(
      fc.property(twoPlans, ({ a, across }) => {
        expect(comparePlans(a, a, across).filter(({ kind }) => kind !== 'unchanged')).toEqual([])
      }),
    )
  })

  it('the other way round mirrors the kinds', () => {
    fc.assert(
      fc.property(twoPlans, ({ a, b, across }) => {
        const there = comparePlans(a, b, across)
        const back = comparePlans(b, a, across)
        const turned = there.map(({ kind, field }) => `${mirrored[kind] ?? kind} ${field}`).sort()
        expect(kindsOf(back)).toEqual(turned)
      }),
      { numRuns: 400 },
    )
  })

  it('tells of every record once as a whole or by its fields, in the form of the contract', () => {
    fc.assert(
      fc.property(twoPlans, ({ a, b, across }) => {
        const changes = comparePlans(a, b, across)
        for (const change of changes) Change.parse(change)
        const told = (side: 'a' | 'b') => new Set(changes.flatMap((change) => change[side] ?? []))
        const all = (own: PlanRecords) => new Set([...own.targets, ...own.tasks].map(({ id }) => id))
        const silent = [...all(a)].filter((id) => !told('a').has(id))
        // A task without words for time, lead or money still has its text: every record says something.
        expect(silent).toEqual([])
        expect([...all(b)].filter((id) => !told('b').has(id))).toEqual([])
      }),
    )
  })
})

describe('comparing datasets', () => {
  it('of equal documents finds nothing', () => {
    fc.assert(
      fc.property(twoPlans, ({ a, b, across }) => {
        expect(compareDatasets([a, b], structuredClone([b, a]), across)).toEqual([])
      }),
    )
  })

  it('tells of documents that came, went, and say something else', () => {
    const across: Across = { indicators: [], links: [], candidates: [], agencies }
    const before = plan(early, { targets: [target(early, 1), target(early, 2, { name: 'Sản lượng lúa' })] })
    const misread = {
      ...target(early, 9, { name: 'Tỷ lệ dân số dùng nuớc sạch' }),
      values: [value('gte', [55])],
    }
    const after = plan(early, { targets: [misread, before.targets[1]!] })
    const changes = compareDatasets([before], [after, plan(late)], across)
    expect(
      changes
        .filter(({ kind }) => kind !== 'unchanged')
        .map(({ kind, subject, field }) => [kind, subject, field]),
    ).toEqual([
      ['raised', 'target', 'values'],
      ['added', 'document', null],
      ['reworded', 'target', 'name'],
    ])
  })

  it('tells of a document as a whole: how much it holds, and on which side', () => {
    const own = plan(early, { targets: [target(early, 1), target(early, 2)], tasks: [task(early, 1)] })
    const across: Across = { indicators: [], links: [], candidates: [], agencies }
    const said = {
      number: '9/KH-UBND',
      title: 'Phát triển kinh tế - xã hội',
      issuedOn: '2021-02-14',
      targets: 2,
      tasks: 1,
    }
    const common = { subject: 'document', field: null, significance: 'major', title: said.title }
    expect(compareDatasets([own], [], across)).toMatchObject([
      { ...common, kind: 'removed', a: early, b: null, before: said, after: null, sources: [{ side: 'a' }] },
    ])
    expect(compareDatasets([], [own], across)).toMatchObject([
      { ...common, kind: 'added', a: null, b: early, before: null, after: said, sources: [{ side: 'b' }] },
    ])
  })

  it.each([
    ['signer', null, 'Nguyễn Văn A', 'added'],
    ['signer', 'Nguyễn Văn A', null, 'removed'],
    ['signer', 'Nguyễn Văn A', 'Trần Thị B', 'reworded'],
    ['period', { start: 2021, end: 2025 }, { start: 2021, end: 2030 }, 'reworded'],
    ['number', '9/KH-UBND', '90/KH-UBND', 'reworded'],
  ] as const)('tells of the %s of a document: from %j to %j it is %s', (field, before, after, kind) => {
    const state = (said: unknown) => {
      const own = plan(early)
      return { ...own, document: { ...own.document, [field]: said } }
    }
    const changes = compareDatasets([state(before)], [state(after)], {
      indicators: [],
      links: [],
      candidates: [],
      agencies,
    })
    expect(changes).toMatchObject([
      { kind, field, before, after, a: early, b: early, sources: [{ side: 'a' }, { side: 'b' }] },
    ])
  })

  it('calls a document by its title, else by its number, else by its id', () => {
    const titles = [{}, { title: null }, { title: null, number: null }].map((over) => {
      const own = plan(early)
      const nameless = { ...own, document: { ...own.document, ...over } }
      return compareDatasets([], [nameless], { indicators: [], links: [], candidates: [], agencies })[0]!
        .title
    })
    expect(titles).toEqual(['Phát triển kinh tế - xã hội', '9/KH-UBND', early])
  })

  it('tells of another day of issue', () => {
    const before = plan(early)
    const after = { ...before, document: { ...before.document, issuedOn: '2021-03-01' } }
    const [change] = compareDatasets([before], [after], {
      indicators: [],
      links: [],
      candidates: [],
      agencies,
    })
    expect(change).toMatchObject({
      subject: 'document',
      field: 'issuedOn',
      before: '2021-02-14',
      after: '2021-03-01',
    })
  })
})

describe('wordDiff', () => {
  it('marks the words that changed', () => {
    expect(wordDiff('Tỷ trọng kinh tế số', 'Quy mô kinh tế số')).toEqual([
      { kind: 'removed', text: 'Tỷ trọng' },
      { kind: 'added', text: 'Quy mô' },
      { kind: 'same', text: ' kinh tế số' },
    ])
  })

  it.each([
    ['HOÀ BÌNH', 'Hòa Bình', [['same', 'Hòa Bình']]],
    [
      'một hai ba',
      'bốn năm ba',
      [
        ['removed', 'một hai'],
        ['added', 'bốn năm'],
        ['same', ' ba'],
      ],
    ],
    ['một', 'một', [['same', 'một']]],
    ['', 'một', [['added', 'một']]],
    ['một', '', [['removed', 'một']]],
    [
      '50% xã',
      '60% xã',
      [
        ['removed', '50'],
        ['added', '60'],
        ['same', '% xã'],
      ],
    ],
    ['', '', []],
  ] as const)('from %j to %j', (before, after, expected) => {
    expect(wordDiff(before, after).map(({ kind, text }) => [kind, text])).toEqual(expected)
  })

  it('shows texts that have nothing in common whole', () => {
    const words = (letter: string) => Array.from({ length: 900 }, (_, at) => `${letter}${at}`).join(' ')
    const [before, after] = [words('a'), words('b').replaceAll(' ', '\n')]
    expect(wordDiff(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ])
  })

  it('loses no word of either text', () => {
    const texts = fc.array(fc.constantFrom('xây', 'dựng', 'đề', 'án', ',', ' ', '  ', '\n', '50%'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [before, after] = [one.join(' '), other.join(' ')]
        const runs = wordDiff(before, after)
        const of = (gone: string) =>
          runs
            .filter(({ kind }) => kind !== gone)
            .map(({ text }) => text)
            .join('')
        expect(of('removed')).toBe(after)
        expect(of('added').replace(/\s+/g, ' ')).toBe(before.replace(/\s+/g, ' '))
      }),
    )
  })
})
