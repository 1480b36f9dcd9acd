import { describe, expect, it } from 'vitest'
import { agencyEntries, placeEntries } from '../../../knowledge/agencies.js'
import { agencyAtLevel, readAgencyCell } from '../../../pipeline/language/agencies/index.js'

const entries = agencyEntries()
const byId = new Map(entries.map((entry) => [entry.id, entry]))

describe('knowledge/agencies.json', () => {
  it('has each id once, and successions that agree on both sides', () => {
    expect(byId.size).toBe(entries.length)
    for (const { id, successors, predecessors } of entries) {
      for (const next of successors) expect(byId.get(next)?.predecessors, `${id} → ${next}`).toContain(id)
      for (const before of predecessors)
        expect(byId.get(before)?.successors, `${before} → ${id}`).toContain(id)
    }
  })

  it.each([
    ['so-ke-hoach-va-dau-tu', 'so-tai-chinh', '2025-02-28'],
    ['so-thong-tin-va-truyen-thong', 'so-khoa-hoc-va-cong-nghe', '2025-02-28'],
    ['so-giao-thong-van-tai', 'so-xay-dung', '2025-02-28'],
    ['so-nong-nghiep-va-phat-trien-nong-thon', 'so-nong-nghiep-va-moi-truong', '2025-02-28'],
    ['so-tai-nguyen-va-moi-truong', 'so-nong-nghiep-va-moi-truong', '2025-02-28'],
    ['so-lao-dong-thuong-binh-va-xa-hoi', 'so-noi-vu', '2025-02-28'],
    ['ban-dan-van-thanh-uy', 'ban-tuyen-giao-va-dan-van-thanh-uy', '2025-01-31'],
    ['ubnd-cac-quan-huyen-thi-xa', 'ubnd-cac-xa-phuong', '2025-06-30'],
    ['bo-ke-hoach-va-dau-tu', 'bo-tai-chinh', '2025-02-28'],
  ])('%s is succeeded by %s', (before, after, lastDay) => {
    expect(byId.get(before)).toMatchObject({ successors: [after], validTo: lastDay })
  })

  it('has the 34 provinces of 01/07/2025 and those merged into them', () => {
    const places = placeEntries()
    const now = new Set(places.filter(({ validTo }) => validTo === null).map(({ name }) => name))
    expect(now.size).toBe(34)
    for (const { validTo, successor } of places) if (validTo !== null) expect(now).toContain(successor)
  })

  it('resolves the name and every alias to the same kind of body', () => {
    for (const entry of entries) {
      for (const name of [entry.name, ...entry.aliases]) {
        const [mention, ...others] = readAgencyCell(name)
        expect(others, name).toEqual([])
        expect(byId.get(mention?.agency ?? '')?.collective, name).toBe(entry.collective)
      }
      expect(readAgencyCell(entry.name)[0]?.agency, entry.name).toBe(entry.id)
    }
  })
})

describe('the registry', () => {
  it('never gives two agencies one id, however their names are spelt', () => {
    for (const { id, name, aliases, shortName } of entries) {
      for (const spelling of [name, ...aliases, ...(shortName ? [shortName] : [])])
        expect(
          readAgencyCell(spelling).map(({ agency }) => agency),
          spelling,
        ).toEqual([id])
    }
  })

  it.each<[string, (name: string) => string]>([
    ['in capitals', (name) => name.toUpperCase()],
    ['with long dashes', (name) => name.replaceAll(' - ', ' – ')],
    ['with tight dashes', (name) => name.replaceAll(' - ', '-')],
    ['with wide spaces', (name) => name.replaceAll(' ', '  ')],
    ['with fixed spaces', (name) => name.replaceAll(' ', '\u00a0')],
    ['broken over a line', (name) => name.replace(/ (\S+)$/, '\n$1')],
    ['decomposed', (name) => name.normalize('NFD')],
    ['with &', (name) => name.replaceAll(' và ', ' & ')],
    ['with a comma for và', (name) => name.replaceAll(' và ', ', ')],
    ['with the other tone place', (name) => name.replaceAll('òa', 'oà').replaceAll('ủy', 'uỷ')],
  ])('knows every name %s', (_, vary) => {
    for (const { id, name } of entries)
      expect(
        readAgencyCell(vary(name)).map(({ agency }) => agency),
        name,
      ).toEqual([id])
  })
})

describe('agencyAtLevel', () => {
  it.each([
    ['Công an', 'city', 'Công an Thành phố'],
    ['Công an', 'province', 'Công an tỉnh'],
    ['Công an', 'commune', 'Công an xã'],
    ['Công an tỉnh', 'city', 'Công an tỉnh'],
    ['Sở Y tế', 'city', 'Sở Y tế'],
    ['Ngân hàng Nhà nước', 'central', 'Ngân hàng Nhà nước Việt Nam'],
    ['Ngân hàng Nhà nước', 'city', 'Ngân hàng Nhà nước chi nhánh Thành phố'],
    ['Hội Nông dân', 'province', 'Hội Nông dân'],
    ['Hội Nông dân', 'district', 'Hội Nông dân huyện'],
    ['Hội Nông dân xã', 'district', 'Hội Nông dân xã'],
    ['Hội Nông dân', null, 'Hội Nông dân'],
  ] as const)('%s at the level %s is %s', (text, level, name) => {
    expect(agencyAtLevel(readAgencyCell(text)[0]!, level).name).toBe(name)
  })
})
