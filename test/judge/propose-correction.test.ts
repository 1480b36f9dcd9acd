import { describe, expect, it } from 'vitest'
import { applyCorrections } from '../../pipeline/judge/corrections.js'
import type { Json } from '../../pipeline/judge/field-path.js'
import { judgementsInForce } from '../../pipeline/judge/in-force.js'
import { type Proposal, proposeCorrection } from '../../pipeline/judge/propose-correction.js'
import type { Judgement } from '../../schemas/judgement.js'
import { earlier, fingerprints, signature, target, undo } from './samples.js'

const agencies = new Set(['so-cong-thuong', 'so-tai-chinh'])

function propose(field: string, value: Json, log: readonly Judgement[] = [], record = target): Proposal {
  return proposeCorrection({ record, field, value, ...signature() }, earlier, log, agencies)
}

function proposed(field: string, value: Json, log: readonly Judgement[] = []): Judgement {
  const proposal = propose(field, value, log)
  if (!proposal.ok) throw new Error(proposal.reason)
  return proposal.judgement
}

function valuesAfter(log: readonly Judgement[]) {
  return applyCorrections(earlier, judgementsInForce(log, fingerprints).corrections).targets[0]!.values
}

describe('proposeCorrection', () => {
  it('states what was read and the words that were seen', () => {
    expect(proposed('values.0.min', 45)).toMatchObject({
      kind: 'correct',
      record: target,
      was: 42,
      value: 45,
      seen: { [target]: fingerprints.get(target) },
    })
  })

  it('takes what was read, not what was corrected before, as what was: each can be undone alone', () => {
    const first = proposed('values.0.min', 45)
    const second = proposed('values.0.min', 50, [first])
    expect(second).toMatchObject({ was: 42 })
    expect(valuesAfter([first, second])[0]!.min).toBe(50)
    expect(valuesAfter([first, second, undo(second)])[0]!.min).toBe(45)
    expect(valuesAfter([first, second, undo(first)])[0]!.min).toBe(50)
    expect(valuesAfter([first, second, undo(first), undo(second)])[0]!.min).toBe(42)
  })

  it('corrects a part of what was corrected as a whole', () => {
    const whole = proposed('values', [{ ...earlier.targets[0]!.values[0]!, min: 50 }])
    const part = proposed('values.0.min', 55, [whole])
    expect(part).toMatchObject({ was: 50 })
    expect(valuesAfter([whole, part])[0]!.min).toBe(55)
  })

  const cases: [string, string, Json, RegExp][] = [
    [
      'a field that is not there',
      'values.3.min',
      45,
      /^values\.3\.min: There is no such field: values has the places 0\.$/,
    ],
    ['a value that does not fit', 'values.0.min', 'x', /^values\.0\.min: .*expected number/],
    ['what is read so already', 'values.0.min', 42, /^values\.0\.min: It has this value already/],
    [
      'an agency that is not listed',
      'leadAgencies.0.agencyId',
      'so-la',
      /^leadAgencies\.0\.agencyId: so-la is not in/,
    ],
    ['a parent that is not there', 'parentId', `${target}-9`, /^parentId: there is no other record/],
    ['a field that is fixed', 'confidence', 1.5, /^confidence: confidence cannot be corrected/],
  ]
  it.each(cases)('refuses %s', (_, field, value, reason) => {
    const proposal = propose(field, value)
    expect(proposal.ok ? '' : proposal.reason).toMatch(reason)
  })

  it('refuses a record that is not there', () => {
    const proposal = propose('name', 'x', [], `${target}-9`)
    expect(proposal).toEqual({ ok: false, reason: 'ha-noi-9-kh-ubnd-2024 has no such record.' })
  })
})
