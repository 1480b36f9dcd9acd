/** The text with every run of white space as one space, trimmed, in NFC. */
export function collapse(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
