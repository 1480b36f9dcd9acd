import { documentHeads } from '../../knowledge/document-heads.js'
import { readDuty, readHeadingAgencies } from '../language/agencies/index.js'
import { fold } from '../language/fold.js'
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

/** `Ban hành kèm theo Quyết định này Kế hoạch …`, `Phê duyệt Kế hoạch …`. */
function isEnacting(title: string): boolean {
  const issued =
    /^(?:nay )?(?:ban hành|phê duyệt|thông qua)(?: kèm theo (?:quyết định|nghị quyết) này)?(?: là)?(?: (?:cập nhật|điều chỉnh|bổ sung))? ["“]?/u
  const folded = fold(title)
  const opening = issued.exec(folded)?.[0]
  if (opening === undefined) return false
  return Object.keys(documentHeads().types).some((type) => folded.startsWith(`${type} `, opening.length))
}

const setsForce = (text: string): boolean => /^(?:quyết định|nghị quyết)\s.{0,20}có hiệu lực/iu.test(text)
const bindsAll = (text: string): boolean => /chịu trách nhiệm (?:thi hành|thực hiện)/u.test(text)
