/** Writes the JSON Schema of every record and file of the contract into a folder: `node dist/schemas/write-json.js FOLDER`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemas } from './all.js'
import { jsonSchema } from './json-schema.js'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('Name the folder to write to: node dist/schemas/write-json.js schemas/json')
  process.exit(2)
}

mkdirSync(folder, { recursive: true })
for (const name of Object.keys(schemas)) {
  writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(jsonSchema(name), null, 2)}\n`)
}
