import { describe, expect, it } from 'vitest'
import { findAgencies } from '../../pipeline/agencies/find-agencies.js'
import { recordCount } from '../../pipeline/agencies/named-in.js'
import { registryAgencies } from '../../pipeline/agencies/registry-agencies.js'
import { unresolvedAgencies } from '../../pipeline/agencies/unresolved.js'
import { sampleAgency } from '../dataset/sample.js'

const registry = registryAgencies()
const found = (query: string) => findAgencies(query, registry).map(({ name }) => name)

describe('findAgencies', () => {
  it.each([
    ['so khcn', 'Sở Khoa học và Công nghệ'],
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
    ['sở khoa hoc va cong nghe', 'Sở Khoa học và Công nghệ'],
    ['Ban QL các KCNC và CN', 'Ban Quản lý các Khu công nghệ cao và Khu công nghiệp'],
    ['bo-tai-chinh', 'Bộ Tài chính'],
    ['nhnn viet nam', 'Ngân hàng Nhà nước Việt Nam'],
  ])('finds by %j first of all %j', (query, name) => {
    expect(found(query)[0]).toBe(name)
  })

  it('finds all whose names have the words', () => {
    expect(found('tuyen giao thanh uy')).toEqual([
      'Ban Tuyên giáo Thành ủy',
      'Ban Tuyên giáo và Dân vận Thành ủy',
    ])
  })

  it('finds nothing for what is no agency, and all for nothing', () => {
    expect(found('xyzzy')).toEqual([])
    expect(found(' ')).toHaveLength(registry.length)
  })

  it('finds one that the registry does not have, though it be misspelt', () => {
    const vinh = sampleAgency('nghe-an.truong-dai-hoc-vinh', 'Trường Đại học Vinh', { listed: false })
    expect(findAgencies('truong dai hoc vlnh', [vinh])).toEqual([vinh])
    expect(findAgencies('Đại học', [vinh])).toEqual([vinh])
  })
})

describe('unresolvedAgencies', () => {
  const naming = (recordId: string) => ({ documentId: 'd', recordId, role: 'leads', mention: 'x' }) as const
  const known = sampleAgency('so-y-te', 'Sở Y tế')
  const school = sampleAgency('a', 'Trường A', { kind: 'school', level: null, listed: false })
  const unclear = sampleAgency('b', 'Nhóm B', { kind: null, level: null, listed: false })

  it('are those not listed, the most named first, each with why', () => {
    const namings = new Map([
      ['a', [naming('1')]],
      ['b', [naming('1'), naming('2')]],
    ])
    expect(unresolvedAgencies([known, school, unclear], namings)).toEqual([
      {
        agency: unclear,
        why: 'not in the registry, and no word of the name tells what it is: it may be no agency',
        namings: [naming('1'), naming('2')],
      },
      { agency: school, why: 'not in the registry; read from its words: school', namings: [naming('1')] },
    ])
  })

  it('count a record once', () => {
    expect(recordCount([naming('1'), naming('1'), naming('2')])).toBe(2)
  })
})
