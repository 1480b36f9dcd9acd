import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { root } from '../../knowledge/load.js'
import { Agency } from '../../schemas/agency.js'
import { AgencyReference } from '../../schemas/agency-reference.js'
import { schemas } from '../../schemas/all.js'
import { Budget } from '../../schemas/budget.js'
import { Change } from '../../schemas/change.js'
import { Citation } from '../../schemas/citation.js'
import { Deadline } from '../../schemas/deadline.js'
import { Document, Period } from '../../schemas/document.js'
import { Indicator } from '../../schemas/indicator.js'
import { InputFile } from '../../schemas/input-file.js'
import { Link } from '../../schemas/link.js'
import { Source } from '../../schemas/source.js'
import { Target } from '../../schemas/target.js'
import { Task } from '../../schemas/task.js'
import { Value } from '../../schemas/value.js'
import { Warning, warningCodes, warnings } from '../../schemas/warning.js'

/** The fields in the order in which docs/dataset.md states them. */
const fields: [string, z.ZodObject, string][] = [
  ['Source', Source, 'documentId, section, start, end, page, box, text'],
  [
    'Document',
    Document,
    'id, kind, number, type, title, issuer, place, issuedOn, effectiveOn, signer, field, period, implements, citations, recipients, appendices, source, files, versions, sources, warnings',
  ],
  ['Period', Period, 'start, end'],
  ['Citation', Citation, 'number, type, date, issuer, title, relation, sources'],
  ['InputFile', InputFile, 'path, sha256, mediaType, bytes, pages, encoding'],
  ['Warning', Warning, 'code, message, start, end'],
  [
    'Target',
    Target,
    'id, documentId, indicatorId, ordinal, parentId, group, name, unit, values, leadAgencies, coordinatingAgencies, sources, confidence',
  ],
  ['Value', Value, 'from, by, comparator, min, max, unit, measure, baseline, text'],
  [
    'Task',
    Task,
    'id, documentId, ordinal, parentId, group, text, leadAgencies, coordinatingAgencies, output, deadline, otherDeadlines, budget, citations, sources, confidence',
  ],
  ['Deadline', Deadline, 'kind, start, end, precision, recurrence, on, condition, text'],
  ['Budget', Budget, 'amount, currency, unit, text'],
  [
    'Agency',
    Agency,
    'id, name, shortName, kind, level, collective, aliases, validFrom, validTo, successors, predecessors, place, listed',
  ],
  ['AgencyReference', AgencyReference, 'agencyId, name, mention'],
  ['Indicator', Indicator, 'id, name, unit, targets'],
  ['Link', Link, 'id, kind, a, b, score, evidence, status'],
  [
    'Change',
    Change,
    'kind, subject, a, b, field, before, after, significance, effect, reasons, basis, related, title, sources',
  ],
]

describe('the fields of the contract', () => {
  it.each(fields)('%s', (_, schema, names) => {
    expect(Object.keys(schema.shape).join(', ')).toBe(names)
  })
})

/** The fields of a record; of all its kinds where it is one of several. */
function fieldsOf(schema: z.ZodType): [string, unknown][] {
  const kinds = schema instanceof z.ZodDiscriminatedUnion ? schema.options : [schema]
  return kinds.flatMap((kind) => Object.entries((kind as z.ZodObject).shape))
}

describe.each(Object.entries(schemas))('%s', (_, schema) => {
  it.each(fieldsOf(schema))('%s says what it means, and its examples are examples of it', (_, field) => {
    const meta = z.globalRegistry.get(field as z.ZodType)
    expect(meta?.description).toMatch(/^\S.*\.$/)
    for (const example of (meta?.examples ?? []) as unknown[]) {
      expect((field as z.ZodType).safeParse(example), JSON.stringify(example)).toMatchObject({
        success: true,
      })
    }
  })
})

describe('Value', () => {
  const value = { from: null, by: 2030, unit: '%', measure: 'level', baseline: null, text: 'x' }
  const cases: [string, number | null, number | null, boolean][] = [
    ['eq', 90, 90, true],
    ['eq', 90, null, false],
    ['approx', 30, 30, true],
    ['gte', 40, null, true],
    ['gt', 40, null, true],
    ['gt', 40, 50, false],
    ['lte', null, 5, true],
    ['lt', null, 5, true],
    ['lt', 5, null, false],
    ['between', 7, 7.5, true],
    ['between', 7.5, 7, false],
    ['none', null, null, true],
    ['none', 1, null, false],
  ]
  it.each(cases)('%s with min %j and max %j: %s', (comparator, min, max, fits) => {
    expect(Value.safeParse({ ...value, comparator, min, max }).success).toBe(fits)
  })
})

describe('Deadline', () => {
  const deadline = { kind: 'within', precision: 'day', recurrence: null, on: [], condition: null, text: 'x' }
  const cases: [string, object, boolean][] = [
    ['a span', { start: '2025-03-01', end: '2025-03-31' }, true],
    ['a span that ends before it starts', { start: '2025-03-31', end: '2025-03-01' }, false],
    ['a day that does not exist', { start: null, end: '2025-02-29' }, false],
    ['twice a year', { start: null, end: null, recurrence: 'P6M', on: ['06-10', '11-30'] }, true],
    ['a day of no month', { start: null, end: null, on: ['13-01'] }, false],
    ['an interval in words', { start: null, end: null, recurrence: 'yearly' }, false],
  ]
  it.each(cases)('%s: %j %s', (_, changes, fits) => {
    expect(Deadline.safeParse({ ...deadline, ...changes }).success).toBe(fits)
  })
})

const documentation = readFileSync(join(root, 'docs/dataset.md'), 'utf8')

describe('warnings', () => {
  it.each(warningCodes)('%s is documented with its level', (code) => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(documentation).toContain(`| \`${code}\` | ${warnings[code].level} | ${warnings[code].meaning} |`)
  })
})
