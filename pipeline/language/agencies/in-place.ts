import { placeEntries } from '../../../knowledge/agencies.js'
import { fold } from '../fold.js'
import { type AgencyMention, certainties } from './mention.js'
import { agencyRegistry, type Level } from './registry.js'

/**
 * A body that was named without its level (`Công an`, `HĐND`), taken to be the one of the document's province or city.
 *
 * @param mention as read; any other than such a body is returned as it is
 * @param place a province or city of the registry, or null where the document's is not known
 * @example agencyInPlace(readAgencyCell('Công an')[0], 'Hà Nội').name // 'Công an Thành phố'
 */
export function agencyInPlace(mention: AgencyMention, place: string | null): AgencyMention {
  const kind = place === null ? undefined : placeKinds().get(fold(place))
  return kind ? atLevel(mention, kind) : mention
}

/** The mentions of one list: where some of them name their level (`… Thành phố`), those without one share it. */
export function withSharedLevel(mentions: readonly AgencyMention[]): AgencyMention[] {
  const levels = mentions
    .filter(({ certainty }) => certainty === certainties.exact)
    .map(({ agency }) => levelOf(agency))
  const level = levels.find((found) => found === 'city' || found === 'province') ?? stateLevel(mentions)
  return level ? mentions.map((mention) => atLevel(mention, level)) : [...mentions]
}

/** Beside a ministry `Ngân hàng Nhà nước` is the state's. */
function stateLevel(mentions: readonly AgencyMention[]): Level | undefined {
  if (mentions.every(({ certainty }) => certainty !== certainties.unplaced)) return undefined
  const isState = mentions.some(({ agency }) => agency !== null && agencyRegistry().ministries.has(agency))
  return isState ? 'central' : undefined
}

let kinds: Map<string, Level> | undefined

function placeKinds(): Map<string, Level> {
  kinds ??= new Map(placeEntries().map((place) => [fold(place.name), place.kind]))
  return kinds
}

function levelOf(id: string | null): Level | null {
  return (id !== null && agencyRegistry().siblings.get(id)?.level) || null
}

function atLevel(mention: AgencyMention, level: Level): AgencyMention {
  if (mention.agency === null || mention.certainty !== certainties.unplaced) return mention
  const entry = agencyRegistry().siblings.get(mention.agency)?.byLevel.get(level)
  return entry ? { ...mention, agency: entry.id, name: entry.name, certainty: certainties.settled } : mention
}
