import { type GroupWord, groupWords } from '../../knowledge/group-members.js'
import type { Agency } from '../../schemas/agency.js'
import { words } from '../language/fold.js'

/**
 * Whether an agency may be one of a group, as far as the group's name tells: `Các Sở, ban, ngành` may hold every
 * department, `Các cơ quan báo chí` none. Where the name, or what the agency is, tells nothing, it may.
 *
 * @param group an agency that is collective
 */
export function mayHold(group: Agency, agency: Agency): boolean {
  if (group.id === agency.id) return true
  if (agency.collective || !isOfOnePlace(group.id, agency.id)) return false
  const said = wordsOf(group.name)
  if (said.length === 0 || agency.kind === null) return true
  if (said.some(({ kinds }) => kinds.includes(agency.kind!))) return true
  return said.some(({ says }) => says === 'anyone') && said.every(({ says }) => says !== 'only')
}

/** Ids of a province's bodies begin with its name; bodies of the state belong to every place. */
function isOfOnePlace(a: string, b: string): boolean {
  const [one, other] = [placeOfId(a), placeOfId(b)]
  return one === null || other === null || one === other
}

/** @example placeOfId('ha-noi.so-y-te') // 'ha-noi' */
export function placeOfId(id: string): string | null {
  const dot = id.indexOf('.')
  return dot < 0 ? null : id.slice(0, dot)
}

/** The listed words of a name; what a longer one holds is not read again (`sở` in `cơ sở`). */
function wordsOf(name: string): GroupWord[] {
  let rest = ` ${words(name).join(' ')} `
  const found: GroupWord[] = []
  for (const one of groupWords()) {
    const own = ` ${words(one.words).join(' ')} `
    if (!rest.includes(own)) continue
    found.push(one)
    rest = rest.replaceAll(own, ' | ')
  }
  return found
}
