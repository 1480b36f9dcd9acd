import { hash } from 'node:crypto'
import { agencyEntries } from '../../knowledge/agencies.js'
import { idWords } from '../../knowledge/id-words.js'
import { spacedWords } from '../language/fold.js'
import { latin } from '../language/latin.js'
import { slug } from './slug.js'

/** What a document is: enough to tell it from all others, and nothing of the file that it was read from. */
export interface DocumentIdentity {
  readonly issuer: string | null
  /** The province where it was issued, for an issuer whose name does not say it. */
  readonly province?: string | null
  readonly number: string | null
  readonly type: string | null
  readonly title: string | null
  /** ISO 8601. */
  readonly issuedOn: string | null
  readonly kind: 'plan' | 'report'
  /** What to go by where there is neither number nor title, such as a hash of the text. */
  readonly fallback?: string
}

const titleWords = 8
/** A year behind other words: in `1987/QĐ-BYT` it is a number. */
const carriesYear = /(?<=-)(?:19|20)[0-9]{2}(?![0-9])/

/**
 * The id of a document, from what it is: the same plan read from another file keeps its id.
 *
 * @example
 * documentId({ issuer: 'Ủy ban nhân dân thành phố Hà Nội', number: '345/KH-UBND', type: 'KH', title: null,
 *   issuedOn: '2022-12-29', kind: 'plan' }) // 'ha-noi-345-kh-ubnd-2022'
 */
export function documentId(identity: DocumentIdentity): string {
  const name = identity.number === null ? unnumberedName(identity) : numberSlug(identity.number)
  const issuer = issuerSlug(identity.issuer)
  const year = identity.issuedOn?.slice(0, 4)
  const behind = [
    year !== undefined && !carriesYear.test(name) ? year : '',
    identity.kind === 'report' ? 'report' : '',
  ]
  const whole = idFrom([provinceSlug(identity), issuer, name, ...behind])
  if (whole.length <= longestId) return whole
  const short = [withinLength(issuer, longestIssuer), withinLength(name, longestName)]
  return idFrom([provinceSlug(identity), ...short, ...behind])
}

const idFrom = (parts: readonly string[]): string => parts.filter((part) => part.length > 0).join('-')

/** An id is part of file names and addresses: what bodies with long names issue together is not named in full. */
const longestId = 120
const longestIssuer = 28
const longestName = 60
const hashLength = 6

/** A part of an id; one that is too long ends, behind its last whole word, in a hash of all of it. */
function withinLength(part: string, longest: number): string {
  if (part.length <= longest) return part
  const kept = part.slice(0, longest - hashLength).replace(/-[^-]*$/, '')
  return `${kept}-${shortHash([part], hashLength)}`
}

/** `07-CTr/TU` and `7-CTr/TU` are one number. */
function numberSlug(number: string): string {
  return slug(number).replace(/^0+(?=[0-9])/, '')
}

function unnumberedName({ type, title, fallback }: DocumentIdentity): string {
  if (title === null) return ['document', shortHash([type, fallback ?? null], 8)].join('-')
  const all = slug(title).split('-')
  const kept = all.slice(0, titleWords)
  if (all.length > titleWords) kept.push(shortHash([title], 6))
  return [slug(type ?? ''), ...kept].filter((part) => part.length > 0).join('-')
}

/** Every province has a `Sở Y tế`: the province tells them apart where the name does not. */
function provinceSlug({ issuer, province }: DocumentIdentity): string {
  const name = slug(issuer ?? '')
  const place = slug(province ?? '')
  const shared =
    idWords().bodiesOfPlaces.some((body) => isOfPlaces(`${name}-`, `${slug(body)}-`)) ||
    agencyEntries().some(
      (entry) => entry.name === issuer && entry.level !== 'central' && entry.place === null,
    )
  return shared && !`-${name}-`.includes(`-${place}-`) ? place : ''
}

/** `Ban Chỉ đạo chuyển đổi số`, not `Ban Chỉ đạo Trung ương về …`. */
function isOfPlaces(name: string, body: string): boolean {
  if (!name.startsWith(body)) return false
  return !idWords().centralMarks.some((mark) => name.startsWith(`${slug(mark)}-`, body.length))
}

/** `Ủy ban nhân dân thành phố Hà Nội` is `ha-noi`; a city below a province keeps its words, for it bears the province's name. */
function issuerSlug(issuer: string | null): string {
  if (issuer === null) return ''
  const { leadingBodies, centrallyRunCities } = idWords()
  // by the printed word, for a place may be called like it without its mark: `xã Tịnh Trà`
  const whole = slug(issuer.replace(province, ''))
  const body = leadingBodies.map(slug).find((name) => whole.startsWith(`${name}-`))
  let place = body === undefined ? whole : whole.slice(body.length + 1)
  for (const city of centrallyRunCities.map(slug)) {
    if (place.endsWith(`thanh-pho-${city}`)) place = `${place.slice(0, -`thanh-pho-${city}`.length)}${city}`
  }
  return place
}

/** `tỉnh` before a name; in `Tỉnh ủy` it is a part of one. */
const province = latin(/(?<!\p{L})tỉnh\s+(?!ủy(?!\p{L}))/giu)

/** What kinds of record a document holds. */
export type RecordKind = 'target' | 'task'

/** What a record is: such as its appendix, group, ordinal and name. */
export type RecordParts = readonly (string | null)[]

/**
 * The id of a record from what it is. Spelling, punctuation and letter case of the parts do not count.
 *
 * @example recordId('ha-noi-345-kh-ubnd-2022', 'target', ['1', 'Tốc độ tăng năng suất lao động'])
 */
export function recordId(document: string, kind: RecordKind, parts: RecordParts): string {
  return `${document}.${kind}-${shortHash(parts, 10)}`
}

/** A record that waits for its id; `start` is the offset of its first source. */
export interface Unnamed {
  readonly parts: RecordParts
  readonly start: number
}

/**
 * The ids of all records of a kind in a document, in the order given. Records with equal parts are counted in the order
 * of the source, whatever the order given: the first keeps the plain id, the second ends in `-2`.
 */
export function recordIds(document: string, kind: RecordKind, records: readonly Unnamed[]): string[] {
  const ids = records.map((record) => recordId(document, kind, record.parts))
  const seen = new Map<string, number>()
  const bySource = records.map((record, index) => ({ index, start: record.start }))
  bySource.sort((a, b) => a.start - b.start || a.index - b.index)
  for (const { index } of bySource) {
    const id = ids[index]!
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    if (count > 1) ids[index] = `${id}-${count}`
  }
  return ids
}

function shortHash(parts: RecordParts, length: number): string {
  const text = parts.map((part) => (part === null ? '\u0000' : spacedWords(part))).join('\u0001')
  return hash('sha1', text).slice(0, length)
}
