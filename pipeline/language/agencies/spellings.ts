import { agencyWords } from '../../../knowledge/agencies.js'

/**
 * A name in every way that the abbreviations of `agency-words.json` allow.
 *
 * @returns the name itself first; an abbreviation with `&` also without it
 * @example spellings('Quỹ Phát triển khoa học và công nghệ') // [..., 'Quỹ Phát triển KH&CN', 'Quỹ Phát triển KHCN', ...]
 */
export function spellings(name: string): string[] {
  let found = [name]
  for (const [long, shorts] of Object.entries(agencyWords().abbreviations)) {
    found = found.flatMap((spelling) =>
      spelling.includes(long)
        ? [spelling, ...shorts.map((short) => spelling.replace(long, () => short))]
        : [spelling],
    )
  }
  return [...new Set(found)]
}
