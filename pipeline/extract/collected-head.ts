import { documentHeads } from '../../knowledge/document-heads.js'
import { readDates } from '../language/dates.js'
import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'
import { sliceText, type Text, trimText } from '../tree/text.js'

/** What a heading tells in the form of collections of law, which have no letterhead. */
export interface CollectedHead {
  readonly issuer: string
  readonly number: string
  readonly date: string
  /** What the document is about. */
  readonly title: Text
}

const form = latin(/^của\s+(\p{L}[\p{L}\s,-]{1,80}?)\s+số(?:\s*:)?\s*(\d(?=[^\s,;]*[/-])[^\s,;]+)\s+/iu)

/**
 * Takes a heading apart that names issuer, number and date before what it is about; null for any other.
 *
 * @param title what stands behind the document's type, such as `của Chính phủ số 115/2003/NĐ-CP ngày 10/10/2003 về chế độ công
 * chức dự bị`
 */
export function collectedHead(title: Text): CollectedHead | null {
  const match = form.exec(title.value)
  if (!match || namesAnother(match[1]!)) return null
  const behind = title.value.slice(match[0].length)
  const date = readDates(behind)[0]
  if (!date || !/^(?:ngày\s*)?$/iu.test(behind.slice(0, date.start))) return null
  const rest = trimText(sliceText(title, match[0].length + date.end))
  return { issuer: match[1]!, number: match[2]!, date: date.date, title: rest }
}

/** `của Chính phủ thực hiện Nghị quyết số 57-NQ/TW`: the number is that of the document whose type stands before it. */
const namesAnother = (words: string): boolean =>
  Object.keys(documentHeads().types).some((type) => fold(words).endsWith(` ${type}`))
