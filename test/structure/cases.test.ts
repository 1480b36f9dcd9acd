import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outline } from './outline.js'
import { structure } from './stages.js'

const folder = 'fixtures/cases/structure'

function read(path: string): unknown {
  const { tree, codes } = structure(readFileSync(path, 'utf8'))
  return { tree: outline(tree.children), warnings: codes }
}

describe('cases', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const name = file.replace(/\.txt$/, '')
    it(name, () => {
      const result = read(`${folder}/${file}`)
      const path = `${folder}/${name}.json`
      if (process.env.UPDATE) writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`)
      expect(result).toEqual(JSON.parse(readFileSync(path, 'utf8')))
    })
  }
})
