/** Who issued a document, where no list has the body: `của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh`, `của Tổng công ty X`. */
import { agencyWords } from '../../../knowledge/agencies.js'
import { issuingBodies } from '../../../knowledge/issuing-bodies.js'
import { alternation } from '../alternation.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import { lowered } from '../lowered.js'
import type { IssuerMatch } from './issuers.js'

/** The head of a body's name, behind the office of the person who signs for it. */
const openingPattern = lazily(() => {
  const { heads, holders } = agencyWords()
  return latin(
    new RegExp(`((?:(?:${alternation(holders)})\\s{1,3})?)(?:${alternation(heads)})(?=[\\s])`, 'uy'),
  )
})

const word = latin(/\s{1,4}([^\s,;.:()“”"|]+)/uy)
/** Words in small letters that end a name: what the document does, or what comes beside it. */
const behindName = lazily(() => new Set(issuingBodies().behindName))
const levels = lazily(() => new Set(issuingBodies().levelSyllables))
/** Words of names that begin or end as one that ends a name does: `an toàn giao thông`. */
const compounds = lazily(() => new Set(issuingBodies().nameCompounds))

/** So many words in small letters may stand between two with a capital: `Ban Quản lý các dự án đầu tư xây dựng Giao thông`. */
const mostSmall = 5
const mostWords = 18
/** No office with the head of a body's name behind it is longer. */
const longestOpening = 80

/** The body whose name begins at `at` with a capital and with what names of bodies begin with, as it is printed; or null. */
export function unlistedIssuerAt(text: string, at: number): IssuerMatch | null {
  const pattern = openingPattern()
  pattern.lastIndex = 0
  const head = pattern.exec(lowered(text.slice(at, at + longestOpening)))
  const from = at + (head?.[1]?.length ?? 0)
  if (!head || !/^\p{Lu}/u.test(text.slice(from))) return null
  const named = endOfName(text, at + head[0].length)
  const end = named === null ? null : (endOfSubject(text, from, named) ?? named)
  return end === null ? null : { end, issuer: text.slice(from, end).replace(/\s+/g, ' ') }
}

/** Bodies named by what they are for; behind the name stands what the document does. */
const bySubject = lazily(() => new RegExp(`^(?:${alternation(issuingBodies().bySubject)})$`, 'u'))
const subject = lazily(
  () =>
    new RegExp(
      `^\\s{1,4}về\\s(?!việc\\s)[^,;.:()“”]{3,80}?(?=\\s(?:${alternation(issuingBodies().behindSubject)})\\s)`,
      'u',
    ),
)

/** `Ủy ban Quốc gia về chuyển đổi số ban hành …`: where a name ends that says what its body is for; or null. */
function endOfSubject(text: string, from: number, named: number): number | null {
  if (!bySubject().test(text.slice(from, named).replace(/\s+/g, ' '))) return null
  const words = subject().exec(text.slice(named, named + 120))?.[0]
  return words === undefined ? null : named + words.length
}

/** Where the name ends whose head ends at `from`: behind its last capital, and a small syllable that ends it (`Viện Dinh dưỡng`). */
function endOfName(text: string, from: number): number | null {
  let end: number | null = null
  let tail: number | null = null
  let small = 0
  let before = ''
  word.lastIndex = from
  for (let count = 0; count < mostWords; count++) {
    const next = word.exec(text)
    if (!next) return small === 1 ? tail : end
    const own = next[1]!
    if (/^[\p{Lu}\d]/u.test(own) || levels().has(own)) {
      end = word.lastIndex
      small = 0
    } else if (
      !/Ủy|Uỷ/u.test(before) &&
      endsName(own, before, text.slice(word.lastIndex, word.lastIndex + 16))
    )
      return small === 1 ? tail : end
    else if (++small > mostSmall) return end
    else if (end !== null) tail = word.lastIndex
    before = own
  }
  return end
}

/** Whether a word, between the one before it and the text behind it, is none of the name. */
function endsName(own: string, before: string, behind: string): boolean {
  if (!behindName().has(own)) return false
  const next = /^\s{1,4}([^\s,;.]+)/u.exec(behind)?.[1]
  return !compounds().has(`${before} ${own}`) && !compounds().has(`${own} ${next}`)
}
