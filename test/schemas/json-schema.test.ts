import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../knowledge/load.js'
import { schemas } from '../../schemas/all.js'
import { jsonSchema } from '../../schemas/json-schema.js'

const folder = join(root, 'schemas/json')

describe('schemas/json', () => {
  it('holds a file for each schema and no others', () => {
    const names = Object.keys(schemas).map((name) => `${name}.schema.json`)
    expect(readdirSync(folder).sort()).toEqual(names.sort())
  })

  it.each(Object.keys(schemas))('%s is what the schema gives (npm run schemas writes it)', (name) => {
    const written = readFileSync(join(folder, `${name}.schema.json`), 'utf8')
    expect(written).toBe(`${JSON.stringify(jsonSchema(name), null, 2)}\n`)
  })

  it.each(Object.keys(schemas))('%s is a closed object of draft 2020-12 with an id', (name) => {
    const { oneOf, ...whole } = jsonSchema(name)
    expect(whole).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:kehoach:schema:${name}:1.1.0`,
    })
    for (const kind of (oneOf as unknown[] | undefined) ?? [whole]) {
      expect(kind).toMatchObject({ type: 'object', additionalProperties: false })
    }
  })

  it('names the schemas there are where one is asked for that is not', () => {
    expect(() => jsonSchema('targets')).toThrow(/no schema "targets"; there are: agencies-file, /)
  })
})
