import type { Role } from '../../knowledge/sections.js'
import { type Duty, startsWithVerb } from '../language/agencies/index.js'
import { fold } from '../language/fold.js'
import { readStatements } from '../language/values/statements.js'
import { asksForDoing } from './asked-duties.js'
import { namedRole, roleAtStart } from './roles.js'
import { tellsDuty } from './told-duty.js'

/**
 * What a section asks for beside what it is for: whatever it says is to be done (`NỘI DUNG, ĐỐI TƯỢNG KIỂM TRA`), or only
 * what it hands to somebody (`KINH PHÍ VÀ CHẾ ĐỘ BÁO CÁO`).
 */
export type Besides = 'deeds' | 'duties' | null

/** What the points under a heading may be beside what its section is for; null where it names no section or one thing. */
export function besidesOf(title: string): Besides {
  const role = namedRole(title)
  if (role === null || asksForDoing(role)) return null
  const parts = fold(title).split(/\s?[,;–-]\s?|\svà\s/u)
  const asks = parts.findIndex((part) => asksForDoing(roleAtStart(part)))
  if (asks < 0) return null
  // `TÌNH HÌNH THỰC HIỆN, NHIỆM VỤ` tells what has been done
  if (role === 'purpose') return asks === 0 ? 'deeds' : null
  return role === 'goals' ? 'deeds' : 'duties'
}

/** Whether a point is to be done though the section it stands in is for something else as well. */
export function isBesides(text: string, role: Role, besides: Besides): boolean {
  if (besides === null || asksForDoing(role) || (role === 'goals' && readStatements(text).length > 0))
    return false
  return tellsDuty(text) || (besides === 'deeds' && startsWithVerb(text))
}

/**
 * Whether a point without a time tells what there is, and of nobody who does something.
 *
 * @example tellsFact('Môn thi: Toán, Ngữ văn.', { lead: [], coordinating: [] }) // true; 'Hạ tầng số: Phủ sóng 5G.': false
 */
export function tellsFact(text: string, { lead }: Duty): boolean {
  const [, label, words] = lead.length === 0 ? (factual.exec(text) ?? []) : []
  return label !== undefined && !startsWithVerb(label) && !startsWithVerb(words!)
}

const factual = /^([^:.;]{2,40}):\s+([^.;]{2,100})[.;]?$/
