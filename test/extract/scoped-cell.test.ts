import { describe, expect, it } from 'vitest'
import { scopesOf } from '../../pipeline/extract/scoped-cell.js'
import { expectLinearReading } from '../linear-reading.js'

/** A cell, and the parts that it sets an amount for. */
const cells: readonly (readonly [cell: string, scopes: readonly string[]])[] = [
  ['≤ 3 Đông Nam Á; ≤ 50 Thế giới', ['Đông Nam Á', 'Thế giới']],
  ['90% cấp tỉnh; 80% cấp xã', ['cấp tỉnh', 'cấp xã']],
  ['Cấp tỉnh: 90%; cấp xã: 80%', ['Cấp tỉnh', 'cấp xã']],
  ['đô thị 98%, nông thôn 88%', ['đô thị', 'nông thôn']],
  ['Nam 168,5; nữ 157,5', ['Nam', 'nữ']],
  // One amount, said twice or in other words, and amounts of other things.
  ['7,5', []],
  ['≥ 95%; phấn đấu 100%', []],
  ['Đạt 90%, tăng 5%', []],
  ['10 xã, 5 phường', []],
  ['50 tỷ đồng, 30 dự án', []],
  ['100%, trong đó 80% có bác sĩ', []],
  ['6.000 thông tin/1000 nhà cung cấp', []],
]

describe('scopesOf', () => {
  it.each(cells)('“%s” → %j', (cell, scopes) => {
    expect(scopesOf(cell).map(({ scope }) => scope)).toEqual(scopes)
  })

  it('is read in time proportional to its length', () =>
    expectLinearReading((text) => scopesOf(text), ['1', '; ', 'a', '-', ', ']))
})
