import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outline } from './outline.js'
import { structure } from './stages.js'

const folder = 'fixtures/cases/structure'

/** Cases whose `.json` says what is right and not what is read, and why that is so; `UPDATE=1` leaves them alone. */
const faults: Readonly<Record<string, string>> = {}

function read(path: string): unknown {
  const { tree, codes } = structure(readFileSync(path, 'utf8'))
  return { tree: outline(tree.children), warnings: codes }
}

describe('cases', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const name = file.replace(/\.txt$/, '')
    const fault = faults[name]
    const test = fault ? it.fails : it
    test(`${name}${fault ? ` (${fault})` : ''}`, () => {
      const result = read(`${folder}/${file}`)
      const path = `${folder}/${name}.json`
      if (process.env.UPDATE && !fault) writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`)
      expect(result).toEqual(JSON.parse(readFileSync(path, 'utf8')))
    })
  }

  it('knows of no fault without a case', () => {
    const names = readdirSync(folder)
    for (const name of Object.keys(faults)) expect(names).toContain(`${name}.txt`)
  })
})
