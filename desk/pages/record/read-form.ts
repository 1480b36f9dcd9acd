import { isDeepStrictEqual } from 'node:util'
import { type Json, valueAt, withValueAt } from '../../../pipeline/judge/field-path.js'
import { readNumber } from '../../../pipeline/language/money.js'
import { agenciesMeant } from '../../../pipeline/query/agencies-meant.js'
import type { Agency } from '../../../schemas/agency.js'
import type { AgencyReference } from '../../../schemas/agency-reference.js'
import type { FieldCorrection } from '../../review/review.js'
import { agencyLines, type Field, type FieldGroup } from './fields.js'

/** What was filled in, by the names of the fields. */
export type Filled = Readonly<Record<string, string>>

/** Why a field cannot be what was filled in. */
export type FieldFault = 'empty' | 'number' | 'year' | 'date' | 'agency' | 'agencies'

/** What a form comes to: the values that differ from what is read now, and the fields that cannot be. */
export interface ReadForm {
  readonly corrections: readonly Omit<FieldCorrection, 'record'>[]
  readonly faults: ReadonlyMap<string, FieldFault>
}

/**
 * Reads a form. Where several fields of one value change, the whole value is corrected at once, for a comparator and its
 * bounds have to fit each other.
 *
 * @param record as it is read now
 * @param agencies those that a name may mean
 */
export function readForm(
  groups: readonly FieldGroup[],
  filled: Filled,
  record: Json,
  agencies: readonly Agency[],
): ReadForm {
  const faults = new Map<string, FieldFault>()
  const corrections = groups.flatMap(({ whole, fields }) => {
    const changed: { field: string; value: Json }[] = []
    for (const field of fields) {
      const written = filled[field.name]
      if (written === undefined || isAsShown(field, written)) continue
      const read = readField(field, written, agencies)
      if ('fault' in read) faults.set(field.name, read.fault)
      else if (!isDeepStrictEqual(read.value, field.value))
        changed.push({ field: field.name, value: read.value })
    }
    return whole === null || changed.length < 2 ? changed : [togetherAs(whole, changed, record)]
  })
  return { corrections, faults }
}

/** How a field is shown, so that what nobody touched is no correction. */
export function shownIn(field: Field): string {
  if (field.value === null) return ''
  if (field.control === 'agencies') return agencyLines(field.value)
  return field.control === 'number' ? String(field.value).replace('.', ',') : String(field.value)
}

/** Browsers send line ends of their own. */
const isAsShown = (field: Field, written: string): boolean =>
  written.replace(/\r\n/g, '\n').trim() === shownIn(field).trim()

type ReadField = { readonly value: Json } | { readonly fault: FieldFault }

function readField(field: Field, written: string, agencies: readonly Agency[]): ReadField {
  const text = written.replace(/\r\n/g, '\n').normalize('NFC').trim()
  if (field.control === 'agencies') return readAgencies(text, field.value, agencies)
  if (text === '') return field.canBeEmpty ? { value: null } : { fault: 'empty' }
  switch (field.control) {
    case 'number': {
      const amount = readNumber(text)
      return amount === null ? { fault: 'number' } : { value: amount }
    }
    case 'year':
      return /^[0-9]{4}$/.test(text) ? { value: Number(text) } : { fault: 'year' }
    case 'date':
      return readDate(text)
    default:
      return { value: text }
  }
}

/** A day as a browser sends it, or as Vietnamese writes it. */
function readDate(text: string): ReadField {
  const [, day, month, year] = /^([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})$/.exec(text) ?? []
  const iso = year === undefined ? text : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  return /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(iso) ? { value: iso } : { fault: 'date' }
}

/** One agency a line; a line that names none or several that the dataset has is a fault. */
function readAgencies(text: string, before: Json, agencies: readonly Agency[]): ReadField {
  const known = before as unknown as readonly AgencyReference[]
  const read: AgencyReference[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const kept = known.find(({ name }) => name === line)
    const meant = kept ? [] : agenciesMeant(line, agencies)
    if (!kept && meant.length !== 1) return { fault: meant.length === 0 ? 'agency' : 'agencies' }
    read.push(kept ?? { agencyId: meant[0]!.id, name: meant[0]!.name, mention: line })
  }
  return { value: read as unknown as Json }
}

function togetherAs(
  whole: string,
  changed: readonly { readonly field: string; readonly value: Json }[],
  record: Json,
): { field: string; value: Json } {
  const corrected = changed.reduce((so, { field, value }) => withValueAt(so, field, value), record)
  return { field: whole, value: valueAt(corrected, whole)! }
}
