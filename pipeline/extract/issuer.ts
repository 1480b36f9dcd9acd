import { agencyWords, placeEntries } from '../../knowledge/agencies.js'
import { issuingBodies } from '../../knowledge/issuing-bodies.js'
import { entryOfId, readAgencyCell } from '../language/agencies/index.js'
import { alternation } from '../language/alternation.js'
import { capital, titleCase } from '../language/capitals.js'
import { fold, unmark } from '../language/fold.js'
import { latin } from '../language/latin.js'
import { lazily } from '../language/lazily.js'
import { behindUpperBody, bodyBelow, longestStart, standingBody, withoutBeside } from './body-below.js'
import { provinceOf } from './province.js'
import { unlistedBody } from './unlisted-body.js'

const committee = lazily(() => new RegExp(`^(${alternation(issuingBodies().committees)})(?:\\s+(.*))?$`, 'u'))

/** `ỦY BAN NHÂN DÂN THÀNH PHỐ X / ỦY BAN NHÂN DÂN QUẬN 6`: the committee below is the one that issues. */
const lowerCommittee =
  /^(?:ủy ban nhân dân|ubnd)\s(?:.*\S)?\s((?:ủy ban nhân dân|ubnd)\s(?:quận|huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu)\s.+)$/u

/** `HUYỆN ỦY X / BAN THƯỜNG VỤ`, `THÀNH ỦY X / BAN TUYÊN GIÁO`: a body of the Party's committee over it, or null. */
function bodyOfParty(folded: string): string | null {
  const [, committee, where, body] = partyOver().exec(folded) ?? []
  if (committee === undefined || where === undefined || body === undefined) return null
  const known = knownName(`${body} ${committee}`)
  const name = known ?? `${capital(body)} ${capital(committee)}`
  return committee === 'thành ủy' && known !== null ? known : `${name} ${titleCase(where)}`
}

/** `ubnd tỉnh` is `ủy ban nhân dân tỉnh`. */
function withoutAbbreviation(folded: string): string {
  const names = issuingBodies().committeeAbbreviations
  const [first = ''] = /^\p{L}+/u.exec(folded) ?? []
  return Object.hasOwn(names, first) ? names[first] + folded.slice(first.length) : folded
}

/**
 * A committee or a council whose first word a scan or a converter spoilt (`Y BAN NHÂN DÂN`), or whose capitals lost their marks
 * (`UY BAN NHAN DAN`), by its bare letters: no other body is a `ban nhân dân`.
 */
const brokenCommittee = latin(/^(?:\S{1,3}\s)?ban nhan dan(?!\p{L})/u)
const bareCouncil = latin(/^hoi dong nhan dan(?!\p{L})/u)

function withCommittee(folded: string): string {
  const bare = unmark(folded)
  const broken = brokenCommittee.exec(bare)
  if (broken) return `ủy ban nhân dân${folded.slice(broken[0].length)}`
  const council = bareCouncil.exec(bare)
  return council ? `hội đồng nhân dân${folded.slice(council[0].length)}` : folded
}

/**
 * The name of an issuing body, from what a letterhead, a portal or a sentence prints of it.
 *
 * @param place the place of the dateline, for a letterhead that lost it
 * @example issuerName('ỦY BAN NHÂN DÂN TỈNH NGHỆ AN', null) // 'Ủy ban nhân dân tỉnh Nghệ An'
 */
export function issuerName(printed: string, place: string | null): string | null {
  const folded = fold(printed).replace(/\s+/g, ' ').trim()
  if (!folded) return null
  const wholeName = issuingBodies().wholeNames.find((name) => fold(name) === folded)
  if (wholeName) return wholeName
  const joint = jointName(printed, folded, place)
  if (joint) return joint
  const written = printed.replace(/\s+/g, ' ').trim()
  const own = withoutBeside(folded)
  if (own) return issuerName(written.slice(0, own.length), place)
  const committeeBelow = lowerCommittee.exec(folded)?.[1]
  if (committeeBelow) return issuerName(written.slice(-committeeBelow.length), place)
  const ofParty = bodyOfParty(folded)
  if (ofParty) return ofParty
  const lower = behindUpperBody(folded)
  if (lower) return issuerName(written.slice(-lower.length), place)
  const below = bodyBelow(folded)
  if (below) return issuerName(written.slice(-below.length), place)
  const standing = standingBody(folded)
  if (standing) return `${standing} ${unlistedBody(written.slice(0, -standing.length))}`
  const whole = withCommittee(withoutAbbreviation(folded))
  const body = committee().exec(whole)
  if (body) {
    const lacksName = !body[2] || provinceLevel.test(body[2])
    const within = body[2] ? bodyWithin(body[2]) : null
    if (within) return `${within.name} ${capital(body[1]!)} ${placeName(within.place)}`
    const where = lacksName && place ? placeName(fold(place)) : body[2] ? placeName(body[2]) : ''
    return `${capital(body[1]!)}${where ? ` ${where}` : ''}`
  }
  const party = partyName(whole, place)
  if (party) return party
  const bare = placeNamed(whole)
  if (bare) return `Ủy ban nhân dân ${bare}`
  return knownName(whole) ?? unlistedBody(printed)
}

/**
 * The name that the register has of a body, or null. `Cục Thuế` alone is not known to be one of a province: the register's
 * name of a level is the body's where the level is printed, or the place.
 */
function knownName(folded: string): string | null {
  const standing = issuingBodies().standing.below.find((name) => fold(name) === folded)
  if (standing) return standing // whose it is stands above it, and the register has only the one of a Party committee
  if (ofRegion.test(folded)) return null
  const known = readAgencyCell(titleCase(folded))
  const [only] = known
  return known.length === 1 && only!.agency && saysLevel(folded, only!.name) ? only!.name : null
}

/** The register has the bodies of all regions under one name: the number tells which. */
const ofRegion = /khu vực (?:\d+|[ivx]+)$/u
const levelAtEnd = lazily(() => new RegExp(`(?<!\\p{L})(?:${levelNames()}|khu vực)$`, 'u'))

/** Whether what is printed, folded, tells the level that a name of the register ends in, if it ends in one. */
function saysLevel(folded: string, name: string): boolean {
  const level = levelAtEnd().exec(fold(name))?.[0]
  return (
    level === undefined ||
    ` ${folded} `.includes(` ${level} `) ||
    /(?<!\p{L})tp(?!\p{L})/u.test(folded) ||
    placeEntries().some((place) => folded.endsWith(` ${fold(place.name)}`))
  )
}

/** `SỞ X - CÔNG AN TỈNH Y`: two bodies issue a joint plan. What a hyphen joins in one name is no body of its own. */
function jointName(printed: string, folded: string, place: string | null): string | null {
  const parts = folded.split(/(?<!\s)\s+-\s+/u)
  if (parts.length < 2 || !parts.every((part) => longestStart(agencyWords().heads, part) !== null))
    return null
  const written = printed
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<!\s)\s+[-–]\s+/u)
  const names = written.map((part) => issuerName(part.replace(/(tỉnh|thành phố)\s+(?=\1)/iu, ''), place))
  return names.every((name) => name !== null) ? names.join(' - ') : null
}

/** `thành phố hải phòng đoàn giám sát`: a body of the committee, below its place. */
function bodyWithin(words: string): { place: string; name: string } | null {
  const kind = /^(?:thành phố|tỉnh)\s+/u.exec(words)?.[0] ?? ''
  const rest = words.slice(kind.length)
  const entry = longestStart(
    placeEntries().map(({ name }) => fold(name)),
    rest,
  )
  const name = entry === null ? '' : rest.slice(entry.length).trim()
  const head = longestStart(agencyWords().heads, name)
  return entry !== null && head !== null ? { place: kind + entry, name: capital(name) } : null
}

const partyBody = lazily(
  () => new RegExp(`^(${alternation(issuingBodies().partyCommittees)})(?:\\s+(.+))?$`, 'u'),
)
/** `ĐẢNG BỘ TỈNH X / TỈNH ỦY`, `TỈNH ỦY X / ĐẢNG ỦY XÃ Y`: the body below is the one that issues. */
const partyBelow = lazily(() => {
  const { partyAbove, partyBelow } = issuingBodies()
  return new RegExp(
    `^(?:${alternation(partyAbove)})\\s+(\\S.*?)(?<!\\s)\\s+((?:${alternation(partyBelow)})(?:\\s.*)?)$`,
    'u',
  )
})
const partyOver = lazily(() => {
  const { partyStanding } = issuingBodies()
  return new RegExp(
    `^(thành ủy|huyện ủy|quận ủy|thị ủy)\\s+(\\S.*?)(?<!\\s)\\s+(${alternation(partyStanding)})$`,
    'u',
  )
})
const placeAbove = lazily(() => new RegExp(`^(?:đảng bộ\\s+)?(${levelNames()})\\s+(\\S.*)$`, 'u'))

function partyName(folded: string, place: string | null): string | null {
  const [, above, body] = partyBelow().exec(folded) ?? []
  if (above !== undefined && body !== undefined) return partyBodyBelow(above, body, place)
  const party = partyBody().exec(folded)
  const where = party?.[2] ?? (place && fold(place))
  if (!party) return null
  return where ? `${capital(party[1]!)} ${titleCase(where)}` : capital(party[1]!)
}

/** A committee that names no place is that of the place above it; another body has its own name. */
function partyBodyBelow(above: string, body: string, place: string | null): string {
  const [, kind, where] = placeAbove().exec(above) ?? []
  if (kind !== undefined && where !== undefined && /^\S+ ủy$/u.test(body))
    return `${capital(body)} ${body === 'đảng ủy' ? `${kind} ` : ''}${titleCase(where)}`
  if (partyBody().test(body)) return partyName(body, place) ?? capital(body)
  return knownName(body) ?? unlistedBody(body.toUpperCase())
}

/** A level without a name: `Ủy ban nhân dân tỉnh`. */
const bareLevel = lazily(() => new RegExp(`^(?:${levelNames()})$`, 'u'))
const provinceLevel = /^(?:thành phố|tỉnh)$/u

/** Alternatives of all levels that a body may be of. */
const levelNames = (): string => alternation(['thành phố', 'tỉnh', ...Object.keys(agencyWords().unitLevels)])

const levelledPlace = lazily(() => new RegExp(`^(tp\\.?|${levelNames()})\\s+(.*)$`, 'u'))

/** `tỉnh nghệ an` is `tỉnh Nghệ An`; a bare province gets its kind back: `hà nội` is `thành phố Hà Nội`. */
function placeName(folded: string): string {
  if (bareLevel().test(folded)) return folded
  const kind = levelledPlace().exec(folded)
  if (kind) return `${kind[1]!.replace(/^tp\.?$/u, 'thành phố')} ${titleCase(withMarks(kind[2]!))}`
  return placeNamed(folded) ?? placeNamed(withMarks(folded)) ?? titleCase(folded)
}

/** A province without any mark, as a scan of capitals has it, with its own marks: `tinh binh phuoc`. */
function withMarks(folded: string): string {
  const [, name] = /^(?:thanh pho|tp\.?|tinh)?\s*([a-z][a-z -]*)$/.exec(unmark(folded)) ?? []
  const place = name && placeEntries().find((entry) => unmark(entry.name) === name)
  return place ? fold(place.name) : folded
}

function placeNamed(folded: string): string | null {
  const bare = folded.replace(/^(?:thành phố|tp\.?|tỉnh)\s+/u, '')
  const entry = placeEntries().find((place) => fold(place.name) === bare)
  return entry ? `${entry.kind === 'city' ? 'thành phố' : 'tỉnh'} ${entry.name}` : null
}

/**
 * The province that a document is of: that of its issuer's name, else that of its dateline, unless a central body
 * issued it, or one that may be (`Cục Thuế`): those sit in Hà Nội and are not of it.
 */
export function provinceOfDocument(issuer: string | null, place: string | null): string | null {
  return provinceOf(issuer) ?? (issuer && !mayBeCentral(issuer) ? provinceOf(place) : null)
}

function mayBeCentral(issuer: string): boolean {
  const name = readAgencyCell(issuer)[0]?.name
  return isCentral(issuer) || (name !== undefined && !saysLevel(fold(issuer), name))
}

/** Whether the body is one of the state, not of a province. */
export function isCentral(issuer: string): boolean {
  const id = readAgencyCell(issuer)[0]?.agency ?? null
  return id !== null && entryOfId(id)?.level === 'central'
}

/** Whether no register has the body, nor is it a committee or a council: its name has the case that its words were given. */
export function isUnlisted(issuer: string): boolean {
  return (
    !committee().test(fold(issuer)) && !partyBody().test(fold(issuer)) && knownName(fold(issuer)) === null
  )
}
