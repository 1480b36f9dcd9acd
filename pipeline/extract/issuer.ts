import { agencyEntries, agencyWords, placeEntries } from '../../knowledge/agencies.js'
import { documentHeads } from '../../knowledge/document-heads.js'
import { entryOfId, readAgencyCell } from '../language/agencies/index.js'
import { alternation } from '../language/alternation.js'
import { fold, unmark } from '../language/fold.js'
import { behindUpperBody, bodyBelow, longestStart, standingBody } from './body-below.js'

const committee = /^(ủy ban nhân dân|hội đồng nhân dân)(?:\s+(.*))?$/u
const committeeShort: Readonly<Record<string, string>> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
}

/**
 * A committee or a council whose first word a scan or a converter spoilt (`Y BAN NHÂN DÂN`), or whose capitals lost their marks
 * (`UY BAN NHAN DAN`), by its bare letters: no other body is a `ban nhân dân`.
 */
const brokenCommittee = /^(?:\S{1,3}\s)?ban nhan dan(?!\p{L})/u
const bareCouncil = /^hoi dong nhan dan(?!\p{L})/u

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
  const joint = jointName(printed, folded, place)
  if (joint) return joint
  const written = printed.replace(/\s+/g, ' ').trim()
  const lower = behindUpperBody(folded)
  if (lower) return issuerName(written.slice(-lower.length), place)
  const below = bodyBelow(folded)
  if (below) return knownName(below) ?? unknownName(written.slice(-below.length))
  const standing = standingBody(folded)
  if (standing)
    return `${standing.replace('ban t', 'Ban T')} ${unknownName(written.slice(0, -standing.length))}`
  const whole = withCommittee(folded.replace(/^(ubnd|hđnd)(?!\p{L})/u, (short) => committeeShort[short]!))
  const body = committee.exec(whole)
  if (body) {
    const lacksName = !body[2] || provinceLevel.test(body[2])
    const within = body[2] ? bodyWithin(body[2]) : null
    if (within)
      return `${within.name} ${body[1]!.charAt(0).toUpperCase()}${body[1]!.slice(1)} ${placeName(within.place)}`
    const where = lacksName && place ? placeName(fold(place)) : body[2] ? placeName(body[2]) : ''
    return `${capital(body[1]!)}${where ? ` ${where}` : ''}`
  }
  const party = partyName(whole, place)
  if (party) return party
  const bare = placeNamed(whole)
  if (bare) return `Ủy ban nhân dân ${bare}`
  return knownName(whole) ?? unknownName(printed)
}

/**
 * The name that the register has of a body, or null. `Cục Thuế` alone is not known to be one of a province: the register's
 * name of a level is the body's where the level is printed, or the place.
 */
function knownName(folded: string): string | null {
  if (ofRegion.test(folded)) return null
  const known = readAgencyCell(titleCase(folded))
  const [only] = known
  return known.length === 1 && only!.agency && saysLevel(folded, only!.name) ? only!.name : null
}

/** The register has the bodies of all regions under one name: the number tells which. */
const ofRegion = /khu vực (?:\d+|[ivx]+)$/u
const levelAtEnd = /(?<!\p{L})(?:thành phố|tỉnh|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu|khu vực)$/u

/** Whether what is printed, folded, tells the level that a name of the register ends in, if it ends in one. */
function saysLevel(folded: string, name: string): boolean {
  const level = levelAtEnd.exec(fold(name))?.[0]
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

const partyBody =
  /^(tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy xã|đảng ủy phường|đảng ủy thị trấn)(?:\s+(.+))?$/u
/** `ĐẢNG BỘ TỈNH X / TỈNH ỦY`, `TỈNH ỦY X / ĐẢNG ỦY XÃ Y`: the body below is the one that issues. */
const partyBelow =
  /^(?:đảng bộ|ban chấp hành|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy)\s+(\S.*?)(?<!\s)\s+((?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng đoàn|ban cán sự đảng|ban thường vụ)(?:\s.*)?)$/u
const placeAbove = /^(?:đảng bộ\s+)?(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)\s+(\S.*)$/u

function partyName(folded: string, place: string | null): string | null {
  const [, above, body] = partyBelow.exec(folded) ?? []
  if (above !== undefined && body !== undefined) return partyBodyBelow(above, body, place)
  const party = partyBody.exec(folded)
  const where = party?.[2] ?? (place && fold(place))
  if (!party) return null
  return where ? `${capital(party[1]!)} ${titleCase(where)}` : capital(party[1]!)
}

/** A committee that names no place is that of the place above it; another body has its own name. */
function partyBodyBelow(above: string, body: string, place: string | null): string {
  const [, kind, where] = placeAbove.exec(above) ?? []
  if (kind !== undefined && where !== undefined && /^\S+ ủy$/u.test(body))
    return `${capital(body)} ${body === 'đảng ủy' ? `${kind} ` : ''}${titleCase(where)}`
  if (partyBody.test(body)) return partyName(body, place) ?? capital(body)
  return knownName(body) ?? unknownName(body.toUpperCase())
}

/**
 * The name of a body that no register knows: as printed, or, where it is printed in capitals, with those of the
 * kinds of bodies it names (`Trường Đại học …`), of the word behind them and of places.
 */
function unknownName(printed: string): string {
  const whole = printed.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (whole !== whole.toUpperCase()) return capital(whole)
  const words = whole.toLowerCase().split(' ')
  const places = ['việt nam', ...placeEntries().map(({ name }) => fold(name))]
  const bodies = new Map(agencyEntries().map(({ name }) => [fold(name), name]))
  const named: string[] = []
  let from = 0
  let isBehindHead = false
  let isOfUnit = false
  while (from < words.length) {
    const rest = words.slice(from, from + longestPhrase).join(' ')
    const body = from > 0 ? longestStart([...bodies.keys()], rest) : null
    if (body) {
      named.push(bodies.get(body)!)
      isBehindHead = false
      from += body.split(' ').length
      continue
    }
    const pair = longestStart(documentHeads().wordPairs, rest)
    if (pair) {
      named.push(isBehindHead || isOfUnit ? capital(pair) : pair)
      isBehindHead = false
      from += pair.split(' ').length
      continue
    }
    const place = longestStart(places, rest)
    const head = place ?? longestStart(agencyWords().heads, rest)
    const count = head ? head.split(' ').length : 1
    const own = words.slice(from, from + count).join(' ')
    const short = isAbbreviation(own) || (!head && isRegionNumber(own, words[from - 1]))
    const isUnit = from > 0 && unitAhead.test(`${own} ${words[from + count] ?? ''}`)
    const isNamed = head !== null || ((isBehindHead || isOfUnit) && !isUnit)
    named.push(short ? own.toUpperCase() : place ? titleCase(own) : isNamed ? capital(own) : own)
    isOfUnit = (isOfUnit || isUnit) && head === null
    isBehindHead = short || (head !== null && place === null)
    from += count
  }
  return capital(named.join(' '))
}

/** A unit with its name behind it: `huyện Lý Nhân`; `xã hội` is none. */
const unitAhead = /^(?:huyện|quận|phường|trấn|xã(?! hội)) \p{L}/u

/** A level without a name: `Ủy ban nhân dân tỉnh`. */
const bareLevel = /^(?:thành phố|tỉnh|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu)$/u
const provinceLevel = /^(?:thành phố|tỉnh)$/u

/** `tỉnh nghệ an` is `tỉnh Nghệ An`; a bare province gets its kind back: `hà nội` is `thành phố Hà Nội`. */
function placeName(folded: string): string {
  if (bareLevel.test(folded)) return folded
  const kind = /^(thành phố|tp\.?|tỉnh|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu)\s+(.*)$/u.exec(folded)
  if (kind) return `${kind[1]!.replace(/^tp\.?$/u, 'thành phố')} ${titleCase(withMarks(kind[2]!))}`
  return placeNamed(folded) ?? placeNamed(withMarks(folded)) ?? titleCase(folded)
}

/** A province without any mark, as a scan of capitals has it, with its own marks: `tinh binh phuoc`. */
function withMarks(folded: string): string {
  const [, name] = /^(?:thanh pho|tp\.?|tinh)?\s*([a-z][a-z -]*)$/.exec(folded) ?? []
  const place = name && placeEntries().find((entry) => unmark(entry.name) === name)
  return place ? fold(place.name) : folded
}

function placeNamed(folded: string): string | null {
  const bare = folded.replace(/^(?:thành phố|tp\.?|tỉnh)\s+/u, '')
  const entry = placeEntries().find((place) => fold(place.name) === bare)
  return entry ? `${entry.kind === 'city' ? 'thành phố' : 'tỉnh'} ${entry.name}` : null
}

const titleCase = (text: string): string =>
  text.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Words without a vowel are abbreviations: `THCS`. */
const isAbbreviation = (word: string): boolean => word.length > 1 && !/[aeiouy]/.test(unmark(word))

/** `khu vực II`, `vùng III`. */
const isRegionNumber = (word: string, before: string | undefined): boolean =>
  /^[ivx]+$/.test(word) && (before === 'vực' || before === 'vùng')

/** How many words the name of a place or of a kind of body may have. */
const longestPhrase = 8

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
  return !committee.test(fold(issuer)) && !partyBody.test(fold(issuer)) && knownName(fold(issuer)) === null
}

/** The province or city of an issuer's name, for what the text calls only `Thành phố` or `tỉnh`. */
export function provinceOf(issuer: string | null): string | null {
  if (!issuer) return null
  const folded = ` ${fold(issuer)}`
  const named = placeEntries().filter((place) => folded.endsWith(` ${fold(place.name)}`))
  return named.sort((a, b) => b.name.length - a.name.length)[0]?.name ?? null
}

/** The province or city that a text names with its level (`trên địa bàn tỉnh Nghệ An`), the first of several; null where none. */
export function provinceIn(text: string): string | null {
  provinces ??= provincesByName()
  const found = provinces.pattern.exec(fold(text))
  return found ? provinces.names.get(found[1]!.replace(/\s+/g, ' '))! : null
}

let provinces: { readonly pattern: RegExp; readonly names: ReadonlyMap<string, string> } | undefined

/** One pattern for all provinces, longest names first, and each name by its folded spelling. */
function provincesByName(): NonNullable<typeof provinces> {
  const names = new Map(placeEntries().map(({ name }) => [fold(name), name]))
  return {
    pattern: new RegExp(`(?:tỉnh|thành phố)\\s+(${alternation([...names.keys()])})(?!\\p{L})`, 'u'),
    names,
  }
}
