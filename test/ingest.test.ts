import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ingested, IngestResult } from '../pipeline/dataset/ingest-result.js'
import { Agency } from '../schemas/agency.js'
import { DocumentFile } from '../schemas/document-file.js'
import type { Source } from '../schemas/source.js'
import { schemaId, schemaVersion } from '../schemas/version.js'
import { ingestText } from './ingest-text.js'

const folder = 'fixtures/plans'
const plans = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }))

const read = (text: string, path = 'plan.txt'): IngestResult =>
  ingestText({ path, bytes: new TextEncoder().encode(text) })

function ingested(text: string, path?: string): Ingested {
  const result = read(text, path)
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

const sourcesIn = ({ document, targets, tasks }: Ingested): Source[] =>
  [document, ...document.citations, ...targets, ...tasks].flatMap(({ sources }) => sources)

/** What must hold of every result: records that fit their schemas, places inside the text, references that lead somewhere. */
function expectSound(result: Ingested): void {
  const { document, targets, tasks, agencies, text } = result
  const file = { $schema: schemaId('document-file'), schemaVersion, document, targets, tasks }
  expect(DocumentFile.safeParse(file).error?.issues ?? []).toEqual([])
  for (const agency of agencies) expect(Agency.safeParse(agency).error?.issues ?? []).toEqual([])
  for (const { start, end, text: words } of sourcesIn(result)) {
    expect(start >= 0 && start < end && end <= text.length).toBe(true)
    expect(words).toBe(text.slice(start, end).normalize('NFC'))
  }
  for (const { start, end } of [...document.warnings, ...document.appendices]) {
    expect(start >= 0 && start <= end && end <= text.length).toBe(true)
  }
  const ids = [...targets, ...tasks].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { parentId } of [...targets, ...tasks]) if (parentId !== null) expect(ids).toContain(parentId)
  const known = new Set(agencies.map(({ id }) => id))
  for (const { leadAgencies, coordinatingAgencies } of [...targets, ...tasks]) {
    for (const { agencyId } of [...leadAgencies, ...coordinatingAgencies]) expect(known).toContain(agencyId)
  }
}

/** All that is said, without the places where it is said. */
function said({ document, targets, tasks, agencies }: Ingested): unknown {
  const { source, files, sources, warnings, appendices, citations, ...facts } = document
  return {
    facts,
    citations: citations.map(({ sources: _, ...citation }) => citation),
    appendices: appendices.map(({ label, title }) => ({ label, title })),
    warnings: warnings.map(({ code }) => code),
    targets: targets.map(({ sources: _, ...target }) => target),
    tasks: tasks.map(({ sources: _, ...task }) => task),
    agencies,
  }
}

/** Other ways to write the same file. */
const variants: readonly { name: string; write: (text: string) => string }[] = [
  { name: 'with CRLF line ends', write: (text) => text.replace(/\r?\n/g, '\r\n') },
  { name: 'with CR line ends', write: (text) => text.replace(/\r?\n/g, '\r') },
  { name: 'in NFD', write: (text) => text.normalize('NFD') },
  { name: 'with a byte order mark', write: (text) => `\ufeff${text}` },
  { name: 'with trailing spaces doubled', write: (text) => text.replace(/ +(?=\r?\n)/g, '$&$&') },
  { name: 'with empty lines at both ends', write: (text) => `\n\n${text}\n\n\n` },
]

for (const { path, text } of plans) {
  describe(path, () => {
    const result = ingested(text, path)

    it('is read soundly', () => expectSound(result))

    it('is read the same a second time', () => expect(ingested(text, path)).toEqual(result))

    for (const { name, write } of variants) {
      it(`is read the same ${name}`, () => {
        const other = ingested(write(text), path)
        expect(said(other)).toEqual(said(result))
        expectSound(other)
      })
    }
  })
}

describe('what is no plan', () => {
  for (const text of ['', ' \n', 'Xin chào.', 'x'.repeat(5000), '\0', '1\n2\n3\n', '|\n|\n|\n']) {
    it(`${JSON.stringify(text.slice(0, 12))} is a problem, not an exception`, () => {
      const result = read(text)
      expect(result.ok).toBe(false)
      if (!result.ok) expect(result.problem).toMatchObject({ path: 'plan.txt' })
    })
  }
})

describe('damaged texts', () => {
  /** A piece of an example plan, with some of its lines deleted, doubled, cut or exchanged. */
  const damaged = fc
    .record({
      plan: fc.constantFrom(...plans),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 50, max: 9000 }),
      titled: fc.boolean(),
      blows: fc.array(
        fc.record({
          line: fc.nat(300),
          kind: fc.constantFrom('delete', 'double', 'cut', 'swap', 'bars', 'page'),
          by: fc.nat(60),
        }),
        { maxLength: 12 },
      ),
    })
    .map(({ plan, at, length, titled, blows }) => {
      const start = Math.floor(at * plan.text.length)
      const lines = plan.text.slice(start, start + length).split('\n')
      for (const { line, kind, by } of blows) strike(lines, line % lines.length, kind, by)
      return `${titled ? 'KẾ HOẠCH\nPhát triển năm 2026\n\nI. MỤC TIÊU\n' : ''}${lines.join('\n')}`
    })

  function strike(lines: string[], at: number, kind: string, by: number): void {
    const line = lines[at] ?? ''
    if (kind === 'delete') lines.splice(at, 1)
    else if (kind === 'double') lines.splice(at, 0, line)
    else if (kind === 'cut') lines[at] = line.slice(by)
    else if (kind === 'swap') lines.splice(at, 1, lines[at + 1] ?? '', line)
    else if (kind === 'bars') lines.splice(at, 0, '|'.repeat(1 + (by % 8)))
    else lines.splice(at, 0, `\f${by}`)
    if (lines.length === 0) lines.push('')
  }

  it('are read soundly or refused, the same each time', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const result = read(text)
        if (result.ok) expectSound(result)
        expect(read(text)).toEqual(result)
      }),
      { numRuns: 40 },
    )
  })

  it('of any characters are read soundly or refused', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'KẾ HOẠCH',
        'I. MỤC TIÊU',
        '1. Giao Sở Y tế',
        'TT\tNhiệm vụ\tChủ trì',
        'TT |',
        'PHỤ LỤC 1',
      ),
      fc.constantFrom('Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN', '|', '||||', '- Đạt 5%', '1\t2\t3', '\f', ''),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const result = read(['KẾ HOẠCH', ...lines].join('\n'))
        if (result.ok) expectSound(result)
      }),
      { numRuns: 100 },
    )
  })
})
