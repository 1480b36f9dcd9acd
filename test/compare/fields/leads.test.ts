import { describe, expect, it } from 'vitest'
import { compareAgencies } from '../../../pipeline/compare/fields/leads.js'
import { Succession } from '../../../pipeline/compare/fields/succession.js'
import { agency, named } from '../records.js'

const agencies = [
  agency('so-ke-hoach', '2025-03-01', ['so-tai-chinh']),
  agency('so-tai-chinh', null, []),
  agency('so-dia-chinh', '2003-07-01', ['so-tai-nguyen']),
  agency('so-tai-nguyen', '2025-03-01', ['so-nong-nghiep-moi-truong']),
  agency('so-nong-nghiep', '2025-03-01', ['so-nong-nghiep-moi-truong']),
  agency('so-nong-nghiep-moi-truong', null, []),
  agency('cac-so', null, [], { collective: true }),
  agency('cac-so-nganh', null, [], { collective: true }),
  // a circle in the registry, from a misprint, ends where it closes
  agency('ban-dan-toc', '2010-01-01', ['ban-ton-giao']),
  agency('ban-ton-giao', '2012-01-01', ['ban-dan-toc']),
]

function became(
  before: string[],
  after: string[],
  issuedOn: string | null = '2025-06-01',
  field: 'leadAgencies' | 'coordinatingAgencies' = 'leadAgencies',
): string | null {
  const succession = new Succession(agencies, issuedOn)
  const finding = compareAgencies(field, named(...before), named(...after), succession)
  return finding && [finding.kind, finding.significance, ...(finding.reasons ?? [])].join(' ')
}

describe('who leads', () => {
  const cases: [string, string[], string[], string | null][] = [
    ['nobody in either', [], [], null],
    ['the same', ['so-y-te'], ['so-y-te'], 'unchanged none'],
    ['named for the first time', [], ['so-y-te'], 'added minor first-named'],
    ['no longer named', ['so-y-te'], [], 'removed minor no-longer-named'],
    ['another', ['so-y-te'], ['so-noi-vu'], 'reassigned major'],
    ['one more', ['so-y-te'], ['so-y-te', 'so-noi-vu'], 'added minor lead-joined'],
    ['one less', ['so-y-te', 'so-noi-vu'], ['so-noi-vu'], 'removed minor lead-left'],
    ['the successor', ['so-ke-hoach'], ['so-tai-chinh'], 'succeeded none lawful-successor'],
    ['the successor, which led before, too', ['so-ke-hoach', 'so-tai-chinh'], ['so-tai-chinh'], 'succeeded none lawful-successor'],
    ["the successor's successor", ['so-dia-chinh'], ['so-nong-nghiep-moi-truong'], 'succeeded none lawful-successor'],
    ['another that went into the same one', ['so-tai-nguyen'], ['so-nong-nghiep'], 'reassigned major'],
    ['the successor and another', ['so-ke-hoach'], ['so-tai-chinh', 'so-y-te'], 'added minor lead-joined'],
    ['another after a circle of successors', ['ban-dan-toc'], ['so-y-te'], 'reassigned major'],
    ['a group in other words', ['cac-so'], ['cac-so-nganh'], 'reworded trivial'],
    ['one that may be of the group', ['cac-so'], ['so-y-te'], 'reworded uncertain group-or-member'],
    ['a group and one more', ['cac-so', 'so-y-te'], ['so-noi-vu'], 'reworded uncertain group-or-member'],
    ['a group that one more is beside', ['so-noi-vu'], ['cac-so', 'so-y-te'], 'reworded uncertain group-or-member'],
  ] // biome-ignore format: a table reads better filled
  it.each(cases)('%s', (_, before, after, expected) => {
    expect(became(before, after)).toBe(expected)
  })

  it.each([
    ['long before the merger', '2024-10-31', 'reassigned major'],
    ['so shortly before it that it was decided', '2024-11-01', 'succeeded none lawful-successor'],
    ['after it', '2025-03-02', 'succeeded none lawful-successor'],
    ['nobody knows when', null, 'succeeded none lawful-successor'],
  ])('a successor is named %s', (_, issuedOn, expected) => {
    expect(became(['so-ke-hoach'], ['so-tai-chinh'], issuedOn)).toBe(expected)
  })
})

describe('who helps', () => {
  it('matters less than who leads', () => {
    expect(became(['so-y-te'], ['so-noi-vu'], null, 'coordinatingAgencies')).toBe('reassigned minor')
  })
})
