import type { Role } from '../../knowledge/sections.js'
import { headsOfficials, headsPersons } from '../language/agencies/index.js'
import type { Item, Section } from '../tree/nodes.js'
import { handsDuty } from './articles.js'
import { isTitle, namesPeople } from './point-titles.js'

/** Whether the points of a part say what is to be done. */
export const asksForDoing = (role: Role | null): boolean => role === 'tasks' || role === 'implementation'

/** Words of an article that hands a duty may name money or targets, and it is none of these. */
export const dutyRole = (node: Section | Item, title: string, role: Role): Role =>
  !asksForDoing(role) && handsDuty(node, title) ? 'tasks' : role

const noDuty = { lead: [], coordinating: [] }

/** What stands under people who are no agency is not done by those whom the heading above names. */
export const dutyOfPeople = (title: string, role: Role): typeof noDuty | null =>
  (asksForDoing(role) && namesPeople(title)) || namesDoers(title, role) ? noDuty : null

/** Whether a heading of duties hands them to persons, whom no register has: who leads is in doubt. */
export const namesDoers = (title: string, role: Role): boolean =>
  (role === 'implementation' && headsPersons(title)) || (role === 'tasks' && headsOfficials(title))

/** A numbered point over others that is only their title, in the sections on what is to be done. */
export const isTitleOfPoints = (node: Section | Item, role: Role | null): boolean =>
  node.type === 'item' &&
  node.label?.ordinal !== null &&
  node.children.length > 0 &&
  asksForDoing(role) &&
  isTitle(node.text.value)
