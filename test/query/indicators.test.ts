import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIndicators, nearIndicators } from '../../pipeline/query/find-indicators.js'
import { timelineOf } from '../../pipeline/query/timeline.js'
import type { Contradiction } from '../../schemas/contradiction.js'
import { early, late, middle, target } from '../link/sample-plan.js'
import { dataset, file, named, value } from './sample.js'

const share = target(early, 1, 'Tỷ trọng kinh tế số', { unit: '% GRDP' })
const scale = target(late, 1, 'Quy mô kinh tế số', { unit: '% GRDP' })
const firms = target(early, 2, 'Tỷ lệ doanh nghiệp ứng dụng KH&CN')
const all = dataset({
  documents: [file(early, { targets: [share, firms] }), file(late, { targets: [scale] })],
  indicators: [
    { id: 'nghe-an.ty-trong-kinh-te-so', name: share.name, unit: '% GRDP', targets: [share.id, scale.id] },
    { id: 'nghe-an.ty-le-doanh-nghiep', name: firms.name, unit: '%', targets: [firms.id] },
    {
      id: 'nghe-an.kinh-te-so-trong-nganh',
      name: 'Tỷ trọng kinh tế số trong từng ngành',
      unit: '%',
      targets: [],
    },
  ],
})
const ids = (wanted: string) => findIndicators(wanted, all).map(({ id }) => id.replace('nghe-an.', ''))

describe('findIndicators', () => {
  it.each([
    ['nghe-an.ty-trong-kinh-te-so', ['ty-trong-kinh-te-so']],
    ['ty-le-doanh-nghiep', ['ty-le-doanh-nghiep']],
    [scale.id, ['ty-trong-kinh-te-so']],
    // the whole name goes before names that hold the words
    ['tỷ trọng kinh tế số', ['ty-trong-kinh-te-so']],
    ['TY TRONG KINH TE SO', ['ty-trong-kinh-te-so']],
    // a name that only one plan gives it
    ['quy mô kinh tế số', ['ty-trong-kinh-te-so']],
    ['kinh te so', ['ty-trong-kinh-te-so', 'kinh-te-so-trong-nganh']],
    ['ngành kinh tế', ['kinh-te-so-trong-nganh']],
    ['doanh ngh', ['ty-le-doanh-nghiep']],
    ['khoa học công nghệ', ['ty-le-doanh-nghiep']],
    ['rừng', []],
    ['', []],
    ['?!', []],
  ])('%s', (wanted, expected) => {
    expect(ids(wanted)).toEqual(expected)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void findIndicators(text, all)))
  })

  it('hints at the names that share the rarest words', () => {
    expect(nearIndicators('tỷ lệ doanh nghiệp xanh', all.indicators, 1)).toEqual([all.indicators[1]])
    expect(nearIndicators('rừng', all.indicators, 3)).toEqual([])
  })
})

describe('timelineOf', () => {
  const first = {
    ...share,
    values: [value({ by: 2025, min: 30, max: 30 }), value({ min: 35, max: 35 })],
    leadAgencies: [named('nghe-an.so-ke-hoach-va-dau-tu')],
  }
  const second = {
    ...scale,
    values: [value({ comparator: 'gte', min: 40, max: null })],
    leadAgencies: [named('nghe-an.so-tai-chinh')],
  }
  const third = { ...target(middle, 1, 'Kinh tế số'), leadAgencies: [named('nghe-an.so-y-te')] }
  const contradiction = (id: string, recordId: string): Contradiction => {
    const side = { documentId: early, recordId, text: '30', sources: share.sources }
    return { id, kind: 'target-values', message: 'Hai giá trị.', sides: [side, side] }
  }
  const indicator = {
    id: 'i',
    name: 'Tỷ trọng kinh tế số',
    unit: '% GRDP',
    targets: [first.id, second.id, third.id],
  }

  it('goes by time, follows successors and compares what is on one basis', () => {
    const timeline = timelineOf(
      { ...indicator, targets: [first.id, second.id] },
      dataset({ documents: [file(late, { targets: [second] }), file(early, { targets: [first, firms] })] }),
    )
    expect(timeline.entries.map(({ document, targets }) => [document.id, targets.length])).toEqual([
      [early, 1],
      [late, 1],
    ])
    expect(timeline.entries[0]!.leads).toMatchObject([
      { agency: { name: 'Sở Kế hoạch và Đầu tư' }, now: [{ name: 'Sở Tài chính' }] },
    ])
    expect(timeline.entries[1]!.leads[0]!.now).toEqual([])
    const [step] = timeline.steps
    expect(step!.lead).toMatchObject({ kind: 'succeeded' })
    expect(step!.values.map(({ step: what, after }) => [what, after[0]?.by])).toEqual([['raised', 2030]])
  })

  it('tells a new lead from a successor, and a plan that names none', () => {
    const none = { ...second, leadAgencies: [] }
    const documents = [
      file(early, { targets: [first] }),
      file(middle, { targets: [third] }),
      file(late, { targets: [none] }),
    ]
    expect(timelineOf(indicator, dataset({ documents })).steps.map(({ lead }) => lead?.kind)).toEqual([
      'reassigned',
      'removed',
    ])
  })

  it('shows the contradictions that one of its targets is in', () => {
    const contradictions = [
      contradiction('contradiction-1', first.id),
      contradiction('contradiction-2', firms.id),
    ]
    const timeline = timelineOf(
      indicator,
      dataset({ documents: [file(early, { targets: [first] })], contradictions }),
    )
    expect(timeline.contradictions.map(({ id }) => id)).toEqual(['contradiction-1'])
    expect(timeline.steps).toEqual([])
  })
})
