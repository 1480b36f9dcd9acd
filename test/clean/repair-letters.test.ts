import { expect, it } from 'vitest'
import { repairLetters } from '../../pipeline/clean/repair-letters.js'
import { clean } from './stages.js'

it.each([
  ['QUYẾT ðỊNH\nQuyết ñịnh số 99/2008/Qð-UBND', ['QUYẾT ĐỊNH', 'Quyết định số 99/2008/QĐ-UBND'], true],
  ['ðiều 1. Ban hành quy ñịnh của HðND', ['Điều 1. Ban hành quy định của HĐND'], true],
  ['Phát triển quy hoạch và ðiều hành', ['Phát triển quy hoạch và điều hành'], false],
  ['KINH TẾ - XàHỘI Xà AN PHÚ', ['KINH TẾ - XÃ HỘI XÃ AN PHÚ'], true],
  ['Xà phòng, Mà vẫn, THÀNH PHỐ Đà NẴNG', ['Xà phòng, Mà vẫn, THÀNH PHỐ Đà NẴNG'], false],
])('%j', (text, lines, isNoted) => {
  const read = clean(text, [repairLetters])
  expect(read.lines).toEqual(lines)
  expect(read.warnings.map(({ code }) => code)).toEqual(isNoted ? ['text-repaired'] : [])
})
