import type { AgencyEntry } from '../../../knowledge/agencies.js'
import { capital } from '../capitals.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import type { AgencyMention, Whose } from './mention.js'
import { gaps, type Token } from './tokens.js'

/** A text that is read for agencies, and where its names end. */
export interface Passage {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly isSentence: boolean
  /** Whether no name goes on at the token: at a verb in a sentence, never in a cell. */
  readonly ends: (tokens: readonly Token[], at: number) => boolean
  /** Whether a name that the registry does not know may begin at the token. */
  readonly opens: (tokens: readonly Token[], at: number) => boolean
}

/** A cell that holds nothing but agencies. */
export function cellPassage(text: string, tokens: readonly Token[]): Passage {
  return { text, tokens, isSentence: false, ends: () => false, opens: () => true }
}

/** A sentence, in which verbs end a list and proper names have a capital. */
export function prosePassage(text: string, tokens: readonly Token[]): Passage {
  return { text, tokens, isSentence: true, ends: isVerb, opens: (all, at) => all[at]!.capital }
}

/** A member of a list, by tokens: `from` its first, `to` the one after its last. */
export interface Member {
  readonly from: number
  readonly to: number
  readonly entry: AgencyEntry | null
  /** The name where it is not the entry's nor the words as written. */
  readonly name: string | null
  readonly collective: boolean
  readonly certainty: number
  /** Where the words tell it. */
  readonly whose?: Whose
}

/**
 * Whether a verb (or another word that ends a list of agencies) begins at the token. `tổ chức` is a noun after `các` and
 * before the words of `organizeNouns`.
 */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  if (!isPhrase('verbs', tokens, at) || isPerson(tokens, at) || endsNoun(tokens, at)) return false
  return !(tokens[at]!.word === 'tổ' && isOrganization(tokens, at))
}

/** `nhà đầu tư`, `chủ đầu tư`. */
function isPerson(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]!.gap === gaps.none && isPhrase('personNouns', tokens, at - 1)
}

/** The most words of a noun before the verb that it ends in. */
const longestNoun = 4

/** `công nghệ thông tin`: the words of a verb that are the last ones of a noun. */
function endsNoun(tokens: readonly Token[], at: number): boolean {
  for (let from = Math.max(0, at - longestNoun); from < at; from++) {
    if (afterPhrase('verbNouns', tokens, from) > at) return true
  }
  return false
}

/** Whether `tổ chức` at the token is the noun. */
export function isOrganization(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== 'tổ' || tokens[at + 1]?.word !== 'chức') return false
  if (at > 0 && tokens[at]!.gap <= gaps.line && isPlural(tokens, at - 1)) return true
  const next = tokens[at + 2]
  if (!next) return true
  if (next.gap > gaps.hyphen) return next.gap > gaps.slash || isGroupNoun(tokens, at + 2)
  const noun = afterPhrase('organizeNouns', tokens, at + 2)
  // `tổ chức hội nghị`: what begins like a noun of organizations is a longer one
  return noun > at + 2 && noun >= afterPhrase('notHeads', tokens, at + 2)
}

const isPlural = (tokens: readonly Token[], at: number): boolean => afterPhrase('plurals', tokens, at) > at

/** Whether a noun of collectives begins at the token. */
export function isGroupNoun(tokens: readonly Token[], at: number): boolean {
  const noun = afterPhrase('groupNouns', tokens, at)
  if (noun === at || afterPhrase('notGroups', tokens, at) >= noun) return false
  return tokens[at]!.word !== 'tổ' || tokens[at + 1]?.word !== 'chức' || isOrganization(tokens, at)
}

/** Whether the token is the number that a line of a cell begins with: `1. Sở A`, `2) Sở B`. */
export function isLineNumber({ text, tokens }: Passage, at: number): boolean {
  const { word, end, gap } = tokens[at]!
  if (!/^\d{1,2}$/.test(word)) return false
  // `1. Sở A 2. Sở B`: lines that were joined; `Công an quận 1. Sở B` numbers none
  const mayBegin = at === 0 || gap !== gaps.none || (word !== '1' && /^\s*1[.)]\s/.test(text))
  return mayBegin && /^[.)]\s*\p{L}/u.test(text.slice(end, end + 8))
}

/** The words of some tokens, as written, with tidy spaces. */
export function wordsAsWritten({ text, tokens }: Passage, from: number, to: number): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : ''
}

/** The canonical name of a member: its own, the registry's, or its words. */
export function nameOf(passage: Passage, { name, entry, from, to }: Member): string {
  return name ?? entry?.name ?? capital(wordsAsWritten(passage, from, to))
}

/** The mention that a member stands for. */
export function mentionOf(passage: Passage, member: Member): AgencyMention {
  const start = passage.tokens[member.from]!.start
  const end = passage.tokens[member.to - 1]!.end
  return {
    mention: passage.text.slice(start, end),
    name: nameOf(passage, member),
    start,
    end,
    collective: member.collective,
    agency: member.entry?.id ?? null,
    certainty: member.certainty,
    level: member.whose?.level ?? null,
    place: member.whose?.place ?? null,
  }
}
