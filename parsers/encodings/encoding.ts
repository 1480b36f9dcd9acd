import type { LegacyEncoding } from '../../knowledge/legacy-encodings.js'

/** How a stretch of text is to be read; `unicode` is as it stands. */
export type Reading = LegacyEncoding | 'unicode'

/**
 * A text read in one encoding, unit by unit: `units[k]` is what the input's UTF-16 unit `k` stands for, `''` where it
 * belongs to the letter before it. `strange[k]` is 1 where the encoding has no such character; it then stands as it is.
 */
export interface Units {
  readonly units: readonly string[]
  readonly strange: Uint8Array
  /** Whether the encoding tells marked capitals from small letters; TCVN3's fonts do not. */
  readonly hasCapitals: boolean
}
