import type { Language } from '../../pipeline/words/language.js'

/** How numbers, times and the names of fields are said in a language. */
export function said(
  language: Language,
  fields: Readonly<Record<string, string>>,
  choices: Readonly<Record<string, string>>,
) {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB'
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  const percents = new Intl.NumberFormat(locale, { style: 'percent' })
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' })
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const first = (month: string): Date => new Date(`${month}-01T00:00:00Z`)
  const nameOf: NameOf = (step, within) => fields[`${within}.${step}`] ?? fields[step] ?? step
  return {
    /** @example '30.000' */
    number: (amount: number): string => numbers.format(amount),
    /** @param share from 0 to 1 */
    percent: (share: number): string => percents.format(share),
    /** @param at ISO 8601 */
    moment: (at: string): string => moments.format(new Date(at)),
    /** @param month YYYY-MM */
    monthName: (month: string): string => capital(months.format(first(month))),
    shortMonth: (month: string): string => short.format(first(month)),
    /** A way to a field. @example fieldName('values.0.min') // 'mức 1, từ' */
    fieldName: (path: string): string => pathInWords(path, nameOf),
    /** The last step of a way to a field. @example 'từ' */
    lastFieldName: (path: string): string => capital(lastNameIn(path, nameOf)),
    /** What can be chosen for a field. */
    choice: (_field: string, choice: string): string => choices[choice] ?? choice,
  }
}

/** What a step of a way to a field is called: the start of a period is a year, that of a deadline a day. */
type NameOf = (step: string, within: string | undefined) => string

function pathInWords(path: string, nameOf: NameOf): string {
  const words: string[] = []
  const steps = path.split('.')
  for (const [at, step] of steps.entries()) {
    const place = /^[0-9]+$/.test(step) ? ` ${Number(step) + 1}` : undefined
    if (place !== undefined && words.length > 0) words[words.length - 1] += place
    else words.push(nameOf(step, steps[at - 1]))
  }
  return words.join(', ')
}

function lastNameIn(path: string, nameOf: NameOf): string {
  const steps = path.split('.')
  return nameOf(steps.at(-1)!, steps.at(-2))
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
