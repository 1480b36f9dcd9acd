import type { AgencyEntry } from '../../knowledge/agencies.js'
import type { Agency } from '../../schemas/agency.js'
import { slug } from '../dataset/slug.js'
import { type AgencyMention, isOfListedKind, kindOfName } from '../language/agencies/index.js'
import { type Home, laterHome, placeOf, prefixOf } from './agency-home.js'

/** The record of a listed agency in its place, without those before and after it. */
export function listedAgency(entry: AgencyEntry, home: Home): Agency {
  const { name, shortName, kind, collective, aliases, validFrom } = entry
  return {
    id: listedId(entry, home),
    name,
    shortName,
    kind,
    level: levelOf(entry, home),
    collective,
    aliases: [...aliases],
    validFrom,
    validTo: validToOf(entry, home),
    successors: [],
    predecessors: [],
    place: placeOf(home),
    listed: true,
  }
}

/**
 * The id of a listed agency in its place: bodies of the state and those that only one place has bear their own ids; all
 * others that of their place too.
 */
export function listedId(entry: AgencyEntry, home: Home): string {
  return entry.place !== null ? entry.id : `${prefixOf(home)}${entry.id}`
}

/** A body of no level (`Hội Nông dân`) has the one of its document; a district's room (`Phòng Kinh tế`) is a commune's there. */
function levelOf({ level }: AgencyEntry, { unit, rank }: Home): Agency['level'] {
  if (level === 'none') return rank
  return level === 'district' && unit !== null && rank === 'commune' ? 'commune' : level
}

/** The last day of an agency, at the latest that of its province. */
function validToOf({ level, validTo }: AgencyEntry, home: Home): string | null {
  return validTo ?? (level === 'province' ? (laterHome(home)?.lastDay ?? null) : null)
}

/** The record of a body or a group that the registry does not know by name, with what its words tell. */
export function unlistedAgency(mention: AgencyMention, home: Home): Agency {
  const { name, collective } = mention
  const { kind, level } = kindOfName(name)
  const place = level === 'central' && !home.central ? { province: null, unit: null, rank: home.rank } : home
  return {
    id: `${prefixOf(place)}${slug(collective ? groupWords(name) : name)}`,
    name,
    shortName: null,
    kind,
    level,
    collective,
    aliases: mention.mention === name ? [] : [mention.mention],
    validFrom: null,
    validTo: null,
    successors: [],
    predecessors: [],
    place: placeOf(place),
    listed: isOfListedKind(mention),
  }
}

/** Groups named with or without `có`, `của`, `và` are one group. */
const groupWords = (name: string): string =>
  name
    .replace(/(?:^|\s)(?:các|có|của|và|những)(?=\s)/giu, ' ')
    .replace(/KH\s?&\s?CN|KHCN/gu, 'khoa học và công nghệ')
