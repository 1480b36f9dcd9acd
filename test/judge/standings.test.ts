import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Standing, standings } from '../../pipeline/judge/standings.js'
import type { Judgement } from '../../schemas/judgement.js'
import { correct, laterTarget, pair, settle, target, task, undo } from './samples.js'

const J = pair('same')
const U = undo(J)
const V = undo(U)
const W = undo(V)
const D = pair('different')

describe('standings', () => {
  const whole = correct('values', [], [{}])
  const part = correct('values.0.min', 42, 45)
  const cases: [string, Judgement[], Standing[]][] = [
    ['one judgement', [J], ['holds']],
    ['an undo', [J, U], ['undone', 'holds']],
    ['an undone undo', [J, U, V], ['holds', 'undone', 'holds']],
    ['an undo of the undo of an undo', [J, U, V, W], ['undone', 'holds', 'undone', 'holds']],
    ['two undos, of which one is undone', [J, U, undo(J), V], ['undone', 'undone', 'holds', 'holds']],
    ['a change of mind', [J, D], ['overridden', 'holds']],
    ['a change of mind that is undone', [J, D, undo(D)], ['holds', 'undone', 'holds']],
    ['an undone judgement overrides nothing', [D, J, U], ['holds', 'undone', 'holds']],
    ['the same decision again', [J, pair('same')], ['overridden', 'holds']],
    ['an undo that stands before what it undoes', [U, J], ['holds', 'holds']],
    ['an undo of what is not there', [U], ['holds']],
    ['a line that stands twice', [J, U, J], ['undone', 'holds']],
    [
      'other pairs',
      [J, pair('different', target, `${laterTarget}-2`, seenOf(target, `${laterTarget}-2`))],
      ['holds', 'holds'],
    ],
    ['a field and another', [part, correct('name', 'a', 'b')], ['holds', 'holds']],
    ['a field of two records', [part, correct('values.0.min', 42, 45, task)], ['holds', 'holds']],
    ['the whole after a part', [part, whole], ['overridden', 'holds']],
    ['a part after the whole', [whole, part], ['holds', 'holds']],
    [
      'a field whose name begins alike',
      [correct('values.1', 1, 2), correct('values.10', 1, 2)],
      ['holds', 'holds'],
    ],
    ['a subject settled twice', [settle('x', 'accepted'), settle('x', 'rejected')], ['overridden', 'holds']],
    ['a subject and another', [settle('x', 'accepted'), settle('y', 'rejected')], ['holds', 'holds']],
  ]
  it.each(cases)('%s', (_, judgements, expected) => {
    expect(standings(judgements).map(({ standing }) => standing)).toEqual(expected)
  })

  it('is what its definition says, for any log', () => {
    fc.assert(
      fc.property(anyLog(), (log) => {
        const found = standings(log)
        expect(found.map(({ judgement }) => judgement)).toEqual(log)
        expect(found.map(({ standing }) => standing)).toEqual(log.map((_, place) => defined(log, place)))
      }),
      { numRuns: 500 },
    )
  })

  it('does not care whether judgements came in one go: an undo restores what was before', () => {
    fc.assert(
      fc.property(anyLog(), (log) => {
        const before = holding(log)
        const added = pair('different')
        expect(holding([...log, added, undo(added)])).toEqual(before)
      }),
    )
  })
})

function seenOf(...ids: string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, '0'.repeat(16)]))
}

function holding(log: readonly Judgement[]): Judgement[] {
  const held = standings(log).filter(({ standing }) => standing === 'holds')
  return held.map(({ judgement }) => judgement).filter(({ kind }) => kind !== 'undo')
}

/** The definition, said without any regard to the work it makes. */
function defined(log: readonly Judgement[], place: number): Standing {
  const judgement = log[place]!
  const after = log.map((one, index) => ({ one, index })).slice(place + 1)
  const isUndone = after.some(
    ({ one, index }) =>
      one.kind === 'undo' && one.undoes === judgement.id && defined(log, index) !== 'undone',
  )
  if (isUndone) return 'undone'
  const isOverridden = after.some(
    ({ one, index }) => decidesAgain(judgement, one) && defined(log, index) !== 'undone',
  )
  return isOverridden ? 'overridden' : 'holds'
}

function decidesAgain(first: Judgement, second: Judgement): boolean {
  if (first.kind === 'undo' || second.kind === 'undo') return false
  if (first.kind === 'settle') return second.kind === 'settle' && first.subject === second.subject
  if (first.kind === 'correct')
    return (
      second.kind === 'correct' &&
      first.record === second.record &&
      `${first.field}.`.startsWith(`${second.field}.`)
    )
  return (
    (second.kind === 'same' || second.kind === 'different') && first.a === second.a && first.b === second.b
  )
}

type Step = { kind: 'pair' | 'correct' | 'settle' | 'undo'; choice: number }

/** Logs of up to 14 judgements on few things, so that they meet often. */
function anyLog(): fc.Arbitrary<Judgement[]> {
  const step = fc.record({
    kind: fc.constantFrom(
      'pair' as const,
      'correct' as const,
      'settle' as const,
      'undo' as const,
      'undo' as const,
    ),
    choice: fc.nat(100),
  })
  return fc.array(step, { maxLength: 14 }).map(logOfSteps)
}

function judgementsOf({ kind, choice }: Step, log: readonly Judgement[]): Judgement[] {
  if (kind === 'pair') return [pair(choice % 2 === 0 ? 'same' : 'different')]
  if (kind === 'settle') return [settle(`x${choice % 2}`, choice % 3 === 0 ? 'accepted' : 'rejected')]
  const fields = ['values', 'values.0', 'values.0.min', 'values.1', 'name']
  if (kind === 'correct')
    return [correct(fields[choice % fields.length]!, 1, choice, choice % 2 ? target : task)]
  return log.length === 0 ? [] : [undo(log[choice % log.length]!)]
}

function logOfSteps(steps: readonly Step[]): Judgement[] {
  const log: Judgement[] = []
  for (const step of steps) log.push(...judgementsOf(step, log))
  return log
}
