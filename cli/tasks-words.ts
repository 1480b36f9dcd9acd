import type { DeadlineState } from '../pipeline/query/deadline-state.js'
import type { FoundTask, Part, Role } from '../pipeline/query/tasks.js'
import { viDate, viDeadline } from './labels.vi.js'

export const roleWords: Readonly<Record<Role, string>> = { lead: 'chủ trì', coordinating: 'phối hợp' }

/** The headings of the tasks of each state. */
export const stateHeadings: Readonly<Record<DeadlineState, string>> = {
  due: 'Đến hạn trong kỳ',
  running: 'Đang trong thời gian thực hiện, hạn sau kỳ này hoặc không ghi hạn cuối',
  recurring: 'Thường xuyên, định kỳ, không ghi ngày',
  conditional: 'Chờ điều kiện',
  done: 'Kế hoạch ghi là đã làm trong kỳ',
}

/** A task's time; where it is due on a day of its own in the window, that day first. */
export function timeWords({ deadline, dueOn }: Pick<FoundTask, 'deadline' | 'dueOn'>): string {
  if (deadline === null) return 'không ghi'
  const words = viDeadline(deadline)
  return deadline.kind === 'recurring' && dueOn !== null ? `${viDate(dueOn)}; ${words}` : words
}

/**
 * What an agency of the question has to do with a task.
 *
 * @example partWords({ role: 'lead', kinship: 'predecessor', agency }) // 'chủ trì (giao Sở Kế hoạch và Đầu tư)'
 */
export function partWords({ role, agency, kinship }: Part): string {
  return kinship === 'same' ? roleWords[role] : `${roleWords[role]} (giao ${agency.name})`
}
