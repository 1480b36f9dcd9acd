import { z } from 'zod'
import { loadKnowledge } from './load.js'

const day = z.iso.date()

const kinds = [
  'department',
  'ministry',
  'committee',
  'assembly',
  'government',
  'party',
  'union',
  'association',
  'office',
  'board',
  'centre',
  'fund',
  'institute',
  'school',
  'health',
  'media',
  'court',
  'company',
] as const

const rank = z.enum(['central', 'province', 'district', 'commune'])

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

const phrases = z.array(z.string())

const wordsFile = z.strictObject({
  about: z.string(),
  /** Words of names, each with other ways to write them. */
  abbreviations: z.record(z.string(), phrases),
  /** Nouns that open the name of one body; `notHeads` are phrases that only look so (`sở hữu`). */
  heads: phrases,
  notHeads: phrases,
  /** Fields of work that begin like heads and stand everywhere (`khoa học`): no body begins with them but under a shared head. */
  fields: phrases,
  /** What says that each of those named before it does the same (`Sở A, Sở B mỗi đơn vị lập …`). */
  distributives: phrases,
  /** Heads that are people at a post, and a name only before the field of it (`Công chức Tư pháp - Hộ tịch`). */
  posts: phrases,
  /** Heads that are a name even alone (`Ban Chỉ đạo`), and what such a board may be for, in small letters. */
  loneHeads: phrases,
  purposes: phrases,
  /** Nouns of collectives after a plural mark; `notGroups` are phrases that only look so. */
  groupNouns: phrases,
  notGroups: phrases,
  plurals: phrases,
  /** Nouns that make a collective without a plural mark (`sở, ngành`; `đơn vị liên quan`). */
  bareGroups: phrases,
  /** Those of them that are a group even alone. */
  loneGroups: phrases,
  related: phrases,
  /** Verbs with their objects that say which bodies of a collective are meant (`các sở quản lý lĩnh vực`). */
  groupTails: phrases,
  /** Which of the units a group is of, so that it is not the group of them all (`UBND các xã ven biển`). */
  narrowings: phrases,
  /** What may follow a lone noun of them (`địa phương trên địa bàn`). */
  tails: phrases,
  /** Units of administration that stand after a body's name (`UBND các quận, huyện`), and their levels. */
  units: phrases,
  unitLevels: z.record(z.string(), z.enum(['district', 'commune'])),
  /** What a body is by the words that its name opens with, the longest of them: `trung tâm y tế` before `trung tâm`. */
  kindsOfHeads: z.record(z.enum(kinds), phrases),
  /** The level of a body by these words, where nothing behind its name tells. */
  levelsOfHeads: z.partialRecord(rank, phrases),
  /** Places that are no bodies: their heads are the actors (`Trưởng các thôn, làng`). */
  settlements: phrases,
  /** Other words for a level at the end of a name (`Ban Dân tộc TP`). */
  levelNicknames: z.record(z.string(), phrases),
  /** What stands for the city at the end of a name in plans of the capital. */
  capitalNames: phrases,
  /** Names whose last word only looks like a level (`hợp tác xã`). */
  notLevels: phrases,
  /** Two halves that a dash joins inside of names and set phrases, folded: `lao động - thương binh và xã hội`. */
  dashedPairs: phrases,
  /** Offices that stand for their body (`Giám đốc Sở Y tế`). */
  holders: phrases,
  /** Offices that stand alone for all bodies of a kind, with the name of these (`Bộ trưởng, Thủ trưởng cơ quan ngang bộ`). */
  headsOfAll: z.record(z.string(), z.string()),
  /** What a body is to another one, behind a dash after its name (`Sở Nội vụ - Cơ quan thường trực Ban Chỉ đạo`). */
  standings: phrases,
  /** Verbs whose object is to do what comes next (`hướng dẫn các xã thực hiện; các doanh nghiệp tham gia`). */
  tellers: phrases,
  /** What a committee of the Party does to the bodies named after it (`Lãnh đạo UBND tỉnh …`). */
  partyVerbs: phrases,
  /** Bodies inside another body, whose name they take (`Đảng ủy Sở Y tế`). */
  ofBodies: phrases,
  /** What may stand before a body's name and changes nothing (`Cơ quan Ủy ban Kiểm tra Đảng ủy`). */
  housings: phrases,
  /** What leads a body between its sessions, and is named with it: `Ban Thường vụ các huyện ủy`. */
  committees: phrases,
  /** Boards that take the names of areas, and what such an area is (`Ban Quản lý Khu kinh tế A và các khu công nghiệp`). */
  areaBoards: phrases,
  areas: phrases,
  /** What a board manages many of (`Ban Quản lý dự án đầu tư xây dựng các công trình giao thông`). */
  works: phrases,
  /** Heads that the members of a list share (`Sở Tài chính, Nội vụ`). */
  prefixes: phrases,
  /** What follows `tổ chức` where it is a noun. */
  organizeNouns: phrases,
  /** What ends a list of agencies in a sentence; `nameVerbs` are those that also stand inside names. */
  verbs: phrases,
  nameVerbs: phrases,
  /** Those that end a list and are nothing that somebody does (`trước ngày 15/6`). */
  notDeeds: phrases,
  /** Nouns that end in such a verb (`công nghệ thông tin`). */
  verbNouns: phrases,
  /** What makes a noun of the verb after it (`nhà đầu tư`). */
  personNouns: phrases,
  /** Those that in a sentence have a unit as their object: `Quỹ … hỗ trợ xã Nghi Lâm`. */
  unitVerbs: phrases,
  /** Those of the heads whose bodies each place names anew, so that no register has them all. */
  openHeads: phrases,
  /** Behind the name of a body: that of each of those it is said of (`UBND cùng cấp`). */
  sameLevel: phrases,
  /** Names of rooms of the Party that are also those of a committee of any event. */
  organizers: phrases,
  /** What a `Ban Tổ chức` is of, where it is not the Party's. */
  occasions: phrases,
  /** What stands between the name of a body and the number of its region: `vùng III`. */
  regions: phrases,
  /** What stands between the name of a body and the place of its branch: `Agribank Chi nhánh tỉnh`. */
  branches: phrases,
  /** Nouns of groups that act even where no `các` stands before them. */
  ruling: phrases,
  /** Two words written as two letters with a stroke: `p/h với`. */
  letterPairs: z.record(z.string(), z.string()),
  /** The last words of nouns behind which a part of the name stands in quotation marks: `Quỹ “Vì người nghèo”`. */
  quotedAfter: phrases,
  /** What makes another body of the name before it, whose level it is (`Trung tâm Khuyến nông quốc gia`). */
  ofState: phrases,
  /** After these a place is no longer part of a name (`quản lý … trên địa bàn tỉnh`). */
  looseWords: phrases,
  /** What hands a duty to the agencies after it. */
  orders: phrases,
  /** How sentences and cells begin that name no body: no misread name begins with these words as they stand. */
  soundStarts: phrases,
  /** How the names of those begin who stand above the bodies that they ask to do something. */
  superiors: phrases,
  /** How a relative clause about the agencies of a cell begins. */
  relatives: phrases,
  /** How a sentence begins that names its actor later on (`Căn cứ …, các Sở …`). */
  openers: phrases,
  /** What may follow an actor, beside the verbs. */
  dutyStarts: phrases,
  /** What may stand between commas behind an actor, before its verb (`Công an tỉnh, theo chức năng, …, tuần tra`). */
  asides: phrases,
  /** What follows an agency at the beginning of an item that does nothing there (`Trạm Y tế xã đạt chuẩn …`). */
  notDuties: phrases,
  /** What may stand before the verb of a duty without changing whose it is. */
  dutyAdverbs: phrases,
  /** What ends the relative clause of an actor (`được giao chủ trì … có trách nhiệm`). */
  /** What a heading says of the agencies that it names, and no more: what they do stands in the points below it. */
  headingDuties: phrases,
  obliged: phrases,
  /** What stands between `phối hợp` and its partner. */
  manner: phrases,
  partnerMarks: phrases,
  /** After these `với` names no partner (`phù hợp với`). */
  withWords: phrases,
  /** What stands before a colon and the agencies that lead, or coordinate. */
  leadLabels: phrases,
  coordinatingLabels: phrases,
  /** Labels beside them that name no agency (`thời gian:`). */
  otherLabels: phrases,
  /** What may stand at the end of a list in a cell that says who leads and who coordinates. */
  roleTails: phrases,
  /** Words of roles that are no part of a name. */
  roleWords: phrases,
  /** What makes the agency at the beginning of a closing bracket the one that acts (`… (Sở Y tế chủ trì)`). */
  bracketDuties: phrases,
  /** Near these the bracket at the end of an item explains who is meant (`gửi cơ quan thường trực (Sở Y tế)`). */
  receivers: phrases,
  /** Nouns that turn `phối hợp` into a noun (`cơ chế phối hợp`). */
  coordinationNouns: phrases,
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

/** When agencies took over the duties of others. */
export type Succession = z.infer<typeof succession>

/** A province or a city of that rank, old or new. */
export type PlaceEntry = z.infer<typeof placeEntry>

/** The words that lists of agencies are made of. */
export type AgencyWords = z.infer<typeof wordsFile>

/** The registry as it stands in the file, and its agencies with those before and after them. */
interface Registry {
  readonly file: z.infer<typeof agenciesFile>
  readonly agencies: readonly AgencyEntry[]
}

let registry: Registry | undefined
let words: AgencyWords | undefined

function loadRegistry(): Registry {
  if (registry) return registry
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
  registry = { file, agencies }
  return registry
}

/**
 * The registry of agencies, from `knowledge/agencies.json`, in the order of the file.
 *
 * @throws Error naming the field where a steward's edit does not fit the schema
 * @example agencyEntries().find((entry) => entry.id === 'so-tai-chinh')?.name // 'Sở Tài chính'
 */
export function agencyEntries(): readonly AgencyEntry[] {
  return loadRegistry().agencies
}

/** Which agencies took over from which, when, and by what order, from `knowledge/agencies.json`. */
export function successions(): readonly Succession[] {
  return loadRegistry().file.successions
}

/** The provinces and cities before and after 01/07/2025, from `knowledge/agencies.json`. */
export function placeEntries(): readonly PlaceEntry[] {
  return loadRegistry().file.places
}

/** The words of lists of agencies, from `knowledge/agency-words.json`. */
export function agencyWords(): AgencyWords {
  words ??= loadKnowledge('agency-words.json', wordsFile)
  return words
}
