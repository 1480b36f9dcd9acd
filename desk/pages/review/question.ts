import type { QueueItem } from '../../../pipeline/judge/queue/item.js'
import { type WarningCode, warningCodes } from '../../../schemas/warning.js'
import type { Texts } from '../../texts/texts.js'
import { particularsOf, repairIn } from '../parts/particulars.js'
import type { CurrentItem } from './view.js'

/** The code that a message of the queue ends in. */
const codeAtEnd = /(?<!\s)\s*\[([a-z-]+)\]\.?$/

/** What is asked, in the language of the page. */
export function questionOf({ item }: CurrentItem, texts: Texts): string {
  if (item.kind === 'contradiction' || item.kind === 'agency') return messageOf(item)
  const code = warningOf(item)
  return code ? texts.warnings[code] : texts.review.questions[item.kind]
}

/** What is to be known beside the question; null where nothing is. */
export function noteOf(
  { item, candidate, sides }: CurrentItem,
  texts: Texts,
): { readonly text: string } | null {
  if (candidate) return { text: texts.amounts.score(texts.percent(candidate.score)) }
  if (item.kind === 'contradiction') return { text: texts.review.questions.contradiction }
  if (item.kind === 'agency') return { text: texts.review.questions.agency }
  const [side] = sides
  if (item.kind === 'confidence' && side?.record)
    return { text: texts.amounts.confidence(texts.percent(side.record.confidence)) }
  if (item.kind === 'repair') return { text: repairInWords(item, texts) }
  if (item.kind !== 'doubt' && item.kind !== 'reopened') return null
  if (texts.htmlLang === 'en') return { text: messageOf(item) }
  const particulars = particularsOf(messageOf(item))
  return particulars === '' ? null : { text: particulars }
}

/** What the queue says of it, without the code at its end. */
function messageOf({ message }: QueueItem): string {
  return message.replace(codeAtEnd, '')
}

function warningOf({ kind, message }: QueueItem): WarningCode | undefined {
  const [, code] = codeAtEnd.exec(message) ?? []
  return kind === 'doubt' ? warningCodes.find((one) => one === code) : undefined
}

/** What was read as what, as the warning tells it. */
function repairInWords(item: QueueItem, texts: Texts): string {
  const message = messageOf(item)
  const read = repairIn(message)
  return read ? texts.review.repaired(read.misread, read.repaired) : message
}
