import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clean } from './stages.js'

const folder = 'fixtures/cases/clean'

describe('cases', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    test(name, () => {
      const { lines, warnings } = clean(readFileSync(`${folder}/${name}`, 'utf8'))
      const result = { lines, warnings: warnings.map(({ code, message }) => `${code}: ${message}`) }
      const path = `${folder}/${name.replace(/\.txt$/, '.json')}`
      if (process.env.UPDATE) writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`)
      expect(result).toEqual(JSON.parse(readFileSync(path, 'utf8')))
    })
  }
})
