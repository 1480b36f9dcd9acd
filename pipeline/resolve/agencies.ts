import type { VFile } from 'vfile'
import { type AgencyEntry, agencyEntries } from '../../knowledge/agencies.js'
import type { Agency } from '../../schemas/agency.js'
import type { AgencyReference } from '../../schemas/agency-reference.js'
import { slug } from '../dataset/slug.js'
import { type AgencyMention, agencyInPlace } from '../language/agencies/index.js'
import { warn } from '../tree/warn.js'

/**
 * The agencies of one document. An agency belongs to a place: the `Sở Tài chính` of two provinces are two records,
 * and the document's issuer decides. A name that the registry does not know becomes a record of its own, and is noted.
 */
export class AgencyBook {
  readonly #place: string | null
  /** What the ids of a province's bodies begin with. */
  readonly #prefix: string
  readonly #file: VFile
  readonly #records = new Map<string, Agency>()

  constructor(place: string | null, file: VFile) {
    this.#place = place
    this.#prefix = place ? `${slug(place)}.` : ''
    this.#file = file
  }

  /** The references of a list of mentions, each agency once. `at` is where a warning points. */
  refer(mentions: readonly AgencyMention[], at: { start: number; end: number }): AgencyReference[] {
    const references = new Map<string, AgencyReference>()
    for (const named of mentions) {
      const mention = agencyInPlace(named, this.#place)
      const agencyId = this.#register(mention, at)
      if (!references.has(agencyId))
        references.set(agencyId, { agencyId, name: mention.name, mention: mention.mention })
    }
    return [...references.values()]
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

  #register(mention: AgencyMention, at: { start: number; end: number }): string {
    const entry = mention.agency === null ? undefined : entryNamed(mention.agency)
    if (entry) return this.#registerEntry(entry)
    const id = `${this.#prefix}${slug(mention.collective ? groupWords(mention.name) : mention.name)}`
    const known = this.#records.get(id)
    if (known) {
      if (!known.aliases.includes(mention.mention) && mention.mention !== known.name)
        known.aliases.push(mention.mention)
      return id
    }
    this.#records.set(id, unlisted(id, mention))
    if (!mention.collective)
      warn(this.#file, 'agency-unlisted', `"${mention.name}" is not in the registry of agencies.`, at)
    return id
  }

  #registerEntry(entry: AgencyEntry): string {
    const id = this.#idOf(entry)
    if (this.#records.has(id)) return id
    const record: Agency = { ...listed(id, entry), successors: [], predecessors: [] }
    this.#records.set(id, record)
    record.successors = this.#relatives(entry.successors).map((one) => this.#registerEntry(one))
    record.predecessors = this.#relatives(entry.predecessors).map((one) => this.#registerEntry(one))
    return id
  }

  #relatives(ids: readonly string[]): AgencyEntry[] {
    return ids.flatMap((id) => entryNamed(id) ?? [])
  }

  /** Bodies of the state are one for all; those of a province bear its name. */
  #idOf(entry: AgencyEntry): string {
    return entry.level === 'central' || entry.place !== null ? entry.id : `${this.#prefix}${entry.id}`
  }
}

/** Groups named with or without `có`, `của`, `và` are one group. */
const groupWords = (name: string): string =>
  name
    .replace(/(?:^|\s)(?:các|có|của|và|những)(?=\s)/giu, ' ')
    .replace(/KH\s?&\s?CN|KHCN/gu, 'khoa học và công nghệ')

let byId: Map<string, AgencyEntry> | undefined

function entryNamed(id: string): AgencyEntry | undefined {
  byId ??= new Map(agencyEntries().map((entry) => [entry.id, entry]))
  return byId.get(id)
}

function listed(id: string, entry: AgencyEntry): Omit<Agency, 'successors' | 'predecessors'> {
  const { name, shortName, kind, level, collective, aliases, validFrom, validTo } = entry
  return {
    id,
    name,
    shortName,
    kind,
    level: level === 'none' ? null : level,
    collective,
    aliases: [...aliases],
    validFrom,
    validTo,
  }
}

function unlisted(id: string, { name, mention, collective }: AgencyMention): Agency {
  return {
    id,
    name,
    shortName: null,
    kind: null,
    level: null,
    collective,
    aliases: mention === name ? [] : [mention],
    validFrom: null,
    validTo: null,
    successors: [],
    predecessors: [],
  }
}
