import type { Task } from '../../../schemas/task.js'
import { shortened } from '../plans.js'

/** A text shorter than this does not tell by itself what is to be done, as `Giai đoạn 1`. In UTF-16 units. */
const tellingLength = 28
const longest = 220

/**
 * What a task is called in charts and lists: the beginning of its text; where that is short, with the task it is a part of.
 *
 * @param tasks all tasks of the report by id
 * @example nameOfTask(stage, tasks) // 'Giai đoạn 1 – Xây dựng Đề án Thành phố thông minh'
 */
export function nameOfTask({ text, parentId }: Task, tasks: ReadonlyMap<string, Task>): string {
  const name = shortened(text, longest)
  const parent = parentId === null ? undefined : tasks.get(parentId)
  return parent && name.length < tellingLength ? `${name} – ${shortened(parent.text, longest)}` : name
}
