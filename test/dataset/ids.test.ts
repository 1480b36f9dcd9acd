import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DocumentIdentity, documentId, recordId, recordIds } from '../../pipeline/dataset/ids.js'
import { documentId as documentIdSchema, recordId as recordIdSchema } from '../../schemas/id.js'

const plan: DocumentIdentity = {
  issuer: 'Ủy ban nhân dân thành phố Hà Nội',
  number: '345/KH-UBND',
  type: 'KH',
  title: 'Thực hiện Chiến lược phát triển khoa học, công nghệ và đổi mới sáng tạo đến năm 2030',
  issuedOn: '2022-12-29',
  kind: 'plan',
}

describe('documentId', () => {
  const cases: [string, Partial<DocumentIdentity>, string][] = [
    ['a plan of a city', {}, 'ha-noi-345-kh-ubnd-2022'],
    ['a report about it', { kind: 'report' }, 'ha-noi-345-kh-ubnd-2022-report'],
    [
      'a union of a province, whose name does not say of which',
      { issuer: 'Liên đoàn Lao động', province: 'An Giang' },
      'an-giang-lien-doan-lao-dong-345-kh-ubnd-2022',
    ],
    [
      'a department of a province',
      { issuer: 'Sở Y tế', province: 'Quảng Ninh' },
      'quang-ninh-so-y-te-345-kh-ubnd-2022',
    ],
    [
      'a department whose name says the province',
      { issuer: 'Sở Y tế tỉnh Quảng Ninh', province: 'Quảng Ninh' },
      'so-y-te-quang-ninh-345-kh-ubnd-2022',
    ],
    [
      'a central board',
      { issuer: 'Ban Chỉ đạo Trung ương về chuyển đổi số', province: 'Hà Nội' },
      'ban-chi-dao-trung-uong-ve-chuyen-doi-so-345-kh-ubnd-2022',
    ],
    ['a ministry', { issuer: 'Bộ Y tế', province: 'Hà Nội' }, 'bo-y-te-345-kh-ubnd-2022'],
    [
      'a place called like the word',
      { issuer: 'Ủy ban nhân dân xã Tịnh Trà' },
      'xa-tinh-tra-345-kh-ubnd-2022',
    ],
    ['a province', { issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi' }, 'quang-ngai-345-kh-ubnd-2022'],
    ['another tone place, abbreviated body', { issuer: 'UBND thành phố Hà Nội' }, 'ha-noi-345-kh-ubnd-2022'],
    [
      'a city below a province of its name',
      { issuer: 'Ủy ban nhân dân thành phố Cao Bằng' },
      'thanh-pho-cao-bang-345-kh-ubnd-2022',
    ],
    [
      'a Party committee',
      { issuer: 'Tỉnh ủy Cao Bằng', number: '07-CTr/TU' },
      'tinh-uy-cao-bang-7-ctr-tu-2022',
    ],
    [
      'a number that is like a year',
      { number: '1987/QĐ-BYT', issuer: 'Bộ Y tế', province: 'Hà Nội' },
      'bo-y-te-1987-qd-byt-2022',
    ],
    [
      'a number that carries its year',
      { number: '30/2020/NĐ-CP', issuer: 'Chính phủ' },
      'chinh-phu-30-2020-nd-cp',
    ],
    ['no date', { issuedOn: null }, 'ha-noi-345-kh-ubnd'],
    ['no issuer', { issuer: null }, '345-kh-ubnd-2022'],
    [
      'a short title and no number',
      { number: null, title: 'Trồng cây năm 2024' },
      'ha-noi-kh-trong-cay-nam-2024',
    ],
  ]
  it.each(cases)('%s', (_, changes, id) => {
    expect(documentId({ ...plan, ...changes })).toBe(id)
  })

  it('shortens the name of what several bodies issue together, and keeps number and year', () => {
    const bodies = [
      'Ban Dân vận Tỉnh ủy',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
      'Hội Liên hiệp Phụ nữ tỉnh',
    ]
    const issuer = [...bodies, 'Liên đoàn Lao động tỉnh', 'Hội Cựu chiến binh tỉnh'].join(', ')
    const id = documentId({ ...plan, issuer, number: '12/KHLT' })
    expect(id).toMatch(/^ban-dan-van-tinh-[a-z-]*[0-9a-f]{6}-12-khlt-2022$/)
    expect(id).not.toBe(documentId({ ...plan, issuer: `${issuer}, Hội Nông dân tỉnh`, number: '12/KHLT' }))
  })

  it('tells long titles apart by what stands after the eighth word', () => {
    const [a, b] = ['Sóc Trăng', 'Bạc Liêu'].map((place) =>
      documentId({
        ...plan,
        number: null,
        title: `Phát triển khoa học, công nghệ và đổi mới sáng tạo ${place}`,
      }),
    )
    expect(a).not.toBe(b)
    expect(a).toMatch(/^ha-noi-kh-phat-trien-khoa-hoc-cong-nghe-va-doi-[0-9a-f]{6}-2022$/)
  })

  it('does not depend on letter case, tone place, punctuation or Unicode form of what it is made from', () => {
    const titles = [
      'Hoà giải ở cơ sở: năm 2024',
      'HÒA GIẢI Ở CƠ SỞ NĂM 2024',
      'Hòa giải ở cơ sở năm 2024'.normalize('NFD'),
    ]
    const ids = titles.map((title) => documentId({ ...plan, number: null, title }))
    expect(new Set(ids).size).toBe(1)
  })

  it('gives an id that fits its schema, whatever it is made from', () => {
    const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 300 }))
    fc.assert(
      fc.property(text, text, text, (issuer, number, title) => {
        const id = documentId({
          ...plan,
          issuer,
          province: 'Bà Rịa - Vũng Tàu',
          number,
          title,
          fallback: 'x',
        })
        expect(documentIdSchema.safeParse(id).success).toBe(true)
      }),
    )
  })
})

describe('recordId', () => {
  it('fits its schema', () => {
    const id = recordId('ha-noi-345-kh-ubnd-2022', 'target', ['1', null, 'Tốc độ tăng năng suất lao động'])
    expect(recordIdSchema.parse(id)).toBe(id)
  })

  it('does not depend on spelling, but on every part and its place', () => {
    const id = (...parts: (string | null)[]) => recordId('d', 'task', parts)
    expect(id('1', 'Hoà  giải,')).toBe(id('1', 'hòa giải'))
    expect(id('1', 'Hòa giải')).not.toBe(id('2', 'Hòa giải'))
    expect(id('a', null)).not.toBe(id(null, 'a'))
    expect(id('a b', 'c')).not.toBe(id('a', 'b c'))
  })
})

describe('recordIds', () => {
  const records = [
    { parts: ['1', 'Báo cáo'], start: 500 },
    { parts: ['2', 'Khác'], start: 200 },
    { parts: ['1', 'Báo cáo'], start: 100 },
  ]

  it('counts equal records in the order of the source', () => {
    const [second, other, first] = recordIds('d', 'task', records)
    expect(second).toBe(`${first}-2`)
    expect(first).toBe(recordId('d', 'task', ['1', 'Báo cáo']))
    expect(other).toBe(recordId('d', 'task', ['2', 'Khác']))
  })

  it('gives each record the same id in whatever order they come', () => {
    const one = fc.record({ parts: fc.tuple(fc.constantFrom('1', '2')), start: fc.nat() })
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ start }) => start, maxLength: 12 }), (list) => {
        const ids = recordIds('d', 'target', list)
        expect(new Set(ids).size).toBe(list.length)
        expect(recordIds('d', 'target', [...list].reverse()).reverse()).toEqual(ids)
      }),
    )
  })
})
