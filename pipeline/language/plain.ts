import { fold } from './fold.js'

/** The text with every run of white space as one space, trimmed, in NFC. */
export function collapse(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** A number of a document reduced to its letters and digits, without leading zeros, for comparison. */
export function plain(number: string): string {
  return fold(number)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+/, '')
}
