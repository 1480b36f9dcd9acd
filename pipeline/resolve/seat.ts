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
  /** The central body that issued it, or whose department did (`Bộ Y tế`), and who of the two did. */
  readonly central: { readonly body: string; readonly issuer: string } | null
  /** What the body is that issued it: a union has rooms of the names of the Party's. */
  readonly issuer: AgencyKind | null
}

/**
 * The seat of a document.
 *
 * @param issuer the name of the body that issued it
 * @param province the province that it is of
 * @param above the central body over it
 * @example seatOf('Ủy ban nhân dân huyện Nghi Lộc', 'Nghệ An') // { province: 'Nghệ An', unit: 'huyện Nghi Lộc', level: 'district', central: null, issuer: 'committee' }
 */
export function seatOf(issuer: string | null, province: string | null, above: string | null = null): Seat {
  const { unit, level } = endOfName(issuer ?? '')
  const { kind } = kindOfName(issuer ?? '')
  if (unit !== null && level !== null && ranks[level] !== 'province')
    return { province, unit, level, central: null, issuer: kind }
  if (issuer !== null && (above !== null || isCentral(issuer))) {
    const central = { body: above ?? issuer, issuer }
    return { province: null, unit: null, level: 'central', central, issuer: kind }
  }
  return { province, unit: null, level: levelOfProvince(province), central: null, issuer: kind }
}

/** Whether bodies of a place end in `Thành phố` or `tỉnh`; null for what is no province. */
export function levelOfProvince(province: string | null): Level | null {
  if (province === null) return null
  return placeEntries().find(({ name }) => fold(name) === fold(province))?.kind ?? null
}
