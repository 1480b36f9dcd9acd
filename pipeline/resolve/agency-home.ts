import { type AgencyEntry, type AgencyRank, placeEntries } from '../../knowledge/agencies.js'
import { issuingBodies } from '../../knowledge/issuing-bodies.js'
import { slug } from '../dataset/slug.js'
import { endOfName, kindOfName, ranks } from '../language/agencies/index.js'
import { fold } from '../language/fold.js'
import type { Seat } from './seat.js'

/** Whose body it is: the province, and below it the unit; both null for a body of the state, or where it is not known. */
export interface Home {
  readonly province: string | null
  readonly unit: string | null
  /** The level that the document's own bodies have, for those that have none by their name. */
  readonly rank: AgencyRank | null
  /** The central body that it is a department of. */
  readonly central?: string | null
}

/** The home of a listed agency that a document of the seat names. */
export function homeOf(entry: AgencyEntry, { province, unit, level }: Seat): Home {
  const rank = level === null ? null : ranks[level]
  if (entry.level === 'central' && entry.place === null) return { province: null, unit: null, rank }
  if (entry.place !== null) return { province: entry.place, unit: null, rank }
  return { province, unit: entry.level === 'province' ? null : unit, rank }
}

/** The home of a body or a group that the registry does not know, by its name and the seat of the document. */
export function homeOfName(name: string, { province, unit, level, central }: Seat): Home {
  const own = endOfName(name)
  const rank = level === null ? null : ranks[level]
  const owner = central && own.place === null ? ownerOfRoom(name, central) : null
  if (owner !== null) return { province: null, unit: null, rank, central: owner }
  if (own.place !== null && own.place !== province) return { province: own.place, unit: null, rank }
  const isBelow = own.unit !== null && own.level !== 'region'
  const isOfProvince = !isBelow && kindOfName(name).level === 'province'
  return { province, unit: isOfProvince ? null : unit, rank }
}

/** Whose room a name is of, in the document of a central body: `Vụ Pháp chế`. */
function ownerOfRoom(name: string, { body, issuer }: NonNullable<Seat['central']>): string | null {
  const { ofBody, ofIssuer } = issuingBodies().rooms
  const folded = `${fold(name)} `
  const isOne = (rooms: readonly string[]): boolean => rooms.some((room) => folded.startsWith(`${room} `))
  return isOne(ofBody) ? body : isOne(ofIssuer) ? issuer : null
}

/** What the ids of the bodies of a home begin with: `nghe-an.`, `nghe-an.huyen-nghi-loc.`, `bo-y-te.`. */
export function prefixOf({ province, unit, central = null }: Home): string {
  return [central, province, unit].map((part) => (part === null ? '' : `${slug(part)}.`)).join('')
}

/** The place of a record: `Nghệ An`, `huyện Nghi Lộc, Nghệ An`. */
export function placeOf({ province, unit }: Home): string | null {
  const whole = [unit, province].filter((part) => part !== null).join(', ')
  return whole === '' ? null : whole
}

/** The home in the province that a province was merged into, and the last day before; undefined where it still is. */
export function laterHome({ province, unit, rank }: Home): { home: Home; lastDay: string } | undefined {
  const old = placeEntries().find(({ name }) => name === province)
  if (!old?.successor || old.validTo === null || unit !== null) return undefined
  return { home: { province: old.successor, unit, rank }, lastDay: old.validTo }
}
