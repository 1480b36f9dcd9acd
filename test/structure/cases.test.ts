import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outline } from './outline.js'
import { structure } from './stages.js'

const folder = 'fixtures/cases/structure'

/** Cases whose `.json` says what is right and not what is read, and why that is so; `UPDATE=1` leaves them alone. */
const faults: Readonly<Record<string, string>> = {
  'appendices-same-line': '`Phụ lục 01: …` and `Biểu số 03` in small letters open no appendix',
  'ending-flattened': 'offices of the signature block stay in the recipients',
  'head-decision-annex': 'the line of the authority that decides opens a signature block',
  'head-party': 'ĐẢNG stands in the motto and in the issuer; NAM stays before the place',
  'lines-open-words': 'a heading that ends in `số` or `năm` swallows the paragraph below it',
  'outline-parts': 'articles that go on through chapters are called misnumbered',
  'table-no-row-ends-two-headings': 'a second heading row with several blank cells before it is no heading',
}

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
