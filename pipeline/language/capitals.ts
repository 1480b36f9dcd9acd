/** Each word with a capital: `hà nội` is `Hà Nội`. */
export const titleCase = (text: string): string =>
  text.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())

/** The first letter a capital: `sở y tế` is `Sở y tế`. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
