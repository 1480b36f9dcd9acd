import { describe, expect, it } from 'vitest'
import { agencyLines, heirsOf } from '../../pipeline/link/agency-lines.js'
import { scopeOf } from '../../pipeline/link/scope.js'
import { compareDocuments } from '../../pipeline/link/time-order.js'
import type { Agency } from '../../schemas/agency.js'
import { plan } from './sample-plan.js'

describe('scopeOf', () => {
  it.each([
    ['Ủy ban nhân dân thành phố Hà Nội', null, 'ha-noi'],
    ['Ủy ban nhân dân thành phố Hà Nội', 'Hà Nội', 'ha-noi'],
    ['Uỷ ban nhân dân tỉnh Nghệ An', 'Nghệ An', 'nghe-an'],
    ['Hội đồng nhân dân tỉnh Nghệ An', 'Vinh', 'vinh-nghe-an'],
    ['Ủy ban nhân dân huyện Đông Anh', 'Đông Anh', 'huyen-dong-anh'],
    ['Ủy ban nhân dân huyện Đông Anh', 'Hà Nội', 'ha-noi-huyen-dong-anh'],
    ['Sở Y tế', 'Nghệ An', 'nghe-an'],
    ['Bộ Y tế', 'Hà Nội', 'viet-nam'],
    ['Thủ tướng Chính phủ', 'Hà Nội', 'viet-nam'],
    ['Bộ Chỉ huy Quân sự tỉnh Nghệ An', 'Nghệ An', 'nghe-an'],
    [null, 'Nghệ An', 'nghe-an'],
    [null, null, null],
  ])('%s, %s: %s', (issuer, place, expected) => {
    expect(scopeOf({ issuer, place })).toBe(expected)
  })
})

describe('compareDocuments', () => {
  it('goes by the date of issue, the first year covered, the id', () => {
    const dated = plan('a-1-kh-ubnd-2022')
    const covering = plan('b-1-kh-ubnd-2021', { issuedOn: null })
    const undated = plan('c-1-kh-ubnd-2020', { issuedOn: null, period: { start: null, end: null } })
    expect([undated, dated, covering].sort(compareDocuments)).toEqual([covering, dated, undated])
  })
})

describe('heirsOf', () => {
  const agency = (id: string, successors: string[]) => ({ id, successors }) as Agency
  const reference = (agencyId: string) => ({ agencyId, name: agencyId, mention: agencyId })

  it('follows successors to the last, through circles too', () => {
    const lines = agencyLines([
      agency('a', ['b']),
      agency('b', ['c']),
      agency('c', []),
      agency('x', ['y']),
      agency('y', ['x']),
    ])
    expect(heirsOf([reference('a'), reference('c')], lines)).toEqual(['c'])
    expect(heirsOf([reference('x')], lines)).toEqual(heirsOf([reference('y')], lines))
    expect(heirsOf([reference('unknown')], lines)).toEqual(['unknown'])
  })
})
