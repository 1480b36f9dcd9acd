import { describe, expect, it } from 'vitest'
import { AgencyTies } from '../../pipeline/check/agency-ties.js'
import { comparableName, isSameThing } from '../../pipeline/check/comparable-name.js'
import { isSameTitle } from '../../pipeline/check/same-title.js'
import { comesTo, isAbout, isAboutYear, isMeanOf } from '../../pipeline/check/yearly-series.js'
import { sampleAgency } from '../dataset/sample.js'

describe('names of targets', () => {
  it.each([
    ['Tỷ trọng kinh tế số', 'Kinh tế số', true],
    ['Tỷ lệ hộ nghèo đa chiều', 'Tỉ lệ hộ nghèo đa chiều trên địa bàn tỉnh', true],
    ['Số hoà giải viên được tập huấn', 'Số hòa giải viên tập huấn', true],
    ['Đóng góp của năng suất nhân tố tổng hợp', 'Đóng góp của năng suất nhân tố tổng hợp (TFP)', true],
    ['Tỷ lệ thôn có nhà văn hóa trên tổng số thôn', 'Tỷ lệ thôn có nhà văn hóa', true],
    ['Tỷ lệ xã có nhà văn hóa', 'Tỷ lệ thôn có nhà văn hóa', false],
    ['Tỷ lệ hộ nghèo toàn tỉnh', 'Tỷ lệ hộ nghèo của thành phố', false],
    ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng', 'Tỷ lệ trẻ em dưới 1 tuổi suy dinh dưỡng', false],
    ['Tỷ lệ trẻ suy dinh dưỡng (thấp còi)', 'Tỷ lệ trẻ suy dinh dưỡng (nhẹ cân)', false],
    [
      'Tỷ lệ rác được thu gom trong tổng số rác đô thị',
      'Tỷ lệ rác được thu gom trong tổng số rác nông thôn',
      false,
    ],
  ])('%s, %s: %j', (a, b, same) => {
    expect(isSameThing(comparableName(a), comparableName(b))).toBe(same)
  })

  it('that speak of a mean say so', () => {
    expect(comparableName('Giá trị giao dịch trung bình').isAverage).toBe(true)
    expect(comparableName('Giá trị giao dịch').isAverage).toBe(false)
  })
})

describe('titles', () => {
  it.each([
    [
      'phát triển chăn nuôi an toàn sinh học',
      'Phát triển chăn nuôi an toàn sinh học trên địa bàn tỉnh',
      true,
    ],
    [
      'phát triển chăn nuôi an toàn sinh học năm 2023',
      'phát triển chăn nuôi an toàn sinh học năm 2024',
      false,
    ],
    ['cải cách hành chính', 'cải cách hành chính', false],
    [null, 'phát triển chăn nuôi an toàn sinh học', false],
  ])('%s, %s: %j', (a, b, same) => {
    expect(isSameTitle(a, b)).toBe(same)
  })
})

describe('amounts of years', () => {
  const series = (...amounts: number[]) => ({
    first: 2026,
    last: 2025 + amounts.length,
    amounts,
    unit: 'cây',
  })

  it.each([
    ['add up', [10, 20, 30], { min: 60, max: 60 }, true],
    ['add up, rounded', [33.3, 33.3, 33.3], { min: 100, max: 100 }, true],
    ['rise to the total', [10, 20, 60], { min: 60, max: 60 }, true],
    ['rise beyond it', [50, 60, 70], { min: 60, max: 60 }, true],
    ['add up to more than a bound', [30, 30, 30], { min: 60, max: null }, true],
    ['fall short', [10, 20, 20], { min: 60, max: 60 }, false],
    ['add up to more', [30, 20, 20], { min: 60, max: 60 }, false],
    ['fall short of a bound', [10, 20, 20], { min: 60, max: null }, false],
  ])('%s', (_, amounts, total, right) => {
    expect(comesTo(series(...amounts), total)).toBe(right)
  })

  it('that are far from the total count something else', () => {
    expect(isAbout(series(5, 5, 5), { min: 100, max: 100 })).toBe(false)
    expect(isAbout(series(30, 30, 30), { min: 100, max: 100 })).toBe(true)
  })

  it('are held against what is stated for each year', () => {
    expect(isMeanOf(series(90, 100, 110), { min: 100, max: 100 })).toBe(true)
    expect(isMeanOf(series(50, 75, 100, 125, 150), { min: 500, max: 500 })).toBe(false)
    expect(isAboutYear(series(50, 75, 100, 125, 150), { min: 500, max: 500 })).toBe(true)
    expect(isAboutYear(series(5, 5, 5), { min: 500, max: 500 })).toBe(false)
  })
})

describe('AgencyTies', () => {
  const agencies = [
    sampleAgency('a', 'Sở Thủy lợi', { successors: ['b'] }),
    sampleAgency('b', 'Sở Nông nghiệp', { successors: ['c'] }),
    sampleAgency('c', 'Sở Nông nghiệp và Môi trường'),
    sampleAgency('d', 'Sở Địa chính', { successors: ['c'] }),
    sampleAgency('e', 'Sở Y tế'),
    sampleAgency('f', 'Trung tâm Pháp y thuộc Sở Y tế'),
    sampleAgency('g', 'Các sở, ban, ngành', { collective: true }),
  ]
  const ties = new AgencyTies(agencies)
  const refer = (...ids: string[]) =>
    ids.map((agencyId) => {
      const name = agencies.find(({ id }) => id === agencyId)?.name ?? agencyId
      return { agencyId, name, mention: name }
    })

  it.each([
    ['two agencies', ['a'], ['e'], true],
    ['the same agency', ['e'], ['e'], false],
    ['one of several', ['a', 'e'], ['e'], false],
    ['a successor', ['b'], ['c'], false],
    ["a successor's successor", ['c'], ['a'], false],
    ['two that went into one', ['a'], ['d'], false],
    ['a part', ['e'], ['f'], false],
    ['a group', ['a'], ['g'], false],
    ['an agency that nothing is known of', ['a'], ['x'], false],
    ['nobody', [], ['a'], false],
  ])('%s', (_, a, b, exclude) => {
    expect(ties.exclude(refer(...a), refer(...b))).toBe(exclude)
    expect(ties.exclude(refer(...b), refer(...a))).toBe(exclude)
  })
})
