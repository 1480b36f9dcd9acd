import type { FoundTask, Part } from '../pipeline/query/tasks.js'
import { deadlineInWords } from '../pipeline/words/deadlines.js'
import type { Language } from '../pipeline/words/language.js'
import { recordWords } from '../pipeline/words/words.js'
import { tasksTexts } from './tasks-texts.js'

/** A task's time; where it is due on a day of its own in the window, that day first. */
export function timeWords(
  { deadline, dueOn }: Pick<FoundTask, 'deadline' | 'dueOn'>,
  lang: Language,
): string {
  const words = recordWords[lang]
  if (deadline === null) return words.notStated
  const time = deadlineInWords(deadline, words)
  return deadline.kind === 'recurring' && dueOn !== null ? `${words.date(dueOn)}; ${time}` : time
}

/**
 * What an agency of the question has to do with a task.
 *
 * @example partWords({ role: 'lead', kinship: 'predecessor', agency }, 'vi') // 'chủ trì (giao Sở Kế hoạch và Đầu tư)'
 */
export function partWords({ role, agency, kinship }: Part, lang: Language): string {
  const { roles, givenTo } = tasksTexts[lang]
  return kinship === 'same' ? roles[role] : `${roles[role]} (${givenTo(agency.name)})`
}
