/** A repair; the words may hold quotation marks of their own. */
const repair = /^Read "(.+)" as "(.+)"\.$/s
const quoted = /"([^"]*)"/g

/**
 * The words of the document that a notice of the pipeline names: what it says besides is said by the notice's kind, in the
 * language of the page.
 *
 * @example particularsOf('Read "đẩy chuyên đổi" as "đẩy chuyển đổi".') // '“đẩy chuyên đổi” → “đẩy chuyển đổi”'
 */
export function particularsOf(message: string): string {
  const [, misread, repaired] = repair.exec(message) ?? []
  if (repaired !== undefined) return `“${misread}” → “${repaired}”`
  return [...message.matchAll(quoted)].map(([, words]) => `“${words}”`).join(', ')
}
