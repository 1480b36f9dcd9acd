import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../pipeline/dataset/canonical.js'
import {
  applyCorrections,
  asRead,
  type Correction,
  correctDocument,
} from '../../pipeline/judge/corrections.js'
import { valueAt, whereItEnds, withValueAt } from '../../pipeline/judge/field-path.js'
import { DocumentFile } from '../../schemas/document-file.js'
import { earlier, later, target, task } from './samples.js'

const documentId = earlier.document.id

function correction(record: string, field: string, was: unknown, value: unknown): Correction {
  const judgementId = 'judgement-0123456789ab'
  return { judgementId, record, field, was, value } as Correction
}

/** The record of that id, as JSON. */
function record(file: DocumentFile, id: string) {
  return JSON.parse(
    JSON.stringify([file.document, ...file.targets, ...file.tasks].find((one) => one.id === id)),
  )
}

describe('applyCorrections', () => {
  const cases: [string, string, unknown, unknown][] = [
    [target, 'name', 'Tỷ lệ che phủ rừng', 'Độ che phủ rừng'],
    [target, 'values.0.min', 42, 45],
    [target, 'values', record(earlier, target).values, []],
    [target, 'leadAgencies.0.agencyId', 'so-cong-thuong', 'so-y-te'],
    [target, 'ordinal', '1', null],
    [task, 'deadline', record(earlier, task).deadline, null],
    [task, 'deadline.end', '2025-06-14', '2025-06-15'],
    [task, 'budget.amount', 4_900_000_000, 5_000_000_000],
    [documentId, 'issuedOn', '2024-02-01', '2024-02-02'],
    [documentId, 'period.start', null, 2024],
  ]
  it.each(cases)('%s %s', (id, field, was, value) => {
    const corrected = applyCorrections(earlier, [correction(id, field, was, value)])
    expect(valueAt(record(corrected, id), field)).toEqual(value)
    expect(withValueAt(record(corrected, id), field, was as never)).toEqual(record(earlier, id))
    expect(corrected.corrections).toEqual([{ judgementId: 'judgement-0123456789ab', record: id, field, was }])
    expect(DocumentFile.parse(corrected)).toEqual(corrected)
    expect(asRead(corrected)).toEqual(earlier)
    expect(corrected.targets[0]!.sources).toEqual(earlier.targets[0]!.sources)
  })

  it('gives back the very file where there is nothing to correct', () => {
    expect(applyCorrections(earlier, [])).toBe(earlier)
    expect(applyCorrections(later, [correction(target, 'name', 'Tỷ lệ che phủ rừng', 'x')])).toBe(later)
  })

  it('puts back what is not corrected any more', () => {
    const corrected = applyCorrections(earlier, [correction(target, 'values.0.min', 42, 45)])
    expect(canonicalJson(DocumentFile, applyCorrections(corrected, []))).toBe(
      canonicalJson(DocumentFile, earlier),
    )
  })

  it('applies a part after the whole that it is a part of', () => {
    const values = record(earlier, target).values
    const corrected = applyCorrections(earlier, [
      correction(target, 'values', values, [{ ...values[0], min: 50 }]),
      correction(target, 'values.0.min', 50, 55),
    ])
    expect(corrected.targets[0]!.values[0]!.min).toBe(55)
    expect(asRead(corrected)).toEqual(earlier)
  })

  it('has nothing to do where the program reads it so by itself', () => {
    expect(applyCorrections(earlier, [correction(target, 'values.0.min', 40, 42)])).toBe(earlier)
  })

  const refused: [string, string, unknown, unknown, string, RegExp][] = [
    [target, 'values.0.min', 42, '45', 'does-not-fit', /^values\.0\.min: .*expected number, received string/],
    [target, 'values.0.max', null, 45, 'does-not-fit', /^values\.0\.max: must be null with gt/],
    [
      target,
      'values.0.comparator',
      'gt',
      'between',
      'does-not-fit',
      /^values\.0\.max: must be a number with between/,
    ],
    [target, 'values.0.min', 41, 45, 'reading-changed', /^values\.0\.min: It reads 42 now, not 41\.$/],
    [target, 'values.1.min', 42, 45, 'does-not-fit', /^values\.1\.min: .*values has the places 0/],
    [target, 'nam', 'x', 'y', 'does-not-fit', /^nam: .*it has the fields id, documentId/],
    [target, 'values.length', 1, 2, 'does-not-fit', /^values\.length: There is no such field/],
    [target, 'constructor', 1, 2, 'does-not-fit', /^constructor: There is no such field/],
    [target, 'name.length', 18, 2, 'does-not-fit', /name is a plain value/],
    [target, 'unit', '%', 5, 'does-not-fit', /^unit: .*expected string, received number/],
    [target, 'sources', [], [], 'does-not-fit', /^sources: sources cannot be corrected/],
    [target, 'sources.0.start', 37, 38, 'does-not-fit', /cannot be corrected/],
    [target, 'id', target, 'x', 'does-not-fit', /cannot be corrected/],
    [target, 'indicatorId', null, 'x', 'does-not-fit', /cannot be corrected/],
    [target, 'confidence', 1, 0, 'does-not-fit', /cannot be corrected/],
    [task, 'otherDeadlines.0', null, {}, 'does-not-fit', /otherDeadlines is an empty list/],
    [task, 'deadline.end', '2025-06-14', '2025-06-31', 'does-not-fit', /^deadline\.end: /],
    [documentId, 'effectiveOn.year', 1, 2, 'does-not-fit', /effectiveOn is null/],
    [documentId, 'warnings', [], [], 'does-not-fit', /cannot be corrected/],
    [`${documentId}.target-0000000000`, 'name', 'a', 'b', 'does-not-fit', /There is no record/],
  ]
  it.each(refused)('refuses %s %s from %j to %j', (id, field, was, value, reason, message) => {
    const wrong = correction(id, field, was, value)
    const right = correction(task, 'text', earlier.tasks[0]!.text, 'Bố trí kinh phí')
    const { file, refused } = correctDocument(earlier, [wrong, right])
    expect(refused).toMatchObject([{ correction: wrong, reason }])
    expect(refused[0]!.message).toMatch(message)
    expect(file).toEqual(applyCorrections(earlier, [right]))
    expect(file.tasks[0]!.text).toBe('Bố trí kinh phí')
  })

  it('is idempotent, fits the schema, keeps sources, and can be taken back, whatever the corrections', () => {
    fc.assert(
      fc.property(fc.array(anyCorrection(), { maxLength: 6 }), (corrections) => {
        const once = applyCorrections(earlier, corrections)
        expect(applyCorrections(once, corrections)).toEqual(once)
        expect(DocumentFile.parse(once)).toEqual(once)
        expect([...once.targets, ...once.tasks].map(({ id, sources }) => [id, sources])).toEqual(
          [...earlier.targets, ...earlier.tasks].map(({ id, sources }) => [id, sources]),
        )
        expect(canonicalJson(DocumentFile, applyCorrections(once, []))).toBe(
          canonicalJson(DocumentFile, earlier),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('comes to the same whether corrections are applied one by one or at once', () => {
    fc.assert(
      fc.property(fc.array(anyCorrection(), { maxLength: 6 }), (corrections) => {
        const steps = corrections.map((_, index) => corrections.slice(0, index + 1))
        expect(steps.reduce(applyCorrections, earlier)).toEqual(applyCorrections(earlier, corrections))
      }),
    )
  })
})

function anyCorrection(): fc.Arbitrary<Correction> {
  const fields = fc.constantFrom(
    [target, 'name'],
    [target, 'values'],
    [target, 'values.0'],
    [target, 'values.0.min'],
    [target, 'values.0.comparator'],
    [target, 'sources.0.text'],
    [task, 'deadline'],
    [task, 'deadline.end'],
    [task, 'leadAgencies.0'],
    [documentId, 'issuedOn'],
  )
  const [value] = record(earlier, target).values
  const values = fc.oneof(
    fc.constantFrom<unknown>(null, 45, 'x', [], 'gte', '2025-01-01', value, [value, value], {
      ...value,
      min: 7,
    }),
    fc.jsonValue(),
  )
  return fc.tuple(fields, values, fc.option(values)).map(([[id, field], to, from]) => {
    const was = from ?? valueAt(record(earlier, id!), field!) ?? null
    return correction(id!, field!, was, JSON.parse(JSON.stringify(to)))
  })
}

describe('field paths', () => {
  it('never throw and never lead out of the record', () => {
    const path = fc.array(
      fc.constantFrom('values', '0', 'min', 'constructor', '__proto__', 'length', 'x', '-1'),
      {
        minLength: 1,
      },
    )
    fc.assert(
      fc.property(path, (steps) => {
        const found = valueAt(record(earlier, target), steps.join('.'))
        if (found === undefined) expect(whereItEnds(record(earlier, target), steps.join('.'))).not.toBe('')
        else expect(typeof found).not.toBe('function')
      }),
    )
  })
})
