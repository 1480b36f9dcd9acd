import type { VFile } from 'vfile'
import type { AgencyEntry } from '../../knowledge/agencies.js'
import type { Agency } from '../../schemas/agency.js'
import type { AgencyReference } from '../../schemas/agency-reference.js'
import {
  type AgencyMention,
  agencyAtLevel,
  agencyOfLevel,
  entryOfId,
  isOrganizer,
  isUnplaced,
} from '../language/agencies/index.js'
import { capital } from '../language/capitals.js'
import { warn } from '../tree/warn.js'
import { type Home, homeOf, homeOfName } from './agency-home.js'
import { listedAgency, listedId, unlistedAgency } from './agency-record.js'
import { relativesOf } from './agency-relatives.js'
import { levelOfProvince, type Seat } from './seat.js'

/**
 * The agencies of one document. An agency belongs to a place: the `Sở Tài chính` of two provinces are two records, and
 * the document's seat decides where a name does not say it. A name that the registry does not know becomes a record of
 * its own, and is noted.
 */
export class AgencyBook {
  readonly #seat: Seat
  readonly #file: VFile
  readonly #records = new Map<string, Agency>()
  readonly #references = new Map<string, AgencyReference>()

  constructor(seat: Seat, file: VFile) {
    this.#seat = seat
    this.#file = file
  }

  /** The references of a list of mentions, each agency once. `at` is where a warning points. */
  refer(mentions: readonly AgencyMention[], at: { start: number; end: number }): AgencyReference[] {
    const references = new Map<string, AgencyReference>()
    for (const named of mentions) {
      const reference = this.#referenceOf(named, at)
      if (!references.has(reference.agencyId)) references.set(reference.agencyId, { ...reference })
    }
    return [...references.values()]
  }

  /** A plan names a few agencies again and again: each mention is resolved once. */
  #referenceOf(named: AgencyMention, at: { start: number; end: number }): AgencyReference {
    const { agency, name, mention, level, place, certainty, collective } = named
    const key = [agency, name, mention, level, place, certainty, collective].join('|')
    let reference = this.#references.get(key)
    if (!reference) {
      const seat = seatOfMention(named, this.#seat)
      const settled = agencyAtLevel(ownRoom(ofPlace(named, seat), seat), seat.level)
      const agencyId = this.#register(settled, seat, at)
      reference = { agencyId, name: settled.name, mention: settled.mention }
      this.#references.set(key, reference)
    }
    return reference
  }

  /** All agencies that were referred to, and those they came from and went to. */
  records(): Agency[] {
    const known = (id: string): boolean => this.#records.has(id)
    return [...this.#records.values()]
      .map((record) => ({
        ...record,
        successors: record.successors.filter(known),
        predecessors: record.predecessors.filter(known),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  }

  #register(mention: AgencyMention, seat: Seat, at: { start: number; end: number }): string {
    const entry = mention.agency === null ? undefined : entryOfId(mention.agency)
    if (entry) return this.#registerEntry(entry, homeOf(entry, seat))
    const record = unlistedAgency(mention, homeOfName(mention.name, seat))
    const known = this.#records.get(record.id)
    if (known) {
      if (!known.aliases.includes(mention.mention) && mention.mention !== known.name)
        known.aliases.push(mention.mention)
      return known.id
    }
    this.#records.set(record.id, record)
    this.#note(record, at)
    return record.id
  }

  /** Says what stewards may want to list: `agency-unclear` where not even the kind of body is known. */
  #note({ name, kind, collective, listed }: Agency, at: { start: number; end: number }): void {
    if (collective || listed) return
    if (kind === null)
      warn(this.#file, 'agency-unclear', `"${name}" may be no agency: no word of it tells what it is.`, at)
    else warn(this.#file, 'agency-unlisted', `"${name}" is not in the registry of agencies.`, at)
  }

  #registerEntry(entry: AgencyEntry, home: Home): string {
    const id = listedId(entry, home)
    if (this.#records.has(id)) return id
    const record = listedAgency(entry, home)
    this.#records.set(id, record)
    const { before, after } = relativesOf(entry, home)
    record.successors = after.map((one) => this.#registerEntry(one.entry, one.home))
    record.predecessors = before.map((one) => this.#registerEntry(one.entry, one.home))
    return id
  }
}

/** `UBND tỉnh Nghệ An` in a document of Hà Nội is of Nghệ An. */
function seatOfMention({ place, agency }: AgencyMention, seat: Seat): Seat {
  if (place === null || place === seat.province) return seat
  const isOwn = agency !== null && entryOfId(agency)?.place === place
  return isOwn ? seat : { ...seat, province: place, unit: null, level: levelOfProvince(place) }
}

/**
 * A body whose listed name ends in its place is meant by the words before that place only at home: the `Viện Nghiên cứu … thành phố`
 * of another city is its own.
 */
function ofPlace(mention: AgencyMention, { province }: Seat): AgencyMention {
  const entry = mention.agency === null ? undefined : entryOfId(mention.agency)
  if (!entry?.place || province === null || province === entry.place) return mention
  const isNamed = mention.place === entry.place || !entry.name.endsWith(entry.place)
  return isNamed ? mention : { ...mention, agency: null, name: capital(mention.mention) }
}

/**
 * `Ủy ban Kiểm tra`, `Ban Tổ chức` without a level are the Party's of the province only in the plans of the province: a union and a
 * commune have their own, and a `Ban Tổ chức` is that of an event but in the Party's plans.
 */
function ownRoom(mention: AgencyMention, { unit, level, issuer }: Seat): AgencyMention {
  const entry = mention.agency === null ? undefined : entryOfId(mention.agency)
  if (entry?.kind !== 'party' || entry.level !== 'province' || !isUnplaced(mention)) return mention
  const lacksLike = unit !== null && level !== null && agencyOfLevel(entry.id, level) === entry.id
  const hasOwn = lacksLike || issuer === 'union' || issuer === 'association'
  const isOfEvent = issuer !== 'party' && isOrganizer(mention.mention)
  return hasOwn || isOfEvent ? { ...mention, agency: null, name: capital(mention.mention) } : mention
}
