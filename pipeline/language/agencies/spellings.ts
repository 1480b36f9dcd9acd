import { agencyWords } from '../../../knowledge/agencies.js'

/**
 * A name in every way that the abbreviations of `agency-words.json` allow.
 *
 * @returns the name itself first; an abbreviation with `&` also without it
 * @example spellings('Quỹ Phát triển khoa học và công nghệ') // [..., 'Quỹ Phát triển KH&CN', 'Quỹ Phát triển KHCN', ...]
 */
export function spellings(name: string): string[] {
  const { abbreviations } = agencyWords()
  let found = [name]
  for (const long in abbreviations) {
    if (!found.some((spelling) => spelling.includes(long))) continue
    found = found.flatMap((spelling) =>
      spelling.includes(long)
        ? [spelling, ...abbreviations[long]!.map((short) => spelling.replace(long, () => short))]
        : [spelling],
    )
  }
  return found.length > 1 ? [...new Set(found)] : found
}
