import { dutyPhrases } from '../../knowledge/duty-words.js'
import { readDuty, startsWithVerb } from '../language/agencies/index.js'
import { latin } from '../language/latin.js'
import { lazily } from '../language/lazily.js'

const owes = lazily(() =>
  latin(new RegExp(`^[\\s,:]*(?:(?:${dutyPhrases('owing')})(?!\\p{L}))?[\\s,:]*`, 'iu')),
)
const isReported = lazily(() => latin(new RegExp(`^(?:${dutyPhrases('reported')})(?!\\p{L})`, 'iu')))

/** `Ngày 5/3, UBND tỉnh vừa ban hành Kế hoạch …`: what the text is about. */
const issues = latin(/^[^.;]{0,200}\s(?:đã|vừa)\s+(?:ký\s+)?ban hành(?!\p{L})/iu)

/**
 * Whether a sentence of running text begins with a body and what it is to do, and not with what it did or said.
 *
 * @example tellsDuty('Sở Tài chính bố trí kinh phí.') // true; 'Sở Y tế đã tổ chức hội nghị': false
 */
export function tellsDuty(text: string): boolean {
  if (issues.test(text)) return false
  const { lead, coordinating } = readDuty(text, [])
  // `Công an tỉnh phối hợp với lực lượng kiểm lâm …`: the only body named is the one that goes along.
  const last = lead.at(-1) ?? coordinating.at(-1)
  const at = last ? text.indexOf(last.mention) : -1
  if (!last || at < 0) return false
  const deed = text.slice(at + last.mention.length).replace(owes(), '')
  return startsWithVerb(deed) && !isReported().test(deed)
}
