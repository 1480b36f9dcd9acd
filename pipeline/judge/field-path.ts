import type { z } from 'zod'

/** Anything that JSON can say. */
export type Json = z.core.util.JSONType

/**
 * The value at the end of a path of fields; undefined where the path leads nowhere.
 *
 * @example valueAt({ values: [{ min: 42 }] }, 'values.0.min') // 42
 */
export function valueAt(record: Json, field: string): Json | undefined {
  return field.split('.').reduce<Json | undefined>(child, record)
}

function child(parent: Json | undefined, key: string): Json | undefined {
  if (parent === null || typeof parent !== 'object' || !Object.hasOwn(parent, key)) return undefined
  return Array.isArray(parent) && key === 'length' ? undefined : (parent as Record<string, Json>)[key]
}

/**
 * A copy of the record with another value at the end of a path that it has.
 *
 * @throws Error where the path leads nowhere
 */
export function withValueAt(record: Json, field: string, value: Json): Json {
  const [key, ...rest] = field.split('.')
  const old = child(record, key!)
  if (old === undefined) throw new Error(`There is no ${field}.`)
  const changed = rest.length === 0 ? value : withValueAt(old, rest.join('.'), value)
  if (Array.isArray(record)) return record.map((item, index) => (String(index) === key ? changed : item))
  return { ...(record as Record<string, Json>), [key!]: changed }
}

/**
 * How far a path leads, and what there is to choose from where it ends: for a message.
 *
 * @example whereItEnds({ values: [{ min: 42 }] }, 'values.1') // 'values has the places 0'
 */
export function whereItEnds(record: Json, field: string): string {
  const steps = field.split('.')
  const length = steps.findIndex(
    (_, index) => valueAt(record, steps.slice(0, index + 1).join('.')) === undefined,
  )
  const path = steps.slice(0, length).join('.')
  const last = length === 0 ? record : valueAt(record, path)
  const subject = length === 0 ? 'it' : path
  if (last === null) return `${subject} is null: give it a whole value`
  if (typeof last !== 'object') return `${subject} is a plain value`
  const keys = Object.keys(last as object)
  if (!Array.isArray(last)) return `${subject} has the fields ${keys.join(', ')}`
  return keys.length === 0
    ? `${subject} is an empty list: give it whole`
    : `${subject} has the places ${keys.join(', ')}`
}
