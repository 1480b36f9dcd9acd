import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agenciesMeant } from '../../pipeline/query/agencies-meant.js'
import { mayHold } from '../../pipeline/query/group-members.js'
import { agenciesById, lineageOf } from '../../pipeline/query/lineage.js'
import { sampleAgency } from '../dataset/sample.js'
import { agencies } from './sample.js'

const ids = (wanted: string): string[] => agenciesMeant(wanted, agencies).map(({ id }) => id)

describe('agenciesMeant', () => {
  it.each([
    ['nghe-an.so-y-te', ['nghe-an.so-y-te']],
    ['so-noi-vu', ['nghe-an.so-noi-vu']],
    ['Sở Khoa học và Công nghệ', ['nghe-an.so-khoa-hoc-va-cong-nghe']],
    ['so khoa hoc va cong nghe', ['nghe-an.so-khoa-hoc-va-cong-nghe']],
    ['Sở KH&CN', ['nghe-an.so-khoa-hoc-va-cong-nghe']],
    ['so KHCN', ['nghe-an.so-khoa-hoc-va-cong-nghe']],
    ['Sở khoa hoc và công nghe', ['nghe-an.so-khoa-hoc-va-cong-nghe']],
    ['Sở KHĐT', ['nghe-an.so-ke-hoach-va-dau-tu']],
    ['Sở KH-ĐT', ['nghe-an.so-ke-hoach-va-dau-tu']],
    ['Sờ Nội vụ', ['nghe-an.so-noi-vu']],
    ['Công an', ['nghe-an.cong-an-tinh']],
    ['các sở ban ngành', ['nghe-an.so-ban-nganh', 'thanh-hoa.so-ban-nganh']],
    ['Sở Y tế', ['nghe-an.so-y-te', 'thanh-hoa.so-y-te']],
    ['Sở Y tế tỉnh Thanh Hóa', ['thanh-hoa.so-y-te']],
    ['Sở Y tế tỉnh Nghệ An', ['nghe-an.so-y-te']],
    ['Sở Y tế tỉnh Hà Tĩnh', []],
    ['nội vụ', ['nghe-an.so-noi-vu']],
    ['môi trường', ['nghe-an.so-nong-nghiep-va-moi-truong', 'nghe-an.so-tai-nguyen-va-moi-truong']],
    ['Sở X', []],
    ['', []],
    ['&', []],
    ['Sở Tài chính, Sở Nội vụ', []],
  ])('%s', (wanted, expected) => {
    expect(ids(wanted)).toEqual(expected)
  })

  it('finds every agency by its id, its name, and its name without marks', () => {
    for (const { id, name } of agencies) {
      expect(ids(id)).toEqual([id])
      expect(ids(name)).toContain(id)
      expect(ids(name.normalize('NFD').toUpperCase())).toContain(id)
    }
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void agenciesMeant(text, agencies)))
  })
})

describe('lineageOf', () => {
  const lineage = (id: string) => Object.fromEntries(lineageOf([id], agenciesById(agencies)))

  it.each([
    ['nghe-an.so-tai-chinh', { 'nghe-an.so-ke-hoach-va-dau-tu': 'predecessor' }],
    ['nghe-an.so-ke-hoach-va-dau-tu', { 'nghe-an.so-tai-chinh': 'successor' }],
    // what went into the same successor is another one's
    ['nghe-an.so-tai-nguyen-va-moi-truong', { 'nghe-an.so-nong-nghiep-va-moi-truong': 'successor' }],
    ['nghe-an.so-y-te', {}],
    ['unknown', {}],
  ])('%s', (id, kin) => {
    expect(lineage(id)).toEqual({ [id]: 'same', ...kin })
  })

  it('ends where agencies succeed each other in a circle', () => {
    const circle = [
      sampleAgency('a', 'A', { successors: ['b'] }),
      sampleAgency('b', 'B', { successors: ['a'] }),
    ]
    expect(Object.fromEntries(lineageOf(['a'], agenciesById(circle)))).toEqual({ a: 'same', b: 'successor' })
  })
})

describe('mayHold', () => {
  const group = (name: string, place = 'nghe-an') =>
    sampleAgency(`${place}.g`, name, { collective: true, kind: null, level: null })
  const department = agencies.find(({ id }) => id === 'nghe-an.so-y-te')!
  const ward = sampleAgency('nghe-an.ubnd-phuong-a', 'UBND phường A', { kind: 'committee', level: 'commune' })

  it.each([
    ['Các Sở, ban, ngành', true, true],
    ['Các sở, ngành liên quan', true, true],
    ['Các Sở, Ban, ngành, quận, huyện, thị xã', true, true],
    ['Các cơ quan, đơn vị liên quan', true, true],
    ['UBND các xã, phường', false, true],
    ['Các cơ quan báo chí', false, false],
    ['Các cơ sở giáo dục, đào tạo công lập', false, false],
    ['Các trường đại học, viện nghiên cứu', false, false],
    ['Các doanh nghiệp, đơn vị kinh tế trên địa bàn', false, false],
    ['Các đơn vị của Bộ Khoa học và Công nghệ', false, false],
    ['Các chủ đầu tư', true, true],
  ])('%s', (name, holdsDepartment, holdsWard) => {
    expect([mayHold(group(name), department), mayHold(group(name), ward)]).toEqual([
      holdsDepartment,
      holdsWard,
    ])
  })

  it('is of one place', () => {
    expect(mayHold(group('Các Sở, ban, ngành', 'thanh-hoa'), department)).toBe(false)
  })
})
