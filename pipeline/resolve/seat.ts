import { type AgencyKind, placeEntries } from '../../knowledge/agencies.js'
import { isCentral } from '../extract/issuer.js'
import { endOfName, kindOfName, type Level, ranks } from '../language/agencies/index.js'
import { fold } from '../language/fold.js'

/** Where a document is from: whose the bodies are that it names without saying whose. */
export interface Seat {
  /** A province or city of the registry. */
  readonly province: string | null
  /** The district, town or commune, where one issued it: `huyện Nghi Lộc`. */
  readonly unit: string | null
  readonly level: Level | null
  /** What the body is that issued it: a union has rooms of the names of the Party's. */
  readonly issuer: AgencyKind | null
}

/**
 * The seat of a document.
 *
 * @param issuer the name of the body that issued it
 * @param province the province that it is of
 * @example seatOf('Ủy ban nhân dân huyện Nghi Lộc', 'Nghệ An') // { province: 'Nghệ An', unit: 'huyện Nghi Lộc', level: 'district', issuer: 'committee' }
 */
export function seatOf(issuer: string | null, province: string | null): Seat {
  const { unit, level } = endOfName(issuer ?? '')
  const { kind } = kindOfName(issuer ?? '')
  if (unit !== null && level !== null && ranks[level] !== 'province')
    return { province, unit, level, issuer: kind }
  if (issuer !== null && isCentral(issuer))
    return { province: null, unit: null, level: 'central', issuer: kind }
  return { province, unit: null, level: levelOfProvince(province), issuer: kind }
}

/** Whether bodies of a place end in `Thành phố` or `tỉnh`; null for what is no province. */
export function levelOfProvince(province: string | null): Level | null {
  if (province === null) return null
  return placeEntries().find(({ name }) => fold(name) === fold(province))?.kind ?? null
}
