import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citationDates } from '../../pipeline/check/citation-dates.js'
import { citationGraph } from '../../pipeline/check/citation-graph.js'
import type { Citation } from '../../schemas/citation.js'
import { CitationsFile } from '../../schemas/citations-file.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import { schemaId, schemaVersion } from '../../schemas/version.js'
import { cites, fileOf, said } from './documents.js'

const laoCai = 'Ủy ban nhân dân tỉnh Lào Cai'
const sonLa = 'Ủy ban nhân dân tỉnh Sơn La'

type Mention = Partial<Citation> & { by?: string }

/** Two plans of one province, each of which cites a document. */
function citing(a: Mention, b: Mention): DocumentFile[] {
  return [a, b].map(({ by = laoCai, ...facts }, at) => {
    const id = `lao-cai-${at + 1}-kh-ubnd-2024`
    const number = '31/KH-UBND'
    return fileOf({ id, issuer: by, citations: [cites(id, 'Kế hoạch số 31/KH-UBND', { number, ...facts })] })
  })
}

const cited = (files: readonly DocumentFile[]) =>
  citationGraph(files).documents.filter(({ documentId }) => documentId === null)

describe('citationGraph', () => {
  it.each<[string, Mention, Mention, number]>([
    ['one number, place and year', { date: '2023-02-01' }, { date: '2023-03-09' }, 1],
    ['another place', { date: '2023-02-01' }, { date: '2023-02-01', issuer: sonLa }, 2],
    ['the place of the plan that cites', { date: '2023-02-01' }, { date: '2023-02-01', by: sonLa }, 2],
    ['the same place, said and unsaid', { date: '2023-02-01', issuer: laoCai }, { date: '2023-02-01' }, 1],
    ['another year', { date: '2022-02-01' }, { date: '2023-02-11' }, 2],
    ['no date in one of them', { date: '2022-02-01' }, {}, 1],
    ['spellings of the number', { date: '2022-02-01' }, { number: '031/KH - UBND', date: '2022-02-01' }, 1],
    [
      'another year with the same title',
      { date: '2022-02-01', title: 'phát triển cây dược liệu dưới tán rừng' },
      { date: '2023-02-11', title: 'Phát triển cây dược liệu dưới tán rừng trên địa bàn tỉnh' },
      1,
    ],
    [
      'a plan of each year',
      { date: '2022-02-01', title: 'phát triển cây dược liệu dưới tán rừng năm 2022' },
      { date: '2023-02-11', title: 'phát triển cây dược liệu dưới tán rừng năm 2023' },
      2,
    ],
    [
      'a number with its year',
      { number: '8/2021/NQ-HĐND', date: '2021-02-01' },
      { number: '08/2021/NQ-HĐND', date: '2022-02-01' },
      1,
    ],
    [
      'a body of the state, cited from two provinces',
      { number: '57-NQ/TW', date: '2024-12-22', issuer: 'Bộ Chính trị' },
      { number: '57-NQ/TW', date: '2024-12-22', by: sonLa },
      1,
    ],
    [
      'a commune and its province',
      { date: '2023-02-01', issuer: 'Ủy ban nhân dân xã Bản Lầu' },
      { date: '2023-02-01', issuer: laoCai },
      2,
    ],
  ])('%s', (_, a, b, count) => {
    expect(cited(citing(a, b))).toHaveLength(count)
  })

  it('names a document of the dataset by its id, and says who implements it', () => {
    const own = fileOf({ id: 'lao-cai-31-kh-ubnd-2023', number: '31/KH-UBND', issuedOn: '2023-02-01' })
    const files = [...citing({ date: '2023-02-01', relation: 'implements' }, {}), own]
    const { documents, citations } = citationGraph(files)
    expect(documents.map(({ key }) => key)).toEqual(files.map(({ document }) => document.id).sort())
    expect(citations.map(({ from, to, relation }) => [from, to, relation])).toEqual([
      ['lao-cai-1-kh-ubnd-2024', own.document.id, 'implements'],
      ['lao-cai-2-kh-ubnd-2024', own.document.id, 'mentions'],
    ])
  })

  it('gives a cited document the id that it would have as a plan', () => {
    expect(cited(citing({ date: '2023-02-01', issuer: laoCai }, {})).map(({ key }) => key)).toEqual([
      'lao-cai-31-kh-ubnd-2023',
    ])
  })

  it('does not take a report for the plan that it is about', () => {
    const id = 'lao-cai-31-kh-ubnd-2023-report'
    const report = fileOf({ id, kind: 'report', number: '31/KH-UBND', issuedOn: '2023-02-05' })
    const files = [...citing({ date: '2023-02-01' }, {}), report]
    expect(cited(files)).toHaveLength(1)
    expect(citationDates(files)).toEqual([])
  })

  const mention = fc.record(
    {
      number: fc.constantFrom(
        '31/KH-UBND',
        '031/KH-UBND',
        '8/2021/NQ-HĐND',
        '57-NQ/TW',
        '12-NQ/HU',
        '5/QĐ-SYT',
      ),
      date: fc.constantFrom(null, '2021-01-01', '2022-01-01', '2022-01-07'),
      issuer: fc.constantFrom(null, laoCai, sonLa, 'Ủy ban nhân dân xã Bản Lầu', 'Bộ Chính trị', 'Sở Y tế'),
      title: fc.constantFrom(null, 'phát triển cây dược liệu dưới tán rừng', 'cải cách hành chính'),
    },
    { requiredKeys: ['number'] },
  )
  const dataset = fc
    .array(
      fc.record({
        issuer: fc.constantFrom(laoCai, sonLa, 'Ủy ban nhân dân xã Bản Lầu'),
        mentions: fc.array(mention),
      }),
    )
    .map((plans) =>
      plans.map(({ issuer, mentions }, at) => {
        const id = `plan-${at}`
        const own = at % 2 === 0 ? { number: '31/KH-UBND', issuedOn: `2022-01-0${(at % 9) + 1}` } : {}
        return fileOf({ id, issuer, ...own, citations: mentions.map((one) => cites(id, one.number!, one)) })
      }),
    )

  it('holds every document once, whatever order the files come in', () => {
    fc.assert(
      fc.property(dataset, (files) => {
        const graph = citationGraph(files)
        expect(citationGraph([...files].reverse())).toEqual(graph)
        CitationsFile.parse({ $schema: schemaId('citations-file'), schemaVersion, ...graph })
        const keys = graph.documents.map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { from, to } of graph.citations) expect(keys).toEqual(expect.arrayContaining([from, to]))
        for (const { document } of files) expect(keys).toContain(document.id)
        expect(citationDates([...files].reverse())).toEqual(citationDates(files))
      }),
    )
  })
})

describe('citationDates', () => {
  it('tells of two plans that date a document in two ways', () => {
    const [one, ...rest] = citationDates(citing({ type: 'KH', date: '2023-02-01' }, { date: '2023-03-09' }))
    expect(rest).toEqual([])
    expect(one!.message).toMatch(/^Kế hoạch số 31\/KH-UBND được ghi 2 ngày ban hành khác nhau: /)
    expect(one!.sides.map(({ documentId, text }) => [documentId, text])).toEqual([
      ['lao-cai-2-kh-ubnd-2024', '09/03/2023'],
      ['lao-cai-1-kh-ubnd-2024', '01/02/2023'],
    ])
  })

  it('keeps its id when other plans are added', () => {
    const files = citing({ date: '2023-02-01' }, { date: '2023-03-09' })
    const id = 'lao-cai-9-kh-ubnd-2024'
    const text = 'Kế hoạch số 31/KH-UBND'
    const added = fileOf({ id, citations: [cites(id, text, { number: '31/KH-UBND', date: '2023-05-01' })] })
    const [[before], [after]] = [citationDates(files), citationDates([...files, added])]
    expect(after!.id).toBe(before!.id)
    expect(after!.sides).toHaveLength(3)
  })

  it.each([
    ['in its captions', '(Kèm theo Kế hoạch số 31/KH-UBND ngày 25/12/2022 của UBND tỉnh)'],
    ['in its dateline', 'Lào Cai, ngày 25 tháng 12 năm 2022'],
  ])('tells of a plan that is dated otherwise %s', (_, text) => {
    const id = 'lao-cai-31-kh-ubnd-2022'
    const sources = [said(id, 'Kế hoạch số 31/KH-UBND ngày 29/12/2022'), said(id, text, 100)]
    const own = fileOf({ id, number: '31/KH-UBND', issuedOn: '2022-12-29', sources })
    const [one] = citationDates([own])
    expect(one!.sides.map((side) => [side.text, side.sources[0]!.text])).toEqual([
      ['29/12/2022', sources[0]!.text],
      ['25/12/2022', text],
    ])
  })

  it('does not believe a date of another body where a commune does not say whose document it is', () => {
    const by = 'Ủy ban nhân dân xã Bản Lầu'
    expect(citationDates(citing({ date: '2023-02-01', by, issuer: by }, { date: '2023-03-09', by }))).toEqual(
      [],
    )
  })
})
