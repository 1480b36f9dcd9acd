import type { Document } from '../../schemas/document.js'
import type { Source } from '../../schemas/source.js'
import { readDates } from '../language/dates.js'
import { words } from '../language/fold.js'

/**
 * The places where a document states the day it was issued: its dateline and captions, else a portal's bare date; all
 * its own places where none is found.
 */
export function datedSources({ sources }: Document, date: string): Source[] {
  const dated = sources.filter(({ text }) => readDates(text).some((one) => one.date === date))
  const worded = dated.filter(({ text }) => /\p{L}/u.test(text))
  return [worded, dated, sources].find((list) => list.length > 0)!.slice()
}

/** The places where a document states its title; all its own places where none is found. */
export function titleSources({ title, sources }: Document): Source[] {
  const wanted = words(title ?? '').join(' ')
  const found = sources.filter(({ text }) => wanted !== '' && words(text).join(' ').includes(wanted))
  return found.length > 0 ? found : [...sources]
}

/** The years that a text names. */
export function yearsIn(text: string): number[] {
  return (text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number)
}
