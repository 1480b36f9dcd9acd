import { z } from 'zod'
import { schemas } from './all.js'
import { schemaId } from './version.js'

/**
 * The JSON Schema (draft 2020-12) of a record or file of the contract.
 *
 * @throws Error where the contract has nothing of that name
 * @example jsonSchema('target').$id // 'urn:kehoach:schema:target:1.1.0'
 */
export function jsonSchema(name: string): Record<string, unknown> {
  const schema = schemas[name]
  if (!schema) throw new Error(`There is no schema "${name}"; there are: ${Object.keys(schemas).join(', ')}.`)
  const { $schema, ...body } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
  return { $schema, $id: schemaId(name), title: name, ...body }
}
