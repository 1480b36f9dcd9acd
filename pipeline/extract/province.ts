import { placeEntries } from '../../knowledge/agencies.js'
import { issuingBodies } from '../../knowledge/issuing-bodies.js'
import { alternation } from '../language/alternation.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'

/** The province or city of an issuer's name, for what the text calls only `Thành phố` or `tỉnh`. */
export function provinceOf(issuer: string | null): string | null {
  if (!issuer) return null
  const folded = ` ${fold(issuer)}`
  const named = placeEntries().filter((place) => folded.endsWith(` ${fold(place.name)}`))
  if (named.some(({ name }) => isPerson(folded, fold(name)))) return null
  return named.sort((a, b) => b.name.length - a.name.length)[0]?.name ?? null
}

/** `Đoàn TNCS Hồ Chí Minh` is not of the city. */
const isPerson = (folded: string, name: string): boolean =>
  (issuingBodies().namesakes[name] ?? []).some((before) => folded.endsWith(` ${before} ${name}`))

/** The province or city that a text names with its level (`trên địa bàn tỉnh Nghệ An`), the first of several; null where none. */
export function provinceIn(text: string): string | null {
  const found = provinces().pattern.exec(fold(text))
  return found ? provinces().names.get(found[1]!.replace(/\s+/g, ' '))! : null
}

/** One pattern for all provinces, longest names first, and each name by its folded spelling. */
const provinces = lazily(() => {
  const names = new Map(placeEntries().map(({ name }) => [fold(name), name]))
  return {
    pattern: new RegExp(`(?:tỉnh|thành phố)\\s+(${alternation([...names.keys()])})(?!\\p{L})`, 'u'),
    names,
  }
})
