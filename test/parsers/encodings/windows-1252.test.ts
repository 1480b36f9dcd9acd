import { expect, test } from 'vitest'
import { windows1252Text } from '../../../parsers/encodings/windows-1252.js'

test('quotation marks and dashes are what they look like, letters and unused bytes stay', () => {
  const bytes = Uint8Array.of(0x93, 0x41, 0xe0, 0x94, 0x20, 0x96, 0x85, 0x81)
  expect(windows1252Text(bytes)).toBe('“Aà” –…\u0081')
})
