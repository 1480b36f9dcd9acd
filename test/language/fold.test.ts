import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collapse } from '../../pipeline/language/collapse.js'
import { fold, unmark, words } from '../../pipeline/language/fold.js'
import { lowered } from '../../pipeline/language/lowered.js'

describe('fold', () => {
  it.each([
    ['Hoà bình', 'hòa bình'],
    ['HOÁ', 'hóa'],
    ['toả sáng', 'tỏa sáng'],
    ['xoã', 'xõa'],
    ['hoạ', 'họa'],
    ['hoè', 'hòe'],
    ['khoé', 'khóe'],
    ['khoẻ', 'khỏe'],
    ['xoẽ', 'xõe'],
    ['xoẹ', 'xọe'],
    ['luỳ', 'lùy'],
    ['luý', 'lúy'],
    ['Uỷ ban', 'ủy ban'],
    ['luỹ kế', 'lũy kế'],
    ['luỵ', 'lụy'],
  ])('puts the tone of %j in one place', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(folded.toUpperCase().normalize('NFD'))).toBe(folded)
  })

  it.each(['hoàn', 'khoét', 'huỳnh', 'quà', 'quý', 'quỹ', 'quỵ'])('leaves the tone of %j', (word) =>
    expect(fold(word)).toBe(word),
  )

  it('makes all dashes one', () => expect(fold('a‐b‑c‒d–e—f―g−h-i')).toBe('a-b-c-d-e-f-g-h-i'))
})

describe('words', () => {
  it.each([
    ['Uỷ ban – HOÀ BÌNH, số 345/KH-UBND.', ['ủy', 'ban', 'hòa', 'bình', 'số', '345', 'kh', 'ubnd']],
    ['Kế hoạch'.normalize('NFD'), ['kế', 'hoạch']],
    [' … ', []],
    ['', []],
    ['cuối', ['cuối']],
  ])('of %j are %j', (text, found) => expect(words(text)).toEqual(found))

  it('are the runs of letters and digits of the folded text, whatever stands in it', () => {
    const piece = fc.constantFrom('hoà', 'Quý', 'İ', 'ΑΣ', 'Σ', '😀', '𝐀', 'e\u0302', ' ', '-', '1', 'Ủy')
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, (all) => {
        expect(words(all)).toEqual(fold(all).match(/[\p{L}\p{N}]+/gu) ?? [])
      }),
    )
  })
})

describe('unmark', () => {
  it.each([
    ['Kế hoạch', 'ke hoach'],
    ['Đ', 'd'],
    ['đường', 'duong'],
    ['Ủy ban nhân dân Thành phố ĐÀ NẴNG', 'uy ban nhan dan thanh pho da nang'],
  ])('%j is %j', (text, bare) => {
    expect(unmark(text)).toBe(bare)
    expect(unmark(text.normalize('NFD'))).toBe(bare)
  })
})

describe('collapse', () => {
  it.each([
    ['  Kế\n hoạch\t\u00a0 số 5  ', 'Kế hoạch số 5'],
    ['Kế'.normalize('NFD'), 'Kế'],
    [' \n', ''],
  ])('%j is %j', (text, collapsed) => expect(collapse(text)).toBe(collapsed))
})

describe('lowered', () => {
  it('keeps every place', () => {
    expect(lowered('Quyết định SỐ 5')).toBe('quyết định số 5')
    expect(lowered('İZMIR SỐ')).toBe('İZMIR SỐ') // in lower case it would be a unit longer
  })
})
