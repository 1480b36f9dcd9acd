import { latin } from '../latin.js'

/** A clause of a text: `from`…`to` are units of it; `sentence` counts sentences, in which a leading horizon holds. */
export interface Clause {
  from: number
  to: number
  sentence: number
}

/** The label of a point inside running text: `bao gồm: (1) …; (2) …`. */
const enumeration = /^\(\d{1,2}\)\s/

/** `TP. Huế`, `P. Bến Nghé`, unlike `25% GRDP.`. */
const abbreviations = latin(/(?<!\p{L})(?:TP|Tp|tp|v\.v|ThS|TS|PGS|GS|BS|Q|P|st)\.$/u)

/**
 * Cuts a text at `;`, at the ends of sentences and before `(1)`, `(2)` …, but not inside brackets or quotes.
 *
 * @example clausesOf('A đạt 5%; B đạt 6%. C …').length // 3
 */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = []
  let depth = 0
  let quoted = false
  let from = 0
  let sentence = 0
  const open = unclosed(text)
  for (const { 0: mark, index: at } of text.matchAll(/[()[\]“”;:.]/g)) {
    const label = depth === 0 && !quoted ? enumeration.exec(text.slice(at, at + 6)) : null
    if (label && /(?:^|[:;.,])\s*$/.test(text.slice(Math.max(0, at - 3), at))) {
      clauses.push({ from, to: at, sentence })
      from = at + label[0].length
      sentence += 1
    } else if (mark === '(' || mark === '[') depth += open.has(at) ? 0 : 1
    else if (mark === ')' || mark === ']') depth = Math.max(0, depth - 1)
    else if (mark === '“') quoted = true
    else if (mark === '”') quoted = false
    else if (depth === 0 && !quoted && (mark === ';' || opensList(text, at) || endsSentence(text, at))) {
      clauses.push({ from, to: at, sentence })
      from = at + 1
      if (mark === '.') sentence += 1
    }
  }
  clauses.push({ from, to: text.length, sentence })
  return clauses.filter((clause) => text.slice(clause.from, clause.to).trim() !== '')
}

/** Where brackets open that nothing closes: they hold no list together (`3.830 ha (trong đó: lúa 2.700 ha; mía 370 ha.`). */
function unclosed(text: string): ReadonlySet<number> {
  const open: number[] = []
  for (const { 0: mark, index } of text.matchAll(/[()[\]]/g))
    if (mark === '(' || mark === '[') open.push(index)
    else open.pop()
  return new Set(open)
}

/** `Về quy mô: + Niêm yết …`: the points of a list on one line. */
const opensList = (text: string, at: number): boolean =>
  text[at] === ':' && /^\s+[+\-–]\s/.test(text.slice(at + 1, at + 4))

/** `… phù hợp. 90% trẻ em …`, `… cộng đồng. 10.000 người …`: unlike the number of a section, or of what is shortened (`v.v. 10%`). */
const beginsWithAmount = /^\s+\d[\d.,]*(?<=\d)(?:\s?%|\s\p{Ll})/u

function endsSentence(text: string, at: number): boolean {
  if (text[at] !== '.') return false
  if (beginsWithAmount.test(text.slice(at + 1, at + 16)))
    return /\p{L}{3}[)”"]?$/u.test(text.slice(Math.max(0, at - 4), at))
  if (!/^\s+[+\-–“"(]?\s?\p{Lu}/u.test(text.slice(at + 1, at + 6))) return false
  return !abbreviations.test(text.slice(Math.max(0, at - 5), at + 1))
}
