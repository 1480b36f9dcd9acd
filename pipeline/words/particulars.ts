import { detailIn } from './details.js'
import type { Language } from './language.js'
import { own, quoted as quotation, type Sentence, sentence } from './sentence.js'

/** A repair; the words may hold quotation marks of their own. */
const repair = /^Read "(.+)" as "(.+)"\.$/s
const quoted = /"([^"]*)"/g

/**
 * What a notice of the pipeline says was read as what; null where it tells of no repair.
 *
 * @example repairIn('Read "chuyên đổi" as "chuyển đổi".') // { misread: 'chuyên đổi', repaired: 'chuyển đổi' }
 */
export function repairIn(message: string): { misread: string; repaired: string } | null {
  const [, misread, repaired] = repair.exec(message) ?? []
  return misread === undefined || repaired === undefined ? null : { misread, repaired }
}

/**
 * The words of the document that a notice of the pipeline names: what it says besides is said by the notice's kind, in the
 * language of the page.
 *
 * @example particularsOf('Read "đẩy chuyên đổi" as "đẩy chuyển đổi".') // '“đẩy chuyên đổi” → “đẩy chuyển đổi”'
 */
export function particularsOf(message: string): string {
  const read = repairIn(message)
  if (read) return `“${read.misread}” → “${read.repaired}”`
  return [...message.matchAll(quoted)].map(([, words]) => `“${words}”`).join(', ')
}

/** What a notice of the pipeline, which is English, says beside its kind, in the language of the page. */
export function noticeSaid(message: string, language: Language): Sentence {
  if (language === 'vi') return detailIn(message) ?? quotation(particularsOf(message))
  const read = repairIn(message)
  if (read) return sentence`Read “${read.misread}” as “${read.repaired}”.`
  return message
    .split(/("[^"]*")/)
    .flatMap((text, index) => (index % 2 === 0 ? own(text) : sentence`“${text.slice(1, -1)}”`))
}
