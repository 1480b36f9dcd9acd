import { describe, expect, it } from 'vitest'
import { fingerprintOf, fingerprintsOf } from '../../pipeline/judge/fingerprint.js'
import { judgementsInForce } from '../../pipeline/judge/in-force.js'
import { correct, earlier, fingerprints, laterTarget, pair, settle, target, undo } from './samples.js'

describe('judgementsInForce', () => {
  it('gives pairs, corrections and settlements', () => {
    const [same, name, settled] = [pair('same'), correct('name', 'a', 'b'), settle('doubt-1', 'rejected')]
    expect(judgementsInForce([same, name, settled], fingerprints)).toEqual({
      pairs: [{ kind: 'target', a: target, b: laterTarget, verdict: 'same', judgementId: same.id }],
      corrections: [{ judgementId: name.id, record: target, field: 'name', value: 'b', was: 'a' }],
      settlements: [settled],
      reopened: [],
    })
  })

  it('gives nothing of what is undone or overridden', () => {
    const [same, name] = [pair('same'), correct('name', 'a', 'b')]
    const { pairs, corrections } = judgementsInForce(
      [same, name, pair('different'), undo(name)],
      fingerprints,
    )
    expect(pairs.map(({ verdict }) => verdict)).toEqual(['different'])
    expect(corrections).toEqual([])
  })

  it('re-opens what was judged on other words', () => {
    const same = pair('same')
    const changed = new Map(fingerprints).set(laterTarget, fingerprintOf(['other words']))
    const { pairs, reopened } = judgementsInForce([same], changed)
    expect(pairs).toEqual([])
    expect(reopened).toEqual([{ judgement: same, reason: 'text-changed', records: [laterTarget] }])
  })

  it('re-opens what was judged on a record that is gone', () => {
    const name = correct('name', 'a', 'b')
    const { corrections, reopened } = judgementsInForce([name], new Map())
    expect(corrections).toEqual([])
    expect(reopened).toEqual([{ judgement: name, reason: 'record-gone', records: [target] }])
  })

  it('does not fall back on an older judgement where the latest is re-opened', () => {
    const seen = { [target]: '0'.repeat(16), [laterTarget]: '0'.repeat(16) }
    const { pairs, reopened } = judgementsInForce(
      [pair('same'), pair('different', target, laterTarget, seen)],
      fingerprints,
    )
    expect(pairs).toEqual([])
    expect(reopened.map(({ judgement }) => judgement.kind)).toEqual(['different'])
  })
})

describe('fingerprints', () => {
  it.each([
    ['line ends', 'Tỷ trọng\r\n kinh tế số'],
    ['the form of Unicode', 'Tỷ trọng kinh tế số'.normalize('NFD')],
    ['space around', '  Tỷ trọng kinh tế số\n'],
  ])('do not count %s', (_, text) => {
    expect(fingerprintOf([text])).toBe(fingerprintOf(['Tỷ trọng kinh tế số']))
  })

  it.each([['Tỷ trọng kinh tế so'], ['tỷ trọng kinh tế số'], ['Tỷ trọng kinh tế số.']])(
    'count %s',
    (text) => {
      expect(fingerprintOf([text])).not.toBe(fingerprintOf(['Tỷ trọng kinh tế số']))
    },
  )

  it('are of the source words, not of what was read from them or where they stand', () => {
    const moved = structuredClone(earlier)
    moved.targets[0]!.name = 'another name'
    for (const source of moved.targets[0]!.sources) source.start += 1
    expect(fingerprintsOf([moved])).toEqual(fingerprintsOf([earlier]))
  })
})
