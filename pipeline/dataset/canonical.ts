import type { z } from 'zod'

/**
 * A value as the dataset keeps it: checked, keys in the order of the schema, two spaces, a final newline.
 *
 * @throws ZodError where the value does not fit the schema
 */
export function canonicalJson<T>(schema: z.ZodType<T>, value: T): string {
  return jsonText(schema.parse(value))
}

/** A value that has been checked already, as the dataset keeps it; its keys are in the order of the schema. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
