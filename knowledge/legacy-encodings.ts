/**
 * The encodings of Vietnamese text that came before Unicode. `tcvn3` (ABC) is what `.Vn…` fonts hold; `tcvn5712` the
 * standard that it was cut from, with capitals among the control characters.
 */
export const legacyEncodings = ['tcvn3', 'vni', 'viscii', 'vps', 'windows-1258', 'tcvn5712'] as const

export type LegacyEncoding = (typeof legacyEncodings)[number]
