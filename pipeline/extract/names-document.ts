import { citationWords } from '../../knowledge/citation-words.js'
import { alternation } from '../language/alternation.js'
import { readCitations } from '../language/citations/index.js'
import { latin } from '../language/latin.js'
import { lazily } from '../language/lazily.js'

/**
 * Whether a point is nothing but the name of a document (`1. Kế hoạch số 7/KH-UBND ngày … về …`), which says nothing that is to
 * be done: behind its number, day and body stands what it is about, to the end.
 */
export function namesDocument(text: string): boolean {
  const [first] = readCitations(text)
  if (first?.start !== 0 || first.date === null) return false
  return /^[\s.;,]*$/.test(text.slice(first.whole.end)) || subject().test(text.slice(first.end))
}

/** What a document is about, in one sentence. */
const subject = lazily(() => {
  const { titleStarts, notTitleStarts } = citationWords()
  const opening = `(?!${alternation(notTitleStarts)})(?:về|ban hành|${alternation(titleStarts)})`
  return latin(new RegExp(`^,?\\s*${opening}\\s(?:[^.;]|[.;](?!\\s+\\p{Lu}))*$`, 'iu'))
})
