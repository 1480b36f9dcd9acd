import { describe, expect, it } from 'vitest'
import { assign } from '../../pipeline/compare/pairs/assign.js'
import { DisjointSets } from '../../pipeline/compare/pairs/disjoint-sets.js'
import { groupsOf, LinkScores } from '../../pipeline/compare/pairs/groups.js'
import { taskPairs } from '../../pipeline/compare/pairs/task-pairs.js'
import { versionPairs } from '../../pipeline/compare/pairs/version-pairs.js'
import type { Target } from '../../schemas/target.js'
import { early, late, plan, target, task, tied } from './records.js'

/** Targets with these names, and for each pair of names how alike they are. */
const named = (documentId: string, names: readonly string[]): Target[] =>
  names.map((name, at) => target(documentId, at, { name }))
const namesOf = (pairs: readonly (readonly [Target, Target])[]): string[] =>
  pairs.map(([a, b]) => `${a.name}${b.name}`)

describe('assign', () => {
  it.each<[string, string[], string[], Record<string, number>, string[]]>([
    ['one to one, the likest first', ['a', 'b'], ['x', 'y'], { ax: 1, ay: 3, bx: 2, by: 2 }, ['ay', 'bx']],
    ['what is likest takes what another would have', ['a', 'b'], ['x'], { ax: 1, bx: 2 }, ['bx']],
    ['what is not alike enough is left', ['a', 'b'], ['x', 'y'], { ax: 0.4, ay: 0.5, bx: 0, by: 0 }, ['ay']],
    [
      'equals in the order of their ids',
      ['a', 'b'],
      ['x', 'y'],
      { ax: 1, ay: 1, bx: 1, by: 1 },
      ['ax', 'by'],
    ],
  ])('%s', (_, before, after, likeness, expected) => {
    const [a, b] = [named(early, before), named(late, after)]
    const affinity = (one: Target, other: Target) => likeness[one.name + other.name]!
    const { pairs, restA, restB } = assign({ a, b }, affinity, ({ name }) => name, 0.5)
    expect(namesOf(pairs)).toEqual(expected)
    const paired = new Set(pairs.flat())
    expect([...restA, ...restB]).toEqual([...a, ...b].filter((one) => !paired.has(one)))
  })

  it('does not depend on which side is the first', () => {
    const [a, b] = [named(early, ['a', 'b', 'c']), named(late, ['x', 'y', 'z'])]
    const affinity = () => 1
    const there = assign({ a, b }, affinity, ({ name }) => name).pairs.map(([one, other]) => [one, other])
    const back = assign({ a: b, b: a }, affinity, ({ name }) => name).pairs.map(([one, other]) => [
      other,
      one,
    ])
    expect(back).toEqual(there)
  })

  it('pairs very many by what they are called alone, in their order, and leaves the others', () => {
    const a = named(early, [...Array(101).fill('một'), 'hai', 'ba'])
    const b = named(late, [...Array(100).fill('một'), 'ba', 'bốn'])
    const asked = () => {
      throw new Error('Nobody is to compare so many.')
    }
    const { pairs, restA, restB } = assign({ a, b }, asked, ({ name }) => name)
    expect(pairs).toHaveLength(101)
    expect(pairs.every(([one, other]) => one.name === other.name)).toBe(true)
    expect(pairs[0]).toEqual([a[0], b[0]])
    expect(restA).toEqual([a[100], a[101]])
    expect(restB).toEqual([b[101]])
  })
})

describe('DisjointSets', () => {
  it('holds together what was joined, in any order and by way of others', () => {
    const sets = new DisjointSets()
    for (const [a, b] of [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['d', 'b'],
      ['a', 'c'],
    ] as const)
      sets.join(a, b)
    const roots = ['a', 'b', 'c', 'd'].map((id) => sets.find(id))
    expect(new Set(roots).size).toBe(1)
    expect(sets.find('e')).toBe(sets.find('f'))
    expect(sets.find('e')).not.toBe(roots[0])
    expect(sets.find('alone')).toBe('alone')
  })
})

describe('groupsOf', () => {
  it('puts together what lists hold together, also by way of records of other plans', () => {
    const [a, b] = [named(early, ['một', 'hai', 'ba']), named(late, ['bốn', 'năm'])]
    const groups = groupsOf({ a, b }, [[a[0]!.id, 'elsewhere'], ['elsewhere', b[1]!.id], [a[2]!.id], []])
    expect(groups.map(({ a, b }) => [a.map(({ name }) => name), b.map(({ name }) => name)])).toEqual([
      [['một'], ['năm']],
      [['hai'], []],
      [['ba'], []],
      [[], ['bốn']],
    ])
  })
})

describe('LinkScores', () => {
  it('knows a link either way round; what a steward said counts most, what he denied not at all', () => {
    const link = (a: string, b: string, status: 'auto' | 'confirmed' | 'rejected') => ({
      id: `${a}-${b}`,
      kind: 'task' as const,
      a,
      b,
      score: 0.7,
      evidence: [],
      status,
    })
    const scores = new LinkScores([
      link('m', 'n', 'auto'),
      link('o', 'p', 'confirmed'),
      link('q', 'r', 'rejected'),
    ])
    const between = ['mn', 'nm', 'op', 'po', 'qr', 'mo'].map((two) => scores.between(two[0]!, two[1]!))
    expect(between).toEqual([0.7, 0.7, 2, 2, 0, 0])
  })
})

describe('taskPairs', () => {
  const own = task(early, 1, { text: 'Thành lập Sàn giao dịch công nghệ' })

  it('does not take for one what only hangs together by other plans and has no words in common', () => {
    const other = task(late, 1, { text: 'Sửa chữa đường ống nước' })
    const across = tied([own.id, 'khác.task-0000000001'], ['khác.task-0000000001', other.id])
    const { pairs, removed, added } = taskPairs({ a: [own], b: [other] }, across)
    expect([pairs, removed, added]).toEqual([
      [],
      [{ record: own, related: [], reasons: [] }],
      [{ record: other, related: [], reasons: [] }],
    ])
  })

  it('tells of several that went into one', () => {
    const others = [
      task(early, 2, { text: 'Soạn điều lệ của Sàn giao dịch' }),
      task(early, 3, { text: 'Sửa chữa đường ống nước' }),
    ]
    const one = task(late, 1, { text: 'Thành lập Sàn giao dịch công nghệ' })
    const { pairs, removed, added } = taskPairs(
      { a: [own, ...others], b: [one] },
      tied([own.id, one.id], [others[0]!.id, one.id], [others[1]!.id, others[0]!.id]),
    )
    expect(pairs.map(({ a, b }) => [a.id, b.id])).toEqual([[own.id, one.id]])
    expect(removed).toEqual([
      { record: others[0], related: [one.id], reasons: ['merged'] },
      { record: others[1], related: [], reasons: [] },
    ])
    expect(added).toEqual([])
  })

  it('hears a steward who denies a link', () => {
    const one = task(late, 1, { text: own.text })
    const across = tied([own.id, one.id])
    const links = across.links.map((link) => ({ ...link, status: 'rejected' as const }))
    expect(taskPairs({ a: [own], b: [one] }, { ...across, links }).pairs).toEqual([])
  })
})

describe('versionPairs', () => {
  it('pairs by ids, then by words, then by the numbered place; what is left came or went', () => {
    const before = [
      target(early, 1, { name: 'Tỷ lệ hộ nghèo' }),
      target(early, 2, { name: 'Tỷ lệ dân số nông thôn dùng nước sạch' }),
      target(early, 3, { name: 'Sản lượng lúa', ordinal: '3' }),
      target(early, 4, { name: 'Số giường bệnh' }),
    ]
    const after = [
      target(early, 1, { name: 'Tỷ lệ hộ nghèo đa chiều' }),
      target(early, 12, { name: 'Tỷ lệ dân số ở nông thôn dùng nước sạch' }),
      target(early, 13, { name: 'Diện tích nuôi tôm', ordinal: '3' }),
      target(early, 14, { name: 'Kim ngạch xuất khẩu' }),
    ]
    const { pairs, removed, added } = versionPairs(
      plan(early, { targets: before }),
      plan(early, { targets: after }),
    ).targets
    expect(pairs.map(({ a, b }) => [a.name, b.name])).toEqual([
      ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo đa chiều'],
      ['Tỷ lệ dân số nông thôn dùng nước sạch', 'Tỷ lệ dân số ở nông thôn dùng nước sạch'],
      ['Sản lượng lúa', 'Diện tích nuôi tôm'],
    ])
    expect(removed.map(({ record }) => record.name)).toEqual(['Số giường bệnh'])
    expect(added.map(({ record }) => record.name)).toEqual(['Kim ngạch xuất khẩu'])
  })

  it('does not pair by a place where several stand', () => {
    const at = (index: number, name: string) => target(early, index, { name, ordinal: '1' })
    const { pairs } = versionPairs(
      plan(early, { targets: [at(1, 'Sản lượng lúa'), at(2, 'Số giường bệnh')] }),
      plan(early, { targets: [at(3, 'Kim ngạch xuất khẩu')] }),
    ).targets
    expect(pairs).toEqual([])
  })

  it('keeps the ids of the records', () => {
    const [own, other] = [task(early, 1), task(early, 2)]
    const { pairs } = versionPairs(plan(early, { tasks: [own] }), plan(early, { tasks: [other] })).tasks
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([[own, other]])
  })
})
