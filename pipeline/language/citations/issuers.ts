/** Who issued a document, as running text names it: `của UBND thành phố Hà Nội`, `Bộ Chính trị`. */
import { type AgencyEntry, agencyEntries } from '../../../knowledge/agencies.js'
import { documentTypes } from '../../../knowledge/document-types.js'
import { issuingBodies } from '../../../knowledge/issuing-bodies.js'
import { alternation } from '../alternation.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import { lowered } from '../lowered.js'
import type { CitationOptions } from './citation.js'
import { PhrasePatterns } from './phrase-patterns.js'

export interface IssuerMatch {
  readonly end: number
  readonly issuer: string
}

interface Body {
  readonly name: string
  /** `level`: a province's body after which its level stands; `place`: a Party committee with the place alone. */
  readonly completion: 'none' | 'level' | 'place'
}

/** The head of a body stands for it. */
const head = lazily(() => new RegExp(`(?:${alternation(issuingBodies().headOffices)})\\s{1,4}`, 'iuy'))
const term = latin(/\s{1,3}(?:khóa|khoá)\s{1,3}([IVX]{1,5})(?![\p{L}])/iuy)
const level = latin(/\s{1,4}(thành\s{1,4}phố|tp\.?|tỉnh|thị\s{1,4}xã|quận|huyện|xã|phường)(?![\p{L}])/iuy)
const place = latin(/\s{1,4}(\p{Lu}\p{Ll}{0,6}(?:(?:\s{1,4}|\s-\s)\p{Lu}\p{Ll}{1,6}){0,3})(?![\p{L}])/uy)
/** Words with a capital that begin what comes after the place. */
const nextWords = lazily(
  () => new RegExp(`(?<!\\s)\\s+(?:${alternation(issuingBodies().behindPlace)})(?:\\s.*)?$`, 'u'),
)

const bodies = lazily((): ReadonlyMap<string, Body> => {
  const { issuers, bodies: plain, localBodies } = documentTypes()
  const all = new Map<string, Body>()
  const add = (phrase: string, body: Body): void => void all.set(phrase.toLowerCase(), body)
  for (const one of issuers) {
    for (const phrase of one.name === null ? [] : one.phrases)
      add(phrase, { name: one.name!, completion: 'none' })
  }
  for (const one of plain)
    for (const phrase of one.phrases) add(phrase, { name: one.name, completion: 'none' })
  for (const one of localBodies) {
    for (const phrase of one.phrases)
      add(phrase, { name: one.name, completion: one.level ? 'level' : 'place' })
  }
  for (const { name, aliases } of agencyEntries().filter(isDepartment)) {
    for (const phrase of [name, ...aliases])
      if (!all.has(phrase.toLowerCase())) add(phrase, { name, completion: 'none' })
  }
  return all
})

const patterns = lazily(
  () =>
    new PhrasePatterns([...bodies().keys()], (phrases) =>
      latin(new RegExp(`(?:${phrases})(?![\\p{L}])`, 'uy')),
    ),
)

/** A department of a province, whose proposal a plan rests on: `Sở Nội vụ tại Tờ trình số …`. */
const isDepartment = ({ kind, level, name }: AgencyEntry): boolean =>
  kind === 'department' && level === 'province' && /^Sở\s/u.test(name)

/** No name of a body is longer, with its head before it: the rest of a long text need not be read for each citation. */
const longest = 400

/** The issuer whose name begins at `at`, or null. */
export function issuerAt(text: string, at: number, options: CitationOptions): IssuerMatch | null {
  const person = matchAt(head(), text, at)
  const ahead = lowered(text.slice(at, at + longest))
  const match = (person && patterns().at(ahead, person[0].length)) ?? patterns().at(ahead, 0)
  return match ? complete(text, at + match.index + match[0].length, match[0], options) : null
}

/** The last issuer named in a stretch of text, with what stands after its name. */
export function lastIssuer(words: string, options: CitationOptions): { issuer: string; rest: string } | null {
  let last: RegExpExecArray | undefined
  for (const match of patterns().in(lowered(words))) {
    if (!last || match.index >= last.index + last[0].length) last = match
  }
  const found = last ? complete(words, last.index + last[0].length, last[0], options) : null
  return found ? { issuer: found.issuer, rest: words.slice(found.end) } : null
}

function complete(text: string, end: number, phrase: string, options: CitationOptions): IssuerMatch {
  const body = bodies().get(phrase.replace(/\s+/g, ' '))!
  if (body.completion === 'level') return withLevel(text, end, body.name, options)
  if (body.completion === 'place') return withPlace(text, end, body.name, options.place)
  const ofTerm = matchAt(term, text, end)
  if (!ofTerm) return { end, issuer: body.name }
  return { end: end + ofTerm[0].length, issuer: `${body.name} khóa ${ofTerm[1]!.toUpperCase()}` }
}

function withLevel(text: string, end: number, name: string, options: CitationOptions): IssuerMatch {
  const match = matchAt(level, text, end)
  if (!match) return withPlace(text, end, name, undefined)
  const word = match[1]!.toLowerCase().replace(/\s+/g, ' ')
  const rank = word.startsWith('tp') ? 'thành phố' : word
  const isProvince = rank === 'thành phố' || rank === 'tỉnh'
  return withPlace(text, end + match[0].length, `${name} ${rank}`, isProvince ? options.place : undefined)
}

/** The place written there, else the one the plan is of. */
function withPlace(text: string, end: number, name: string, fallback: string | undefined): IssuerMatch {
  const written = matchAt(place, text, end)?.[0].replace(nextWords(), '')
  const named = written?.trim().replace(/\s+/g, ' ')
  if (written && named && !nextWords().test(` ${named}`))
    return { end: end + written.length, issuer: `${name} ${named}` }
  if (!fallback) return { end, issuer: name }
  const capitals = text.slice(end, end + fallback.length + 1)
  const repeated = capitals.trim().toUpperCase() === fallback.toUpperCase()
  return { end: repeated ? end + fallback.length + 1 : end, issuer: `${name} ${fallback}` }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
