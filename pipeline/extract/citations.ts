import type { VFile } from 'vfile'
import type { Citation } from '../../schemas/citation.js'
import {
  type CitationMatch,
  type CitationOptions,
  mergeCitations,
  readCitations,
} from '../language/citations/index.js'
import { readDates } from '../language/dates.js'
import { fold } from '../language/fold.js'
import type { Cell, Plan, PlanContent, Row } from '../tree/nodes.js'
import { placeOf, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'

type Relation = Citation['relation']

interface Located extends CitationMatch {
  relation: Relation
  text: Text
}

const strongest: readonly Relation[] = ['replaces', 'amends', 'implements', 'mentions']

/**
 * Each document that the text cites, once, with what it is to the plan: the preamble rests on it, a clause amends
 * or replaces it, else it is mentioned.
 *
 * @param own the document's own number, which is no citation
 */
export function citationsOf(tree: Plan, own: string | null, place: string | null, file: VFile): Citation[] {
  const located = locate(tree, place)
  const ordered = mergeCitations(located.map(({ relation, text, ...match }) => match))
  const ownKey = own ? keyOf(own) : null
  const byKey = new Map<string, Located[]>()
  for (const one of located) {
    const key = keyOf(one.number)
    byKey.set(key, [...(byKey.get(key) ?? []), one])
  }
  return ordered
    .filter(({ number }) => keyOf(number) !== ownKey)
    .map(({ number, type, date, issuer, title, otherDates }) => {
      const mentions = byKey.get(keyOf(number)) ?? []
      for (const other of otherDates) noteConflict(mentions, number, date, other, file)
      const relation = strongest.find((one) => mentions.some((match) => match.relation === one)) ?? 'mentions'
      return { number, type, date, issuer, title, relation }
    })
}

const keyOf = (number: string): string =>
  fold(number)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+/, '')

function locate(tree: Plan, place: string | null): Located[] {
  const options = place ? { place } : {}
  const found: Located[] = []
  const read = (text: Text, preamble: boolean): void => {
    if (!/\d/.test(text.value)) return
    for (const match of withLeadIn(readCitations(text.value, options), text.value, options)) {
      found.push({ ...match, relation: relationOf(text.value, match, preamble), text })
    }
  }
  const titled = tree.children.some(({ type }) => type === 'title')
  const body = tree.children.findIndex(({ type }) => type === 'section')
  for (const [at, node] of tree.children.entries()) {
    // What stands before the first section is what the plan rests on.
    const preamble =
      node.type === 'preamble' || node.type === 'title' || (node.type === 'paragraph' && titled && at < body)
    eachText(node, (text) => read(text, preamble))
  }
  return found
}

const leadIn = /ngày\s+(\d{1,2}\/\d{1,2}\/\d{4})[^:;.]{0,80}?(?:thông qua|ban hành)[^:;]{0,240}:\s*(?=\(1\))/u

/** `ngày 29/9/2025, HĐND đã ban hành 06 Nghị quyết …: (1) …; (2) …`: the date holds for each that states none. */
function withLeadIn(
  matches: readonly CitationMatch[],
  text: string,
  options: CitationOptions,
): CitationMatch[] {
  const opening = leadIn.exec(text)
  if (!opening) return [...matches]
  const from = opening.index + opening[0].length
  const date = readDates(opening[1]!)[0]?.date ?? null
  const issuer =
    readCitations(`${text.slice(from).split(';', 1)[0]} của ${actorOf(opening[0])}`, options)[0]?.issuer ??
    null
  const listed = (match: CitationMatch): boolean =>
    match.start >= from && /\(\d{1,2}\)\s*$/.test(text.slice(0, match.start))
  return matches.map((match) =>
    listed(match) ? { ...match, date: match.date ?? date, issuer: match.issuer ?? issuer } : match,
  )
}

/** Who issued, between the date and the verb. */
const actorOf = (opening: string): string =>
  /,\s*([^,]{3,60}?)\s+(?:đã\s+)?(?:thông qua|ban hành)/u.exec(opening)?.[1] ?? ''

/** What a plan tree is made of, down to the cells of its tables. */
type AnyNode = PlanContent | Row | Cell

/** All texts at and below a node, in order. Each word of the plan passes here, so it is a bare walk. */
function eachText(node: AnyNode, take: (text: Text) => void): void {
  for (const text of textsOf(node)) take(text)
  if ('children' in node) for (const child of node.children) eachText(child, take)
}

function textsOf(node: AnyNode): Text[] {
  switch (node.type) {
    case 'paragraph':
    case 'cell':
    case 'title':
    case 'footnote':
      return [node.text]
    case 'item':
      return [node.text]
    case 'section':
      return [node.title]
    case 'appendix':
      return [node.title, node.caption]
    default:
      return []
  }
}

function relationOf(text: string, match: CitationMatch, preamble: boolean): Relation {
  const before = fold(text.slice(Math.max(0, match.start - 60), match.start))
  if (/(?:thay thế|bãi bỏ|hết hiệu lực)(?:\s+(?:cho|các|toàn bộ))?\s*$/u.test(before))
    return preamble ? 'replaces' : 'mentions'
  if (/(?:sửa đổi|bổ sung|điều chỉnh)(?:[^.;]{0,30})\s*$/u.test(before) && preamble) return 'amends'
  return preamble ? 'implements' : 'mentions'
}

function noteConflict(
  mentions: readonly Located[],
  number: string,
  date: string | null,
  other: string,
  file: VFile,
): void {
  const match = mentions.find((one) => one.date === other)
  const place = match && placeOf(match.text, match.start, match.end)
  if (place)
    warn(
      file,
      'citation-conflict',
      `${number} is dated ${other} here and ${date} elsewhere in the text.`,
      place,
    )
}
