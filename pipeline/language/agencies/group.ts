import { capital } from '../capitals.js'
import { type UnitsOfBody, unitAfterBody } from './bodies-of-units.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { certainties } from './mention.js'
import { isGroupNoun, isOrganization, type Member, type Passage, wordsAsWritten } from './passage.js'
import { afterUnitName } from './qualifier.js'
import { agencyRegistry, groupKey } from './registry.js'
import { type Segment, segmentsFrom, startsOneBody } from './segments.js'
import { gaps } from './tokens.js'

/** A collective, which always has a name of its own. */
interface Group extends Member {
  readonly name: string
}

/**
 * The collective that begins at a token: `các Sở, ban, ngành`, `UBND các quận, huyện`, `đơn vị liên quan`.
 *
 * @returns one member for all that stands under one `các`, or undefined
 */
export function groupAt(passage: Passage, from: number): Member | undefined {
  const { tokens } = passage
  const plural = afterPhrase('plurals', tokens, from)
  if (plural > from) return pluralGroup(passage, from, afterPhrase('courtesies', tokens, plural))
  return committeesOf(passage, from) ?? bodiesOfUnits(passage, from) ?? bareGroup(passage, from)
}

/** `Ban Thường vụ các huyện ủy, thị ủy`, `Ban Thường vụ Đảng ủy các xã`: those of all of them. */
function committeesOf(passage: Passage, from: number): Member | undefined {
  const { tokens } = passage
  const body = afterPhrase('committees', tokens, from)
  if (body === from || !tokens[body] || tokens[body].gap > gaps.line) return undefined
  const many = isPhrase('plurals', tokens, body) || bodiesOfUnits(passage, body) !== undefined
  const group = many ? groupAt(passage, body) : undefined
  if (!group) return undefined
  const name = capital(wordsAsWritten(passage, from, group.to))
  return { ...group, from, entry: null, name, certainty: certainties.collective }
}

function pluralGroup(passage: Passage, from: number, noun: number): Member | undefined {
  const { tokens } = passage
  const first = tokens[noun]
  if (!first || first.gap > gaps.line) return undefined
  const isGroup = isGroupNoun(tokens, noun)
  const nounEnd = afterPhrase(isGroup ? 'groupNouns' : 'heads', tokens, noun)
  const isOther = isPhrase('notHeads', tokens, noun) || isPhrase('notGroups', tokens, noun)
  if (nounEnd === noun || (!isGroup && isOther)) return undefined
  return collective(passage, from, segmentsFrom(passage, { from: noun, nounEnd, to: nounEnd }))
}

/** `UBND các quận, huyện`, `UBND xã, phường`, `Công an cấp xã`, `Phòng Nội vụ các huyện`. */
function bodiesOfUnits(passage: Passage, from: number): Member | undefined {
  const { tokens } = passage
  const unit = unitAfterBody(tokens, from)
  if (!unit) return undefined
  const segments = segmentsFrom(passage, { from: unit.from, nounEnd: unit.end, to: unit.end }, true)
  const other = segments.findIndex((part) => !isPhrase('units', tokens, part.from))
  const units = other < 0 ? segments : segments.slice(0, other)
  // `UBND quận 1, quận 3` are two bodies
  const named = !unit.many && afterUnitName(tokens, unit.end) > unit.end
  if (named || (!unit.many && units.length < 2)) return undefined
  return withStem(passage, collective(passage, from, units), unit)
}

/** `Ủy ban nhân dân các xã` by the registry's words for such bodies: `UBND các xã`. */
function withStem(passage: Passage, group: Group, { stem, bodyEnd }: UnitsOfBody): Group {
  if (group.entry || stem === null) return group
  const written = wordsAsWritten(passage, group.from, bodyEnd)
  return { ...group, name: stem + group.name.slice(written.length) }
}

/** `sở, ngành`, `đơn vị liên quan`: without `các`, a row of such nouns or one that is a group even alone. */
function bareGroup(passage: Passage, from: number): Member | undefined {
  const { tokens } = passage
  const noun = afterPhrase('bareGroups', tokens, from)
  // `Trường THPT` is one noun, not `trường` and `THPT`; `tổ chức` is a group even alone
  const isWhole = noun === from || isPhrase('loneGroups', tokens, from)
  const nounEnd = isWhole ? noun : Math.max(noun, afterPhrase('groupNouns', tokens, from))
  if (nounEnd === from || !isGroupNoun(tokens, from) || startsOneBody(passage, from)) return undefined
  const all = segmentsFrom(passage, { from, nounEnd, to: nounEnd })
  const other = all.findIndex(
    (part) => !isPhrase('bareGroups', tokens, part.from) && !isPhrase('related', tokens, part.from),
  )
  const segments = other < 0 ? all : all.slice(0, other)
  const lone = segments.length === 1
  if (lone && !isPhrase('related', tokens, nounEnd) && !isLoneGroup(passage, segments[0]!)) return undefined
  return collective(passage, from, segments)
}

function isLoneGroup({ tokens }: Passage, { from, nounEnd, to }: Segment): boolean {
  if (afterPhrase('loneGroups', tokens, from) < nounEnd) return false
  // `đơn vị chủ trì`, `cơ quan phối hợp` are labels
  if (isPhrase('leadLabels', tokens, nounEnd) || isPhrase('coordinatingLabels', tokens, nounEnd)) return false
  return to === nounEnd || isPhrase('tails', tokens, nounEnd) || isOrganization(tokens, from)
}

function collective(passage: Passage, from: number, segments: readonly Segment[]): Group {
  const last = segments.at(-1)!
  const head = wordsAsWritten(passage, from, last.nounEnd)
  const entry = isNarrowed(passage, last) ? null : (agencyRegistry().groups.get(groupKey(head)) ?? null)
  const name = entry ? entry.name : capital(groupName(passage, from, segments))
  const certainty = entry ? certainties.exact : certainties.collective
  return { from, to: last.to, entry, name, collective: true, certainty }
}

/** `UBND các xã ven biển` are not all of them; `UBND các xã có liên quan` is said of any. */
function isNarrowed({ tokens }: Passage, { nounEnd, to }: Segment): boolean {
  return to > nounEnd && isPhrase('narrowings', tokens, nounEnd) && !isPhrase('related', tokens, nounEnd)
}

/** `cơ sở GDNN`: letters that say of what kind they are, behind words that are not all in capitals. */
function isAbbreviation({ text, tokens }: Passage, { from, nounEnd }: Segment): boolean {
  const words = text.slice(tokens[from]!.start, tokens[nounEnd - 1]!.end)
  const before = text.slice(tokens[from - 1]!.start, tokens[from - 1]!.end)
  return words === words.toUpperCase() && before !== before.toUpperCase()
}

/** The words as written, with a comma between nouns that stand side by side (`Sở, Ban ngành`). */
function groupName(passage: Passage, from: number, segments: readonly Segment[]): string {
  let name = wordsAsWritten(passage, from, segments[0]!.to)
  for (const [index, segment] of segments.slice(1).entries()) {
    const { tokens, text } = passage
    const between = text
      .slice(tokens[segments[index]!.to - 1]!.end, tokens[segment.from]!.start)
      .replace(/\s+/g, ' ')
    const belongs = /(?:thuộc|của)$/u.test(name) || isAbbreviation(passage, segment)
    name +=
      (between.trim() === '' ? (belongs ? ' ' : ', ') : between) +
      wordsAsWritten(passage, segment.from, segment.to)
  }
  return name
}
