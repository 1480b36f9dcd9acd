import { dutyPhrases } from '../../knowledge/duty-words.js'
import { sectionWords } from '../../knowledge/sections.js'
import { type AgencyMention, readAgencyList } from '../language/agencies/index.js'
import { alternation } from '../language/alternation.js'
import { capital } from '../language/capitals.js'
import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'
import { lazily } from '../language/lazily.js'
import { sliceText, type Text } from '../tree/text.js'

/** No order that asks for nothing of its own is longer. */
const longest = 600

const formal = lazily(
  () => new RegExp(`(?<!\\p{L})(?:${alternation(sectionWords().formalWords)})(?!\\p{L})`, 'gu'),
)
const ordered = new RegExp(`^(?:${dutyPhrases('orders')})\\s+`, 'u')
/** `Căn cứ Kế hoạch này, các ngành …`. */
const onBasis = /^căn cứ (?:nội dung )?kế hoạch[^,.;]{0,40},\s+/iu
const hasLetter = latin(/[\p{L}\p{N}]/u)
const sentenceMark = latin(/[.;]\s+(?=\p{Lu}|yêu cầu|đề nghị|giao)/gu)

/**
 * Whether a sentence only asks those whom the plan binds to carry it out, and hands out nothing of its own.
 *
 * @example isFormalOrder('Yêu cầu các sở, ngành nghiêm túc triển khai thực hiện Kế hoạch này./.') // true
 * @example isFormalOrder('Yêu cầu các sở, ngành báo cáo trước ngày 15/12/2026.') // false
 */
export function isFormalOrder(text: string): boolean {
  if (text.length > longest) return false
  const basis = onBasis.exec(text)?.[0].length ?? 0
  const opening = basis + (ordered.exec(text.slice(basis))?.[0].length ?? 0)
  const { members, end } = readAgencyList(text, opening)
  if (members.length === 0 || (opening === basis && !(bindsAll(text) && members.some(isGroup)))) return false
  return !hasLetter.test(
    fold(text.slice(end))
      .replace(formal(), ' ')
      .replace(/(?<!\S)và(?!\S)/gu, ' '),
  )
}

const isGroup = ({ collective }: AgencyMention): boolean => collective

const bindsAll = (text: string): boolean =>
  /(?:chịu|có) trách nhiệm (?:\p{L}+ ){0,3}(?:thực hiện|thi hành)|(?:kế hoạch|chương trình|chỉ thị) này/iu.test(
    text,
  )

/**
 * What a closing paragraph still hands out behind its first sentence, or null: `Trên đây là Kế hoạch …; yêu cầu các sở, ngành báo
 * cáo trước ngày 15/12/2026.`
 */
export function orderBehindClosing(text: Text): Text | null {
  for (const mark of text.value.matchAll(sentenceMark)) {
    const start = mark.index + mark[0].length
    const words = capital(text.value.slice(start))
    if (handsOut(words)) return sliceText(text, start)
  }
  return null
}

function handsOut(words: string): boolean {
  const opening = ordered.exec(words)?.[0].length ?? 0
  const isOrder = opening > 0 && readAgencyList(words, opening).members.length > 0
  return isOrder && !isFormalOrder(sentencesOf(words)[0]!)
}

/** The sentences of a paragraph; an order behind a semicolon is one. */
export const sentencesOf = (text: string): string[] => text.split(sentenceMark)
