import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packKeys, unpackKeys } from '../../pipeline/relate/packed-keys.js'

const number = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
const keys = fc.array(fc.tuple(number, fc.nat(2_000)), { maxLength: 6 }).map((pairs) => ({
  keys: Int32Array.from(pairs, ([key]) => key),
  places: Int32Array.from(pairs, ([, place]) => place),
}))

describe('packed keys', () => {
  it('come out as they went in, also those of a text that has none', () => {
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 5 }), (texts) => {
        expect(unpackKeys(packKeys(texts))).toEqual(texts)
      }),
    )
  })
})
