import type { LegacyEncoding } from '../../knowledge/legacy-encodings.js'
import { legacyFonts } from '../../knowledge/legacy-fonts.js'
import { lazily } from '../../pipeline/language/lazily.js'

/** What a font's name says of the text set in it. */
export interface FontClaim {
  readonly encoding: LegacyEncoding
  /** Whether the font shows small letters as capitals. */
  readonly capitals: boolean
}

const families = (): readonly { name: RegExp; capitals: RegExp | null; encoding: LegacyEncoding }[] =>
  legacyFonts().map(({ name, capitals, encoding }) => ({
    name: new RegExp(name),
    capitals: capitals === null ? null : new RegExp(capitals),
    encoding,
  }))

const compiled = lazily(families)
const claims = new Map<string, FontClaim | null>()

/**
 * The encoding that a font's name tells, or null for a font of Unicode text and for an unknown one. The prefix that
 * PDF gives to subsets (`ABCDEF+`) does not matter.
 *
 * @example
 * fontClaim('AARIQC+.VnTimeH,Bold') // { encoding: 'tcvn3', capitals: true }
 * fontClaim('VNI-Times')            // { encoding: 'vni', capitals: false }
 * fontClaim('Times New Roman')      // null
 */
export function fontClaim(font: string): FontClaim | null {
  let claim = claims.get(font)
  if (claim === undefined) {
    claim = claimOf(font)
    claims.set(font, claim)
  }
  return claim
}

function claimOf(font: string): FontClaim | null {
  const name = font.replace(/^[A-Z]{6}\+/, '').trim()
  const family = compiled().find((each) => each.name.test(name))
  return family ? { encoding: family.encoding, capitals: family.capitals?.test(name) ?? false } : null
}
