import type { DeadlineState } from '../pipeline/query/deadline-state.js'
import type { Role } from '../pipeline/query/tasks.js'
import type { Language } from '../pipeline/words/language.js'

/** The words that tasks are listed in. */
export interface TasksTexts {
  readonly roles: Readonly<Record<Role, string>>
  /** An agency that was given a task for which another answers now. */
  readonly givenTo: (name: string) => string
  /** The headings of the tasks of each state. */
  readonly states: Readonly<Record<DeadlineState, string>>
  readonly tasks: string
  readonly overdue: string
  readonly toGroups: (name: string) => string
  readonly time: string
  readonly overdueOn: string
  readonly plans: string
  readonly predecessors: string
  readonly successors: string
  /** The headings of the table, and of the table for spreadsheets. */
  readonly due: string
  readonly role: string
  readonly lead: string
  readonly coordinating: string
  readonly task: string
  readonly plan: string
  readonly dueOn: string
  readonly written: string
  readonly output: string
  readonly issuedOn: string
  readonly section: string
  readonly id: string
  readonly late: (days: number) => string
  readonly laterPlan: string
  /** How many there are, and how many of groups. */
  readonly sum: (tasks: number, ofGroups: number) => string
  readonly withoutTime: (count: number, option: string) => string
  readonly doneUnknown: string
  readonly severalAgencies: (wanted: string, count: number) => string
  readonly typeOne: (id: string) => string
}

const vi: TasksTexts = {
  roles: { lead: 'chủ trì', coordinating: 'phối hợp' },
  givenTo: (name) => `giao ${name}`,
  states: {
    due: 'Đến hạn trong kỳ',
    running: 'Đang trong thời gian thực hiện, hạn sau kỳ này hoặc không ghi hạn cuối',
    recurring: 'Thường xuyên, định kỳ, không ghi ngày',
    conditional: 'Chờ điều kiện',
    done: 'Kế hoạch ghi là đã làm trong kỳ',
  },
  tasks: 'Nhiệm vụ',
  overdue: 'Quá hạn theo kế hoạch',
  toGroups: (name) => `Giao cho nhóm cơ quan có thể gồm ${name}`,
  time: 'Thời gian',
  overdueOn: 'Quá hạn tính đến ngày',
  plans: 'Văn bản',
  predecessors: 'Gồm cả nhiệm vụ của cơ quan trước đây',
  successors: 'Nay do cơ quan kế thừa đảm nhiệm',
  due: 'Hạn',
  role: 'Vai trò',
  lead: 'Chủ trì',
  coordinating: 'Phối hợp',
  task: 'Nhiệm vụ',
  plan: 'Kế hoạch',
  dueOn: 'Đến hạn ngày',
  written: 'Thời hạn ghi trong kế hoạch',
  output: 'Kết quả',
  issuedOn: 'Ngày ban hành',
  section: 'Mục',
  id: 'Mã',
  late: (days) => `quá ${days} ngày`,
  laterPlan: 'kế hoạch sau',
  sum: (tasks, ofGroups) =>
    `${tasks} nhiệm vụ${ofGroups === 0 ? '' : `, và ${ofGroups} giao cho nhóm cơ quan`}.`,
  withoutTime: (count, option) => `Còn ${count} nhiệm vụ không ghi thời hạn (xem: bỏ ${option}).`,
  doneUnknown: 'Dữ liệu không cho biết việc nào đã làm xong sau khi ban hành kế hoạch.',
  severalAgencies: (wanted, count) => `“${wanted}”: có thể là một trong ${count} cơ quan.`,
  typeOne: (id) => `Hãy gõ đủ tên hoặc mã, ví dụ: kehoach tasks --agency ${id}`,
}

const en: TasksTexts = {
  roles: { lead: 'leads', coordinating: 'coordinates' },
  givenTo: (name) => `given to ${name}`,
  states: {
    due: 'Due in this time',
    running: 'Under way in this time, due later or with no last day stated',
    recurring: 'Continuous or recurring, no day stated',
    conditional: 'Waiting for a condition',
    done: 'Done in this time, as the plan says',
  },
  tasks: 'Tasks',
  overdue: 'Overdue by the plans',
  toGroups: (name) => `Given to a group that may hold ${name}`,
  time: 'Time',
  overdueOn: 'Overdue, counted to',
  plans: 'Documents',
  predecessors: 'With the tasks of its predecessors',
  successors: 'Its duties are now those of',
  due: 'Due',
  role: 'Role',
  lead: 'Lead',
  coordinating: 'With',
  task: 'Task',
  plan: 'Plan',
  dueOn: 'Due on',
  written: 'Time as the plan writes it',
  output: 'Output',
  issuedOn: 'Issued on',
  section: 'Section',
  id: 'Id',
  late: (days) => (days === 1 ? '1 day late' : `${days} days late`),
  laterPlan: 'later plan',
  sum: (tasks, ofGroups) =>
    `${tasks} ${tasks === 1 ? 'task' : 'tasks'}${ofGroups === 0 ? '' : `, and ${ofGroups} given to groups`}.`,
  withoutTime: (count, option) =>
    `${count} more ${count === 1 ? 'states' : 'state'} no time (to see ${count === 1 ? 'it' : 'them'}, leave out ${option}).`,
  doneUnknown: 'The data do not tell what has been done since the plans were issued.',
  severalAgencies: (wanted, count) => `“${wanted}” may be any of ${count} agencies.`,
  typeOne: (id) => `Type the whole name or the id, as in: kehoach tasks --agency ${id}`,
}

export const tasksTexts: Readonly<Record<Language, TasksTexts>> = { vi, en }
