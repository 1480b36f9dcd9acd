import { placeEntries } from '../../knowledge/agencies.js'
import { readAgencyCell } from '../language/agencies/index.js'
import { fold } from '../language/fold.js'

const committee = /^(ủy ban nhân dân|hội đồng nhân dân)(?:\s+(.*))?$/u
const committeeShort: Readonly<Record<string, string>> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
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
  const below = lowerBody(folded)
  if (below) return below
  const whole = folded.replace(/^(ubnd|hđnd)(?!\p{L})/u, (short) => committeeShort[short]!)
  const body = committee.exec(whole)
  if (body) {
    const where = body[2] ? placeName(body[2]) : place ? placeName(fold(place)) : ''
    return `${capital(body[1]!)}${where ? ` ${where}` : ''}`
  }
  const party = /^(tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy xã|đảng ủy phường)\s+(.+)$/u.exec(whole)
  if (party) return `${capital(party[1]!)} ${titleCase(party[2]!)}`
  const bare = placeNamed(whole)
  if (bare) return `Ủy ban nhân dân ${bare}`
  const known = readAgencyCell(titleCase(whole))
  return known.length === 1 && known[0]!.agency ? known[0]!.name : sentenceCase(whole)
}

/** `UBND TỈNH QUẢNG NINH SỞ GIÁO DỤC VÀ ĐÀO TẠO`: the body below is the one that issues. */
function lowerBody(folded: string): string | null {
  const match =
    /^(?:ubnd|ủy ban nhân dân|bộ|tỉnh ủy|thành ủy)\s.*?\s((?:sở|ban quản lý|phòng|chi cục|trường|trung tâm|văn phòng|cục)\s.*)$/u.exec(
      folded,
    )
  if (!match) return null
  const known = readAgencyCell(titleCase(match[1]!))
  return known.length === 1 && known[0]!.agency ? known[0]!.name : sentenceCase(match[1]!)
}

/** `tỉnh nghệ an` is `tỉnh Nghệ An`; a bare province gets its kind back: `hà nội` is `thành phố Hà Nội`. */
function placeName(folded: string): string {
  const kind = /^(thành phố|tp\.?|tỉnh|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu)\s+(.*)$/u.exec(folded)
  if (kind) return `${kind[1]!.replace(/^tp\.?$/u, 'thành phố')} ${titleCase(kind[2]!)}`
  return placeNamed(folded) ?? titleCase(folded)
}

function placeNamed(folded: string): string | null {
  const bare = folded.replace(/^(?:thành phố|tp\.?|tỉnh)\s+/u, '')
  const entry = placeEntries().find((place) => fold(place.name) === bare)
  return entry ? `${entry.kind === 'city' ? 'thành phố' : 'tỉnh'} ${entry.name}` : null
}

const titleCase = (text: string): string =>
  text.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const sentenceCase = (text: string): string => capital(text)

/** The province or city of an issuer's name, for what the text calls only `Thành phố` or `tỉnh`. */
export function provinceOf(issuer: string | null): string | null {
  if (!issuer) return null
  const folded = fold(issuer)
  return placeEntries().find((place) => folded.endsWith(fold(place.name)))?.name ?? null
}
