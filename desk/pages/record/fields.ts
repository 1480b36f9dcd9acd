import type { Json } from '../../../pipeline/judge/field-path.js'
import type { AgencyReference } from '../../../schemas/agency-reference.js'
import type { Deadline } from '../../../schemas/deadline.js'
import type { Document } from '../../../schemas/document.js'
import type { Target } from '../../../schemas/target.js'
import type { Task } from '../../../schemas/task.js'
import { comparatorNames, measureNames, type Value } from '../../../schemas/value.js'

/** How a field is filled in. */
export type Control = 'line' | 'lines' | 'number' | 'year' | 'date' | 'choice' | 'agencies'

/** A field of the form: its name is the way to it in the record. */
export interface Field {
  /** The way to it in the record, such as `values.0.min`. */
  readonly name: string
  readonly control: Control
  readonly value: Json
  /** What can be chosen; only of a choice. */
  readonly choices?: readonly string[]
  /** Whether it may be left empty, which means that nothing is stated. */
  readonly canBeEmpty: boolean
}

/** Fields that are filled in together; `whole` is the way to the value that they make up, null where each stands alone. */
export interface FieldGroup {
  readonly whole: string | null
  readonly fields: readonly Field[]
}

/**
 * What a steward can correct in a record, with what is read there now.
 *
 * @example fieldsOf(target)[1]?.whole // 'values.0'
 */
export function fieldsOf(record: Target | Task | Document): FieldGroup[] {
  if ('values' in record) return targetFields(record)
  return 'deadline' in record ? taskFields(record) : documentFields(record)
}

function targetFields({ name, ordinal, unit, values, ...agencies }: Target): FieldGroup[] {
  return [
    alone(
      field('name', 'lines', name, false),
      field('ordinal', 'line', ordinal),
      field('unit', 'line', unit),
    ),
    ...values.map((value, index) => valueFields(`values.${index}`, value)),
    agencyFields(agencies),
  ]
}

function valueFields(whole: string, value: Value): FieldGroup {
  const { comparator, min, max, unit, from, by, measure, baseline } = value
  const own = (name: string) => `${whole}.${name}`
  return {
    whole,
    fields: [
      choice(own('comparator'), comparator, comparatorNames),
      field(own('min'), 'number', min),
      field(own('max'), 'number', max),
      field(own('unit'), 'line', unit),
      field(own('from'), 'year', from),
      field(own('by'), 'year', by),
      choice(own('measure'), measure, measureNames),
      field(own('baseline'), 'year', baseline),
    ],
  }
}

function taskFields({ text, ordinal, output, deadline, ...agencies }: Task): FieldGroup[] {
  return [
    alone(
      field('text', 'lines', text, false),
      field('ordinal', 'line', ordinal),
      field('output', 'lines', output),
    ),
    ...(deadline === null ? [] : [deadlineFields(deadline)]),
    agencyFields(agencies),
  ]
}

const deadlineKinds = ['within', 'by', 'from', 'recurring', 'conditional', 'done'] as const
const precisions = ['day', 'month', 'quarter', 'year'] as const

function deadlineFields({ kind, start, end, precision, recurrence, condition }: Deadline): FieldGroup {
  return {
    whole: 'deadline',
    fields: [
      choice('deadline.kind', kind, deadlineKinds),
      field('deadline.start', 'date', start),
      field('deadline.end', 'date', end),
      { ...choice('deadline.precision', precision, precisions), canBeEmpty: true },
      field('deadline.recurrence', 'line', recurrence),
      field('deadline.condition', 'line', condition),
    ],
  }
}

function documentFields(document: Document): FieldGroup[] {
  const { number, title, issuer, place, issuedOn, effectiveOn, signer, field: topic, period } = document
  return [
    alone(
      field('number', 'line', number),
      field('title', 'lines', title),
      field('issuer', 'line', issuer),
      field('place', 'line', place),
      field('issuedOn', 'date', issuedOn),
      field('effectiveOn', 'date', effectiveOn),
      field('signer', 'line', signer),
      field('field', 'line', topic),
    ),
    {
      whole: 'period',
      fields: [field('period.start', 'year', period.start), field('period.end', 'year', period.end)],
    },
  ]
}

type Agencies = Pick<Target, 'leadAgencies' | 'coordinatingAgencies'>

function agencyFields({ leadAgencies, coordinatingAgencies }: Agencies): FieldGroup {
  return alone(
    field('leadAgencies', 'agencies', leadAgencies as Json),
    field('coordinatingAgencies', 'agencies', coordinatingAgencies as Json),
  )
}

const alone = (...fields: Field[]): FieldGroup => ({ whole: null, fields })

function field(name: string, control: Control, value: Json, canBeEmpty = true): Field {
  return { name, control, value, canBeEmpty }
}

function choice(name: string, value: Json, choices: readonly string[]): Field {
  return { name, control: 'choice', value, choices, canBeEmpty: false }
}

/** The agencies of a list, one a line, by their names. */
export function agencyLines(value: Json): string {
  return (value as unknown as readonly AgencyReference[]).map(({ name }) => name).join('\n')
}
