import { documentHeads } from '../../knowledge/document-heads.js'
import { enactingWords } from '../../knowledge/enacting-words.js'
import { readDuty, readHeadingAgencies } from '../language/agencies/index.js'
import { alternation } from '../language/alternation.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'
import type { Item, Section } from '../tree/nodes.js'
import { isClosing } from './roles.js'

/** An article of a decision that only says what it issues, from when it holds and whom it binds, or opens what it approves. */
export function isFormal(node: Section | Item, title: string): boolean {
  return (
    node.label?.kind === 'article' &&
    (/:$/.test(title) || isClosing(title) || isEnacting(title) || bindsAll(title) || setsForce(title))
  )
}

/**
 * An article that is a sentence and hands somebody a duty: `Điều 3. Giao Sở Tài chính bố trí kinh phí hằng năm.` One without
 * a final mark may be the heading of what stands below it, or name agencies alone.
 */
export function handsDuty(node: Section | Item, title: string): boolean {
  return (
    node.label?.kind === 'article' &&
    (/[.;/]$/.test(title) || (node.children.length === 0 && readHeadingAgencies(title).length === 0)) &&
    !isFormal(node, title) &&
    readDuty(title, []).lead.length > 0
  )
}

/** What a decision calls itself: `Quyết định`. */
const decisions = (): string => alternation(documentHeads().annexing)

const enactment = lazily(() => {
  const { enacts, renewed } = enactingWords()
  const attached = `(?: kèm theo (?:${decisions()}) này)?`
  return new RegExp(
    `^(?:nay )?(?:${alternation(enacts)})${attached}(?: là)?(?: (?:${alternation(renewed)}))? ["“]?`,
    'u',
  )
})

/** `Ban hành kèm theo Quyết định này Kế hoạch …`, `Phê duyệt Kế hoạch …`. */
function isEnacting(title: string): boolean {
  const folded = fold(title)
  const opening = enactment().exec(folded)?.[0]
  if (opening === undefined) return false
  return Object.keys(documentHeads().types).some((type) => folded.startsWith(`${type} `, opening.length))
}

const force = lazily(
  () => new RegExp(`^(?:${decisions()})\\s.{0,20}(?:${alternation(enactingWords().takesForce)})`, 'iu'),
)
const binding = lazily(() => new RegExp(alternation(enactingWords().binds), 'u'))

const setsForce = (text: string): boolean => force().test(text)
const bindsAll = (text: string): boolean => binding().test(text)
