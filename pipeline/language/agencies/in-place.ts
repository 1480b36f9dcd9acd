import { type AgencyMention, certainties } from './mention.js'
import { agencyRegistry, type Level } from './registry.js'
import { atLevel, entryOfId } from './variants.js'

/**
 * A body that was named without its level (`Công an`, `Hội Nông dân`), taken to be the one of the level that its document
 * is of.
 *
 * @param mention as read; any other than such a body is returned as it is
 * @param level `city` for Hà Nội, `central` for a ministry's document; null where it is not known
 * @example agencyAtLevel(readAgencyCell('Công an')[0], 'city').name // 'Công an Thành phố'
 */
export function agencyAtLevel(mention: AgencyMention, level: Level | null): AgencyMention {
  if (mention.agency === null || level === null) return mention
  if (mention.certainty === certainties.unplaced) return settled(mention, level)
  const entry = mention.level === null ? entryOfId(mention.agency) : undefined
  if (entry?.level !== 'none') return mention
  const own = atLevel(entry, level)
  return { ...mention, agency: own.id, name: own.name }
}

/** The id of the body's like at a level (`Công an tỉnh` for `Công an Thành phố`); its own where there is none. */
export function agencyOfLevel(id: string, level: Level): string {
  return agencyRegistry().siblings.get(id)?.byLevel.get(level)?.id ?? id
}

/** The mentions of one list: where some of them name their level (`… Thành phố`), those without one share it. */
export function withSharedLevel(mentions: readonly AgencyMention[]): AgencyMention[] {
  const levels = mentions
    .filter(({ certainty }) => certainty === certainties.exact)
    .map(({ agency }) => levelOf(agency))
  const level =
    levels.find((found) => found === 'city' || found === 'province') ??
    levels.find((found) => found === 'commune' || found === 'ward') ??
    stateLevel(mentions)
  return level ? mentions.map((mention) => settled(mention, level)) : [...mentions]
}

/** Beside a ministry `Ngân hàng Nhà nước` is the state's. */
function stateLevel(mentions: readonly AgencyMention[]): Level | undefined {
  if (mentions.every(({ certainty }) => certainty !== certainties.unplaced)) return undefined
  const isState = mentions.some(({ agency }) => agency !== null && agencyRegistry().ministries.has(agency))
  return isState ? 'central' : undefined
}

function levelOf(id: string | null): Level | null {
  return (id !== null && agencyRegistry().siblings.get(id)?.level) || null
}

function settled(mention: AgencyMention, level: Level): AgencyMention {
  if (mention.agency === null || mention.certainty !== certainties.unplaced) return mention
  const entry = agencyRegistry().siblings.get(mention.agency)?.byLevel.get(level)
  return entry ? { ...mention, agency: entry.id, name: entry.name, certainty: certainties.settled } : mention
}
