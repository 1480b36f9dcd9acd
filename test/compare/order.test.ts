import { describe, expect, it } from 'vitest'
import { byImportance, countKinds, isCut } from '../../pipeline/compare/order.js'
import type { Change } from '../../schemas/change.js'

type Brief = [kind: Change['kind'], significance: Change['significance'], subject: Change['subject']]

function change([kind, significance, subject]: Brief, title = ''): Change {
  const nothing = { a: null, b: null, field: null, before: null, after: null, effect: null, basis: null }
  return { ...nothing, kind, significance, subject, title, reasons: [], related: [], sources: [] }
}

/** The most important first. */
const ordered: Brief[] = [
  ['lowered', 'critical', 'target'],
  ['raised', 'critical', 'target'],
  ['lowered', 'major', 'target'],
  ['raised', 'major', 'target'],
  ['raised', 'uncertain', 'target'],
  ['raised', 'minor', 'target'],
  ['raised', 'trivial', 'target'],
  ['removed', 'major', 'document'],
  ['removed', 'major', 'target'],
  ['removed', 'major', 'task'],
  ['removed', 'minor', 'document'],
  ['rescheduled', 'major', 'task'],
  ['reassigned', 'major', 'task'],
  ['added', 'major', 'target'],
  ['reworded', 'minor', 'target'],
  ['succeeded', 'none', 'task'],
  ['unchanged', 'none', 'target'],
]

describe('byImportance', () => {
  it('puts first what was cut, then goes by kind, significance and subject', () => {
    const shuffled = ordered.map((_, at) => ordered[(at * 7 + 3) % ordered.length]!)
    const found = byImportance(shuffled.map((one) => change(one)))
    expect(found.map(({ kind, significance, subject }) => [kind, significance, subject])).toEqual(ordered)
  })

  it('keeps the order of what weighs the same, and the list that it is given', () => {
    const alike = ['một', 'hai', 'ba'].map((title) => change(['added', 'major', 'task'], title))
    const given = [...alike, change(['lowered', 'critical', 'target'], 'bốn')]
    expect(byImportance(given).map(({ title }) => title)).toEqual(['bốn', 'một', 'hai', 'ba'])
    expect(given.map(({ title }) => title)).toEqual(['một', 'hai', 'ba', 'bốn'])
  })
})

it('a cut is what is critical, and nothing else', () => {
  expect(ordered.filter(([, significance]) => isCut({ significance }))).toHaveLength(2)
})

it('countKinds leaves out the kinds that there are none of', () => {
  expect(countKinds([])).toEqual({})
  expect(countKinds(ordered.slice(0, 5).map((one) => change(one)))).toEqual({ lowered: 2, raised: 3 })
})
