/** A unit or a chemical sign: what is raised or lowered behind it belongs to it. */
const shortWord = /(?:^|[^\p{L}\p{M}])\p{L}\p{M}*(?:\p{L}\p{M}*)?$/u

/**
 * A number that is set above the line, as plain text has it: behind a unit it is part of it, behind ten its power, and behind
 * anything else the call of a note, which must not become part of a word, a year or an amount.
 *
 * @param before what stands before it on the line
 * @example raisedNumber('đạt 12 m', '2') // '2'
 * @example raisedNumber('năm 2025', '1') // '[1]'
 */
export function raisedNumber(before: string, number: string): string {
  if (/(?:^|\s)$/.test(before) || shortWord.test(before)) return number
  return /(?<!\d)10$/.test(before) ? `^${number}` : `[${number}]`
}
