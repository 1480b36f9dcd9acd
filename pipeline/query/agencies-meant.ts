import { placeEntries } from '../../knowledge/agencies.js'
import type { Agency } from '../../schemas/agency.js'
import { slug } from '../dataset/slug.js'
import { agencyAtLevel, readAgencyCell } from '../language/agencies/index.js'
import { type AgencyMention, certainties } from '../language/agencies/mention.js'
import { lazily } from '../language/lazily.js'
import { levelOfProvince } from '../resolve/seat.js'
import { placeOfId } from './group-members.js'

/** What the words may be of an agency, the surest first; the first that finds any is taken. */
const readings: readonly ((wanted: string, agencies: readonly Agency[]) => Agency[])[] = [
  (wanted, agencies) => agencies.filter(({ id }) => id === wanted),
  (wanted, agencies) => agencies.filter(({ id }) => id === `${placeOfId(id)}.${wanted}`),
  (wanted, agencies) => agencies.filter((agency) => slug(agency.name) === slug(wanted)),
  (wanted, agencies) => agencies.filter((agency) => otherNames(agency).includes(slug(wanted))),
  asInPlans,
  withWords,
]

/**
 * The agencies that a person may mean by an id, a name, or what plans write for it: short names (`Sở KH&CN`), names without
 * marks (`so khoa hoc va cong nghe`), misread ones (`Sờ Nội vụ`). A name that bodies of several places bear finds them
 * all, unless the words name the place too.
 *
 * @param agencies those of a dataset
 * @returns of one name where the words are clear; several names where they are not; none where nothing is like them
 * @example agenciesMeant('so tai chinh', dataset.agencies).map(({ id }) => id) // ['ha-noi.so-tai-chinh']
 */
export function agenciesMeant(wanted: string, agencies: readonly Agency[]): Agency[] {
  if (slug(wanted) === '') return []
  for (const read of readings) {
    const found = read(wanted.trim(), agencies)
    if (found.length > 0) return inNamedPlace(found, wanted)
  }
  return []
}

function otherNames({ shortName, aliases }: Agency): string[] {
  return [...(shortName === null ? [] : [shortName]), ...aliases].map(slug)
}

/** As the cell of a plan's table would be read, in each place that the dataset has agencies of. */
function asInPlans(wanted: string, agencies: readonly Agency[]): Agency[] {
  const mentions = readAgencyCell(wanted)
  const [mention] = mentions
  if (mentions.length !== 1 || !mention || isGuess(mention, wanted)) return []
  const prefixes = new Set(agencies.map(({ id }) => placeOfId(id)))
  const ids = new Set<string>()
  for (const prefix of prefixes) {
    const { agency, name } = agencyAtLevel(
      mention,
      levelOfProvince(prefix === null ? null : placeName(prefix)),
    )
    const own = agency ?? slug(name)
    ids.add(prefix === null ? own : `${prefix}.${own}`)
    if (agency !== null) ids.add(agency)
  }
  return agencies.filter(({ id }) => ids.has(id))
}

/** A letter more or less makes another short name: `Sở X` is no `Sở XD`. */
function isGuess({ certainty }: AgencyMention, wanted: string): boolean {
  return certainty === certainties.near && slug(wanted).length < shortestMisread
}

const shortestMisread = 10

const placeNames = lazily(() => new Map(placeEntries().map(({ name }) => [slug(name), name])))

const placeName = (prefix: string): string | null => placeNames().get(prefix) ?? null

/** Those whose names hold all the words, in whatever order. */
function withWords(wanted: string, agencies: readonly Agency[]): Agency[] {
  const parts = slug(wanted).split('-')
  return agencies.filter(({ name }) => {
    const own = slug(name).split('-')
    return parts.every((part) => own.includes(part))
  })
}

/** `Sở Tài chính tỉnh Nghệ An` is none of another province; of a word that names no place nothing follows. */
function inNamedPlace(found: readonly Agency[], wanted: string): Agency[] {
  const words = `-${slug(wanted)}-`
  return found.filter(({ id, name }) => {
    const own = placeOfId(id)
    const isNamed = (place: string) =>
      words.includes(`-${place}-`) && !`-${slug(name)}-`.includes(`-${place}-`)
    const named = own === null || id === wanted ? [] : placesNamed(words).filter(isNamed)
    return named.length === 0 || named.includes(own!)
  })
}

function placesNamed(words: string): string[] {
  return placeEntries()
    .map(({ name }) => slug(name))
    .filter((place) => words.includes(`-${place}-`))
}
