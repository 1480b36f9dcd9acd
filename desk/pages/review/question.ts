import { messageOf, warningCodeOf } from '../../../pipeline/judge/queue/doubts.js'
import type { QueueItem } from '../../../pipeline/judge/queue/item.js'
import { noticeSaid, particularsOf, repairIn } from '../../../pipeline/words/particulars.js'
import { own, quoted, type Sentence } from '../../../pipeline/words/sentence.js'
import type { Contradiction } from '../../../schemas/contradiction.js'
import type { Frame } from '../parts/frame.js'
import { contradictionSaid } from '../parts/said.js'
import type { CurrentItem } from './view.js'

/** What is asked about, with the contradiction that it is, where it is one. */
export interface Asked {
  readonly item: QueueItem
  readonly contradiction: Contradiction | null
}

/** What is asked, in the language of the page. */
export function questionOf({ item, contradiction }: Asked, frame: Frame): Sentence {
  const { texts } = frame
  if (item.kind === 'contradiction')
    return contradiction ? contradictionSaid(contradiction, frame) : quoted(messageOf(item))
  if (item.kind === 'agency') return quoted(particularsOf(messageOf(item)))
  const code = item.kind === 'doubt' ? warningCodeOf(item) : undefined
  return own(code ? texts.warnings[code] : texts.review.questions[item.kind])
}

/** What is to be known beside the question; null where nothing is. */
export function noteOf(current: CurrentItem, frame: Frame): Sentence | null {
  const { item, candidate, contradiction, sides, before } = current
  const { texts, language } = frame
  if (candidate) return own(texts.amounts.score(texts.percent(candidate.score)))
  if (item.kind === 'contradiction') return own(texts.review.questions.contradiction)
  if (item.kind === 'agency') return own(texts.review.questions.agency)
  const [side] = sides
  if (item.kind === 'confidence' && side?.record)
    return own(texts.amounts.confidence(texts.percent(side.record.confidence)))
  if (item.kind === 'repair') return repairSaid(item, frame)
  if (item.kind === 'doubt') return doubtNote(item, frame)
  if (item.kind !== 'reopened' || before !== null) return null
  if (contradiction) return contradictionSaid(contradiction, frame)
  const said = noticeSaid(messageOf(item), language)
  return said.every(({ text }) => text === '') ? null : said
}

/** What is asked about a doubt, and what the warning says beside its kind. */
function doubtNote(item: QueueItem, { texts, language }: Frame): Sentence {
  const question = texts.review.questions.doubt
  const said = noticeSaid(messageOf(item), language).filter(({ text }) => text !== '')
  return said.length === 0 ? own(question) : [...own(`${question} `), ...said]
}

/** What was read as what, as the warning tells it. */
export function repairSaid(item: QueueItem, { texts }: Pick<Frame, 'texts'>): Sentence {
  const message = messageOf(item)
  const read = repairIn(message)
  return read ? quoted(texts.review.repaired(read.misread, read.repaired)) : own(message)
}
