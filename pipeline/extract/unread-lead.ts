import type { VFile } from 'vfile'
import type { Duty } from '../language/agencies/index.js'
import { placeOf } from '../tree/text.js'
import { warn, warnOnce } from '../tree/warn.js'
import type { Point } from './points.js'
import { noteUnreadActor, personTitles } from './unread-actor.js'

/**
 * Notes a task whose own words say who leads it, or whose heading does, where no agency was understood in them.
 *
 * @returns whether it is such a task
 */
export const noteUnreadLead = (point: Point, duty: Duty, isNamed: boolean, file: VFile): boolean =>
  noteUnreadActor(point.text, duty, isNamed, file) || noteUnreadPersons(point, duty, file)

const person = new RegExp(`^(?:${personTitles})\\s\\p{Lu}`, 'iu')

/** Notes a task below which a label names nobody who leads but a person: `Người phụ trách: đồng chí A`. */
export function noteUnreadLabel({ details }: Point, { lead }: Duty, file: VFile): boolean {
  if (lead.some(({ agency, mention }) => agency !== null || !person.test(mention))) return false
  const label = details.find(({ kind }) => kind === 'lead')
  const place = label && placeOf(label.words)
  if (!place) return false
  warn(file, 'agency-unread', `Who leads was not understood: "${label.words.value.trim()}".`, place)
  return true
}

/** `3. Công chức chuyên môn` over points that name nobody, however many: no register has persons. */
function noteUnreadPersons({ persons }: Point, { lead }: Duty, file: VFile): boolean {
  if (!persons || lead.length > 0) return false
  const place = placeOf(persons)
  if (place) warnOnce(file, 'agency-unread', `Who leads was not understood: "${persons.value}".`, place)
  return true
}
