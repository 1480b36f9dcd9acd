import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../cli/run.js'
import { planOf2023 } from '../cli/two-plans.js'
import { temporaryFolder } from '../dataset/temporary-folder.js'
import { hostileContainers } from './containers.js'
import { hostileMarkup } from './markup.js'
import { hostileOldOffice } from './old-office.js'
import { hostilePdfs } from './pdfs.js'
import { hostilePictures } from './pictures.js'
import { hostileTexts } from './texts.js'

const files = [
  ...hostileContainers(),
  ...hostileMarkup(),
  ...hostileOldOffice(),
  ...hostilePdfs(),
  ...hostilePictures(),
  ...hostileTexts(),
]

/** Smaller than usual, so that the bombs may be small, too; one file costs all of its seconds. */
const limits = [
  'unpackedBytes=8000000',
  'expansion=1000',
  'entries=2000',
  'cells=10000',
  'pages=200',
  'seconds=30',
]

interface Summary {
  readonly documents: readonly { readonly path: string; readonly number: string; readonly tasks: number }[]
  readonly problems: readonly { readonly path: string; readonly code: string }[]
}

it(`${files.length} hostile files end with one line each, and the plan beside them is written`, async () => {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'in'))
  writeFileSync(join(cwd, 'in/good.txt'), planOf2023)
  for (const { name, bytes } of files) writeFileSync(join(cwd, 'in', name), bytes)
  const asked = limits.flatMap((limit) => ['--limit', limit])
  const { code, out, err } = await run(['ingest', 'in', '--json', '--no-cache', ...asked], { cwd })
  const { documents, problems } = JSON.parse(out) as Summary

  const ended = files.map(({ name }) => {
    const of = ({ path }: { readonly path: string }): boolean => path === `in/${name}`
    return [name, documents.some(of) ? null : problems.find(of)?.code]
  })
  expect(ended).toEqual(files.map(({ name, refused }) => [name, refused]))
  expect(documents.find(({ path }) => path === 'in/good.txt')).toMatchObject({
    number: '25/KH-UBND',
    tasks: 4,
  })
  const lines = err.trim().split('\n')
  expect(lines.map((line) => line.split(':')[1]?.trim())).toEqual(problems.map(({ path }) => path))
  for (const line of lines) expect(line).toMatch(/^kehoach: in\/[\w.-]+: \S.*\. \S.*\.$/)
  expect(code).toBe(1)
}, 600_000)
