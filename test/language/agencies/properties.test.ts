import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyEntries, agencyWords } from '../../../knowledge/agencies.js'
import {
  type AgencyMention,
  looksLikeAgencies,
  readAgencyCell,
  readAgencyList,
  readAgencyRoles,
  readDuty,
  readHeadingAgencies,
} from '../../../pipeline/language/agencies/index.js'
import { expectLinear } from '../../linear-time.js'

const words = agencyWords()
const piece = fc.oneof(
  fc.constantFrom(...agencyEntries().map(({ name }) => name)),
  fc.constantFrom(
    ...words.heads,
    ...words.groupNouns,
    ...words.plurals,
    ...words.verbs,
    ...words.holders,
    ...words.units,
  ),
  fc.constantFrom(
    ', ',
    '; ',
    ' và ',
    ' - ',
    ' / ',
    '\n',
    ': ',
    '(',
    ')',
    '...',
    ' & ',
    'Chủ trì, phối hợp với ',
    'Giao ',
    ' chủ trì, ',
    'phối hợp: ',
    ' (chủ trì) ',
    'UBND các huyện Nghi Lộc, ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const text = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(' '))

function check(source: string, mentions: readonly AgencyMention[]): void {
  for (const { mention, name, start, end, certainty } of mentions) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeLessThanOrEqual(source.length)
    expect(source.slice(start, end).replaceAll('\n', ' ')).toBe(mention.replaceAll('\n', ' '))
    expect(name.trim()).not.toBe('')
    expect(certainty).toBeGreaterThan(0)
    expect(certainty).toBeLessThanOrEqual(1)
  }
}

describe('any text', () => {
  it('gives mentions that are slices of it, in order', () => {
    fc.assert(
      fc.property(text, (source) => {
        const cell = readAgencyCell(source)
        check(source, cell)
        for (const [index, { start }] of cell.slice(1).entries())
          expect(start).toBeGreaterThanOrEqual(cell[index]!.end)
        check(source, readHeadingAgencies(source))
        const { lead, coordinating } = readDuty(source, [])
        check(source, [...lead, ...coordinating])
        const roles = readAgencyRoles(source)
        check(source, [...roles.lead, ...roles.coordinating])
        const bracketed = `Rà soát (${source} chủ trì)`
        const named = readDuty(bracketed, [])
        check(bracketed, [...named.lead, ...named.coordinating])
      }),
    )
  })

  it('reads a list from any place, and ends at or after it', () => {
    fc.assert(
      fc.property(text, fc.nat(60), (source, from) => {
        const start = Math.min(from, source.length)
        const { members, end } = readAgencyList(source, start)
        check(source, members)
        expect(end).toBe(members.at(-1)?.end ?? start)
      }),
    )
  })

  it('reads the same in NFD, apart from the offsets', () => {
    for (const { name, agency } of readAgencyCell(
      'Sở Nội vụ, Tài chính; Uỷ ban nhân dân tỉnh'.normalize('NFD'),
    )) {
      expect(agency, name).not.toBeNull()
    }
  })

  it.each([
    'UBND xã và ',
    'các sở, ngành, ',
    'giám đốc ',
    '((((',
    'phối hợp với các sở ',
    'Căn cứ, các sở, ',
    'Sở A, ',
    'chỉ đạo phối hợp ',
    'tổ chức ',
    'UBND các ',
    ', ',
    'đảng ủy ',
    'UBND các huyện Nghi Lộc, ',
    'Sờ A, ',
    'chủ trì ',
    'phối hợp triển khai ',
    'phối hợp triển khai với ',
    'trung tâm y tế, ',
    'Ban Quản lý các khu công nghiệp và ',
  ])('takes linear time on many %j', (part) => {
    const read = (size: number): void => {
      const source = part.repeat(Math.ceil(size / part.length))
      readAgencyCell(source)
      readDuty(source, [])
      readDuty(`Căn cứ ${source}`, [])
      readDuty(`Rà soát (${source})`, [])
      readAgencyRoles(source)
      looksLikeAgencies(source.slice(0, 500))
      readHeadingAgencies(source.slice(0, 600))
    }
    expectLinear(read, 60_000)
  })
})
