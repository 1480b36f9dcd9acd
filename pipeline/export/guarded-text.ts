/**
 * Beginnings that a spreadsheet takes for a formula (OWASP, CSV Injection), with what it may skip before them, and the
 * apostrophe itself, so that a guard can be told from a text that begins with one.
 */
const risky = /^(?:['\t\r\n]|\s*[=+\-@＝＋－＠])/u

/** Whether a spreadsheet might run a text instead of showing it. */
export function isRisky(text: string): boolean {
  return risky.test(text)
}

/**
 * A text that a spreadsheet shows and does not run: an apostrophe stands before it where it might be run.
 *
 * @example guardText('=1+1') // "'=1+1"
 */
export function guardText(text: string): string {
  return isRisky(text) ? `'${text}` : text
}

/**
 * The text that was guarded.
 *
 * @example unguardText("'=1+1") // '=1+1'
 */
export function unguardText(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text
}
