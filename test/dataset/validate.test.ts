import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { IssueCode } from '../../pipeline/dataset/issue.js'
import { documentPath, textPath } from '../../pipeline/dataset/layout.js'
import { validateDataset } from '../../pipeline/dataset/validate.js'
import { openDataset } from '../../pipeline/dataset/write.js'
import { sampleId, sampleIngested, sampleText } from './sample.js'
import { contentsOf, temporaryFolder } from './temporary-folder.js'

const document = documentPath(sampleId)
const text = textPath(sampleId)
let folder: string

beforeEach(async () => {
  folder = temporaryFolder()
  const writer = openDataset(folder)
  await writer.add(sampleIngested())
  await writer.finish()
})

/** Replaces words that stand in a file of the dataset; the manifest is left as it was. */
function damage(file: string, words: string, others: string): void {
  const content = contentsOf(folder)[file]!
  expect(content).toContain(words)
  writeFileSync(join(folder, file), content.replace(words, others))
}

async function codes(): Promise<IssueCode[]> {
  const { issues } = await validateDataset(folder)
  return issues.map(({ code }) => code).filter((code) => code !== 'changed-file')
}

describe('validateDataset', () => {
  it('finds no fault in what the writer wrote', async () => {
    const { issues, counts } = await validateDataset(folder)
    expect(issues).toEqual([])
    expect(counts).toMatchObject({ documents: 1, targets: 1, tasks: 1, agencies: 3, warnings: 1 })
  })

  it('names the file, the field and the fault', async () => {
    damage(document, '"confidence": 0.9', '"confidence": "high"')
    const { issues } = await validateDataset(folder)
    expect(issues).toContainEqual({
      code: 'schema',
      file: document,
      path: ['tasks', 0, 'confidence'],
      message: expect.stringContaining('number'),
    })
  })

  const targetId = sampleIngested().targets[0]!.id
  const cases: [string, string, string, string, IssueCode][] = [
    ['a file that is not JSON', document, '{', '[', 'not-json'],
    [
      'a field that the schema does not have',
      document,
      '"ordinal": "1",',
      '"ordinal": "1", "x": 1,',
      'schema',
    ],
    ['a bound that the comparator does not fill', document, '"max": null', '"max": 50', 'schema'],
    ['a day that does not exist', document, '2025-06-14', '2025-06-31', 'schema'],
    ['a source whose words differ', document, '"text": "Trồng cây"', '"text": "Trồng cỏ"', 'source-differs'],
    ['a source beyond the text', document, '"end": 77', '"end": 99999', 'source-outside-text'],
    ['an agency that is not listed', document, '"so-cong-thuong"', '"so-la"', 'unknown-agency'],
    [
      'a successor that is not listed',
      'agencies.json',
      '"successors": [\n        "so-tai-chinh"',
      '"successors": [\n        "so-la"',
      'unknown-agency',
    ],
    [
      'a parent that is not there',
      document,
      '"parentId": null',
      `"parentId": "${sampleId}.target-0000000000"`,
      'unknown-parent',
    ],
    [
      'a record that is its own parent',
      document,
      '"parentId": null',
      `"parentId": "${targetId}"`,
      'unknown-parent',
    ],
    [
      'a record of another document',
      document,
      `"documentId": "${sampleId}",\n      "indicatorId"`,
      '"documentId": "hue-1-kh",\n      "indicatorId"',
      'unknown-document',
    ],
    ['a document under another name', document, `"id": "${sampleId}"`, '"id": "hue-1-kh"', 'wrong-name'],
    ['a warning beyond the text', document, '"end": 5', '"end": 5000', 'warning-outside-text'],
    ['a wrong count', 'manifest.json', '"targets": 1', '"targets": 2', 'wrong-count'],
  ]
  it.each(cases)('finds %s', async (_, file, words, others, code) => {
    damage(file, words, others)
    expect(await codes()).toContain(code)
  })

  it('finds a file that has changed', async () => {
    writeFileSync(join(folder, text), `${sampleText}\n`)
    const { issues } = await validateDataset(folder)
    expect(issues.map(({ code, file }) => [code, file])).toEqual([['changed-file', text]])
  })

  it.each([text, document, 'agencies.json', 'manifest.json'])('finds that %s is missing', async (file) => {
    rmSync(join(folder, file))
    const { issues } = await validateDataset(folder)
    expect(issues.filter((issue) => issue.file === file).map(({ code }) => code)).toContain('missing-file')
  })

  it('finds a file that does not belong there', async () => {
    writeFileSync(join(folder, 'notes.txt'), '')
    expect(await codes()).toEqual(['unknown-file'])
  })

  it('compares words in NFC', async () => {
    const content = contentsOf(folder)
    writeFileSync(
      join(folder, document),
      content[document]!.replace('"text": "Trồng cây"', `"text": "${'Trồng cây'.normalize('NFD')}"`),
    )
    expect(await codes()).toEqual([])
  })
})
