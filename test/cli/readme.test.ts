import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../knowledge/load.js'

it('the run that README.md shows is that of the committed dataset', () => {
  const { counts } = JSON.parse(readFileSync(join(root, 'extracted/manifest.json'), 'utf8'))
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const { documents, targets, tasks, agencies, indicators, links, candidates, citations, contradictions } =
    counts
  expect(readme).toContain(
    `\nextracted: ${documents} documents, ${targets} targets, ${tasks} tasks, ${agencies} agencies (`,
  )
  expect(readme).toContain(
    `\nAcross plans: ${indicators} indicators, ${links} links (${candidates} pairs to review), ${citations} citations, ${contradictions} contradictions\n`,
  )
})
