import { lineWords } from '../../knowledge/line-words.js'
import { alternation } from '../language/alternation.js'
import { capital } from '../language/capitals.js'
import { latin } from '../language/latin.js'
import { lazily } from '../language/lazily.js'

/** The sources of patterns of what heads appendices and forms. */
interface HeadNames {
  /** `Phụ lục` and `PHỤ LỤC`. */
  readonly appendix: string
  readonly appendixInCapitals: string
  /** `Biểu` and `BIỂU`. */
  readonly form: string
  readonly formInCapitals: string
}

/** What appendices and forms are headed with, from `knowledge/line-words.json`. */
export const headNames = lazily((): HeadNames => {
  const { appendices, forms } = lineWords()
  const printed = (names: readonly string[]): string => `(?:${alternation(names.map(capital))})`
  const inCapitals = (names: readonly string[]): string =>
    `(?:${alternation(names.map((name) => name.toUpperCase()))})`
  return {
    appendix: printed(appendices),
    appendixInCapitals: inCapitals(appendices),
    form: printed(forms),
    formInCapitals: inCapitals(forms),
  }
})

const mark = lazily(() => {
  const { appendix, appendixInCapitals, form, formInCapitals } = headNames()
  const ordinal = String.raw`(?:\s*(?:[IVX]+|\d+(?:\.\d+)*|[A-H]))?`
  return new RegExp(
    String.raw`^(?:(?:${appendixInCapitals}|${appendix})(?:\s*(?:SỐ|số))?${ordinal}|(?:${formInCapitals}|${form})(?:\s*(?:SỐ|số))?\s*\d+(?:\.\d+)*)\s*[.:]?$`,
    'u',
  )
})

/** Whether a line is an appendix's number alone, so that what follows is its title. @example isAppendixMark('Phụ lục II') // true */
export const isAppendixMark = (line: string): boolean => mark().test(line)

const heading = lazily(() => {
  const { appendix, appendixInCapitals, form, formInCapitals } = headNames()
  const numbered = String.raw`(?:${appendix}\s+(?:số\s+)?(?:[IVX]+|\d+(?:\.\d+)*)|${form}\s+(?:số\s+)?\d+(?:\.\d+)*)`
  return latin(
    new RegExp(
      String.raw`^${appendixInCapitals}(?!\p{L})|^${appendix}\s*[.:]?$|^${numbered}\s*(?:[.:]?$|[.:–-]\s*\p{Lu}.*[^.;,]$)|^${appendix}\s*[.:–-]\s*[^\p{Ll}]{6,}$|^${formInCapitals}\s+(?:SỐ\s*)?\d`,
      'u',
    ),
  )
})

/** Whether a line begins an appendix, with its title on the same line or not. */
export const headsAppendix = (line: string): boolean => heading().test(line)

const titled = lazily(
  () =>
    new RegExp(
      String.raw`^(?:${headNames().appendix}|${headNames().form})\s+(?:số\s+)?[\dIVX]+(?:\.\d+)*\s*[.:–-]\s*\p{Lu}`,
      'u',
    ),
)

/** Whether a heading in small letters has its title behind it, as a line of a list of appendices has. */
export const headsTitledAppendix = (line: string): boolean => titled().test(line)

const label = lazily(() => {
  const { appendix, appendixInCapitals, form, formInCapitals } = headNames()
  return latin(
    new RegExp(
      String.raw`^(?:${appendixInCapitals}|${appendix}|${formInCapitals}|${form})(?!\p{L})\s*(?:SỐ|số)?\s*([IVX]+(?!\p{L})|\d+(?:\.\d+)*|[A-H](?!\p{L}))?\s*[.:–-]?\s*`,
      'u',
    ),
  )
})

/**
 * The label of an appendix and where its title begins.
 *
 * @param head a line that begins an appendix
 * @example readAppendixLabel('Phụ lục 5.1. Danh mục') // { label: '5.1', end: 13 }
 */
export function readAppendixLabel(head: string): { readonly label: string | null; readonly end: number } {
  const [whole = '', ordinal = null] = label().exec(head) ?? []
  return { label: ordinal, end: whole.length }
}
