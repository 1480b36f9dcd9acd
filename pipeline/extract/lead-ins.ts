import { fold } from '../language/fold.js'
import { readHorizons } from '../language/values/horizons.js'
import type { StatementContext } from '../language/values/statement.js'
import { isCaption, isTableUnit } from '../structure/table-unit.js'
import type { Paragraph } from '../tree/nodes.js'
import { isClosing, isPointer, mentionsTargets, namedRole } from './roles.js'

/** The years that a heading or a lead-in states, and what it names that the amounts under it are of. */
export type Years = StatementContext

/**
 * The last years that a lead-in states: `Đến năm 2030:`, `Phấn đấu đến năm 2030 đạt các chỉ tiêu sau:`, or a line without a
 * final mark that says of what year the targets behind it are: `Chỉ tiêu chủ yếu năm 2026`.
 */
export const yearsOfLeadIn = ({ text: { value } }: Paragraph): Years | null =>
  ((/:$/.test(value) || namesTargets(value)) && readHorizons(fold(value)).at(-1)) || null

/** `CÁC CHỈ TIÊU CHỦ YẾU CỦA NĂM 2026:` over numbered sections: a heading without a number. */
export const headsGoals = ({ text: { value } }: Paragraph): boolean =>
  namesTargets(value.replace(/\s*:$/, '')) &&
  /^(?:các\s|những\s|một số\s)?(?:chỉ tiêu|mục tiêu)\s/iu.test(value)

const namesTargets = (text: string): boolean =>
  text.length <= 120 &&
  mentionsTargets(text) &&
  !/[.;,]$/.test(text) &&
  !/\d/.test(text.replace(/(?<!\d)\d{4}(?!\d)/g, ''))

/** A lead-in that speaks of targets and not of tasks. */
export function announcesPoints({ text }: Paragraph): boolean {
  return (
    /:$/.test(text.value) &&
    mentionsTargets(text.value) &&
    namedRole(text.value) !== 'tasks' &&
    !/nhiệm vụ|giải pháp/iu.test(text.value)
  )
}

/** `Kế hoạch số 112/KH-UBND`: what a page bears at its head. */
const numberAlone = /^\p{Lu}[\p{L}\s]{2,30}\s(?:số|Số)\s?:?\s?\d{1,5}\/[\p{L}\d-]+$/u

/**
 * A lead-in (`… như sau:`), a note in brackets, a pointer to an appendix, the title or the unit of the table below, a document's
 * number, a closing paragraph: no point of its own.
 */
export function isAside({ text }: Paragraph): boolean {
  return (
    isPointer(text.value) ||
    isTableUnit(text.value) ||
    isCaption(text.value) ||
    numberAlone.test(text.value) ||
    /:$/.test(text.value) ||
    /^\(.*\)[.;]?$|^ghi chú\s?:/isu.test(text.value) ||
    isClosing(text.value) ||
    /chịu trách nhiệm thi hành (?:quyết định|nghị quyết) này/iu.test(text.value)
  )
}
