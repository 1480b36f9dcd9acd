import { fold } from '../../language/fold.js'
import { latin } from '../../language/latin.js'
import { lexicon, setting } from './lexicon.js'

/** What a task's text says: terms of the lexicon in the order of the text, with what they tell here. */
export interface TaskText {
  readonly terms: readonly number[]
  /** The first word of each term, as it is written here. */
  readonly words: readonly number[]
  readonly weights: readonly number[]
  /** What ends right before each term, of `breakOf`. */
  readonly breaks: readonly number[]
  /** How each term is set by the words before it that tell nothing, of `setting`. */
  readonly settings: readonly number[]
}

/** What may end between two words, the lesser first. */
export const breakOf = { none: 0, comma: 1, quotation: 2, statement: 3 } as const

const longest = 2_000
/** The numbers and dates of documents; the citations of a task are compared on their own. */
const citation = latin(/(?<!\p{L})số\s+[0-9][^\s,;]*(?:\s+ngày\s+[0-9][0-9/.-]*)?/gu)
/** Words, and marks that end something: a full stop does before a space only, a dash or bullet as a word of its own. */
const wordOrMark = latin(/[\p{L}\p{N}]+|[.;:](?=\s|$)|\n|\s[-+•]\s|[“”",()[\]{}]/gu)
const breakOfMark: Readonly<Record<string, number>> = {
  '“': breakOf.quotation, '”': breakOf.quotation, '"': breakOf.quotation,
  ',': breakOf.comma, '(': breakOf.comma, ')': breakOf.comma,
  '[': breakOf.comma, ']': breakOf.comma, '{': breakOf.comma, '}': breakOf.comma,
} // biome-ignore format: a table reads better filled
const marks = '.;:\n \t“”",()[]{}'
/** What the plan's own title says, all of its tasks are about. */
const titleFactor = 0.3

/**
 * Reads a task's text.
 *
 * @param title the terms of the plan's title
 * @param without the words of the plan's own place, as the lexicon has them
 */
export function readTask(text: string, title: Terms, without: readonly number[]): TaskText {
  const said = readLately(text, without)
  return { ...said, weights: weightsOf(said.terms, title) }
}

/** What a text says, whatever its plan is about. */
type Said = Omit<TaskText, 'weights'>

/** Texts that were read lately: a run makes keys of the tasks of its plans, and ties of the same tasks soon after. */
const lately = new Map<string, Said>()
const mostLately = 1000

function readLately(text: string, without: readonly number[]): Said {
  const key = `${without.join()} ${text}`
  let said = lately.get(key)
  if (!said) {
    said = readAnew(text, without)
    if (lately.size >= mostLately) lately.clear()
    lately.set(key, said)
  }
  return said
}

function readAnew(text: string, without: readonly number[]): Said {
  const own = lexicon()
  const terms: number[] = []
  const words: number[] = []
  const breaks: number[] = []
  const places: number[] = []
  const settings: number[] = []
  let set: number = setting.none
  let sets: number[] = []
  let statement: number[] = []
  let before: number[] = []
  const readStatement = () => {
    if (statement.length === 0) return
    own.read(statement, terms, places)
    for (let at = breaks.length; at < terms.length; at++) {
      words.push(statement[places[at]!]!)
      breaks.push(before[places[at]!]!)
      settings.push(sets[places[at]!]!)
    }
    statement = []
    sets = []
    before = []
  }
  let next: number = breakOf.statement
  for (const token of fold(text.slice(0, longest)).replace(citation, ' ').match(wordOrMark) ?? []) {
    if (marks.includes(token[0]!)) {
      const kind = breakOfMark[token] ?? breakOf.statement
      if (kind !== breakOf.comma) readStatement()
      if (kind > next) next = kind
      continue
    }
    const word = own.word(token)
    const setsNext = own.sets[word]!
    if (!own.isSkipped[word]) {
      statement.push(word)
      before.push(next)
      sets.push(set)
      next = breakOf.none
      if (endsWith(statement, without)) {
        statement.length -= without.length
        before.length -= without.length
        sets.length -= without.length
      }
    }
    set = setsNext === setting.none ? setting.none : set | setsNext
  }
  readStatement()
  return { terms, words, breaks, settings }
}

function endsWith(words: readonly number[], run: readonly number[]): boolean {
  const from = words.length - run.length
  if (run.length === 0 || from < 0) return false
  for (let at = run.length - 1; at >= 0; at--) if (words[from + at] !== run[at]) return false
  return true
}

function weightsOf(terms: readonly number[], title: Terms): number[] {
  const { weights } = lexicon()
  return terms.map((term) => (title.has(term) ? weights[term]! * titleFactor : weights[term]!))
}

/** Different terms, each with its first word as it is written. */
export type Terms = ReadonlyMap<number, number>

/** The different terms of a text, such as a title. */
export function termsOf(text: string, without: readonly number[]): Terms {
  const { terms, words } = readTask(text, new Map(), without)
  return new Map(terms.map((term, at) => [term, words[at]!]))
}
