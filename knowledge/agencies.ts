import { z } from 'zod'
import { lazily } from '../pipeline/language/lazily.js'
import { kinds, type nameLevel, rank } from './agency-kinds.js'
import { agencyWordsFile } from './agency-words-file.js'
import { loadKnowledge } from './load.js'

const day = z.iso.date()

const agencyEntry = z.strictObject({
  /** ASCII slug, stable over the years. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The canonical name. Where it ends in a level (`Thành phố`, `tỉnh`, `huyện`…), what stands before it is its stem. */
  name: z.string(),
  shortName: z.string().nullable(),
  kind: z.enum(kinds),
  /** The level it belongs to; `none` where bodies of several levels bear the name. */
  level: z.enum([...rank.options, 'none']),
  /** The province it belongs to; null for a body that every province (or the state) has. */
  place: z.string().nullable(),
  /** A group of bodies (`UBND các quận, huyện, thị xã`). */
  collective: z.boolean().default(false),
  /** Other spellings; abbreviations of `agency-words.json` need not be listed. */
  aliases: z.array(z.string()).default([]),
  /** First and last day of its existence; null where not known or open. */
  validFrom: day.nullable().default(null),
  validTo: day.nullable().default(null),
})

/** Agencies whose duties went to others. */
const succession = z.strictObject({
  /** Those that ended; one that took over and stayed is not among them. */
  before: z.array(z.string()).min(1),
  after: z.array(z.string()).min(1),
  /** The first day of the new order. */
  since: day,
  /** What ordered it. */
  by: z.string(),
})

const placeEntry = z.strictObject({
  name: z.string(),
  kind: z.enum(['city', 'province']),
  aliases: z.array(z.string()).default([]),
  validFrom: day.nullable().default(null),
  validTo: day.nullable().default(null),
  /** The province it was merged into. */
  successor: z.string().nullable().default(null),
})

const agenciesFile = z.strictObject({
  about: z.string(),
  agencies: z.array(agencyEntry),
  successions: z.array(succession),
  places: z.array(placeEntry),
})

/** An agency of the registry, with the ids of those whose duties it took over and that took over its own. */
export interface AgencyEntry extends z.infer<typeof agencyEntry> {
  readonly successors: readonly string[]
  readonly predecessors: readonly string[]
}

/** What an agency is. */
export type AgencyKind = (typeof kinds)[number]

/** The level of government that an agency belongs to. */
export type AgencyRank = z.infer<typeof rank>

/** The level that a body's name ends in. */
export type NameLevel = z.infer<typeof nameLevel>

/** When agencies took over the duties of others. */
export type Succession = z.infer<typeof succession>

/** A province or a city of that rank, old or new. */
export type PlaceEntry = z.infer<typeof placeEntry>

/** The words that lists of agencies are made of. */
export type AgencyWords = z.infer<typeof agencyWordsFile>

/** The registry as it stands in the file, and its agencies with those before and after them. */
interface Registry {
  readonly file: z.infer<typeof agenciesFile>
  readonly agencies: readonly AgencyEntry[]
}

const registry = lazily((): Registry => {
  const file = loadKnowledge('agencies.json', agenciesFile)
  const successors = new Map<string, string[]>()
  const predecessors = new Map<string, string[]>()
  for (const { before, after } of file.successions) {
    for (const id of before) successors.set(id, [...(successors.get(id) ?? []), ...after])
    for (const id of after) predecessors.set(id, [...(predecessors.get(id) ?? []), ...before])
  }
  const agencies = file.agencies.map((entry) => ({
    ...entry,
    successors: successors.get(entry.id) ?? [],
    predecessors: predecessors.get(entry.id) ?? [],
  }))
  return { file, agencies }
})

/**
 * The registry of agencies, from `knowledge/agencies.json`, in the order of the file.
 *
 * @throws Error naming the field where a steward's edit does not fit the schema
 * @example agencyEntries().find((entry) => entry.id === 'so-tai-chinh')?.name // 'Sở Tài chính'
 */
export function agencyEntries(): readonly AgencyEntry[] {
  return registry().agencies
}

/** Which agencies took over from which, when, and by what order, from `knowledge/agencies.json`. */
export function successions(): readonly Succession[] {
  return registry().file.successions
}

/** The provinces and cities before and after 01/07/2025, from `knowledge/agencies.json`. */
export function placeEntries(): readonly PlaceEntry[] {
  return registry().file.places
}

/** The words of lists of agencies, from `knowledge/agency-words.json`. */
export const agencyWords = lazily((): AgencyWords => loadKnowledge('agency-words.json', agencyWordsFile))
