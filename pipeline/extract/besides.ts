import { type Role, sectionWords } from '../../knowledge/sections.js'
import { type Duty, startsWithVerb } from '../language/agencies/index.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'
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

/** `Môn thi: Toán, Ngữ văn.` tells what there is, and of nobody who does something; `Hạ tầng số: Phủ sóng 5G.` does not. */
function tellsFact(text: string, { lead }: Duty): boolean {
  const [, label, words] = lead.length === 0 ? (factual.exec(text) ?? []) : []
  return label !== undefined && !startsWithVerb(label) && !startsWithVerb(words!)
}

/**
 * Whether a point tells nothing that somebody does: what there is, when all of it is (`Thời gian kiểm tra từ ngày …`), or a slogan. With a time it is no mere fact.
 *
 * @param isTimed whether it states when
 */
export function tellsNoDeed(text: string, duty: Duty, isTimed: boolean): boolean {
  if (isSlogan.test(text)) return true
  return isTimed ? tellsWhen(text, duty) : tellsFact(text, duty) || tellsPlan(text, duty)
}

/** `Tỷ lệ hộ dân dùng nước sạch đạt 95%`: a target, of which nothing says what is done for it. */
export const tellsAmount = (text: string): boolean => !startsWithVerb(text) && readStatements(text).length > 0

/** `Thành phần đoàn gồm …`, `Địa điểm tổ chức tại …`: what the plan is, and where. */
const tellsPlan = (text: string, { lead }: Duty): boolean =>
  lead.length === 0 &&
  [...sectionWords().facts].some((noun) => !startsWithVerb(noun) && fold(text).startsWith(`${noun} `))

const isSlogan = /!["”']?\s*$/

function tellsWhen(text: string, { lead }: Duty): boolean {
  if (lead.length > 0) return false
  const folded = fold(text)
  return timeNouns().some((noun) => folded.startsWith(noun) && !/^\p{L}/u.test(folded.slice(noun.length)))
}

/** The labels of times that are no verbs: `thời gian kiểm tra`, not `hoàn thành`. */
const timeNouns = lazily(() =>
  [...sectionWords().details]
    .filter(([label, kind]) => kind === 'deadline' && !startsWithVerb(label))
    .map(([label]) => label),
)

const factual = /^([^:.;]{2,40}):\s+([^.;]{2,100})[.;]?$/
