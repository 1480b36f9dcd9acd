import { bulletText } from '../blocks/bullet.js'
import { formatNumber } from '../blocks/number-format.js'
import { allNamed, attribute, childNamed, childrenNamed, type XmlElement } from '../xml.js'

/** One level of a list: what its first number is, how it is drawn, and the text around it, such as `%1.%2.`. */
export interface ListLevel {
  readonly start: number
  readonly format: string
  readonly text: string
  /** The style whose paragraphs are numbered by it. */
  readonly style: string | undefined
  /** What follows the number: a tab unless told otherwise. */
  readonly isLegal: boolean
}

/** A list as a document counts it; several lists can count together, for they share the abstract one. */
export interface List {
  readonly counter: string
  readonly levels: readonly ListLevel[]
  /** The levels that this list starts again, with their first number. */
  readonly restarts: ReadonlyMap<number, number>
}

/** The lists of `word/numbering.xml` by their number (ECMA-376 Part 1, 17.9). */
export function readLists(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const lists = new Map<string, List>()
  if (!root) return lists
  const abstracts = new Map(
    childrenNamed(root, 'w:abstractNum').map((one) => [attribute(one, 'w:abstractNumId'), one] as const),
  )
  for (const num of childrenNamed(root, 'w:num')) {
    const id = attribute(num, 'w:numId')
    const counter = attribute(childNamed(num, 'w:abstractNumId'), 'w:val')
    const abstract = abstracts.get(counter)
    if (id && counter && abstract) lists.set(id, listOf(num, abstract, counter))
  }
  return lists
}

function listOf(num: XmlElement, abstract: XmlElement, counter: string): List {
  const levels: ListLevel[] = []
  const restarts = new Map<number, number>()
  for (const level of childrenNamed(abstract, 'w:lvl')) levels[levelOf(level)] = readLevel(level)
  for (const override of childrenNamed(num, 'w:lvlOverride')) {
    const at = levelOf(override)
    const level = childNamed(override, 'w:lvl')
    if (level) levels[at] = readLevel(level)
    const start = attribute(childNamed(override, 'w:startOverride'), 'w:val')
    if (start !== undefined) restarts.set(at, Number(start))
  }
  return { counter, levels, restarts }
}

const levelOf = (element: XmlElement): number =>
  Math.min(8, Math.max(0, Number(attribute(element, 'w:ilvl')) || 0))

function readLevel(level: XmlElement): ListLevel {
  const value = (name: string): string | undefined => attribute(childNamed(level, name), 'w:val')
  return {
    start: Number(value('w:start') ?? 0) || 0,
    format: value('w:numFmt') ?? 'decimal',
    text: value('w:lvlText') ?? '',
    style: value('w:pStyle'),
    isLegal: allNamed(level, 'w:isLgl').length > 0,
  }
}

/** Counts the numbered paragraphs of a document in its order, as Word does when it draws them. */
export class ListCounter {
  readonly #lists: ReadonlyMap<string, List>
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #started = new Set<string>()

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists
  }

  /** The level of a list that numbers the paragraphs of a style. */
  levelOfStyle(numId: string, style: string): number | undefined {
    const at = this.#lists.get(numId)?.levels.findIndex((level) => level?.style === style) ?? -1
    return at < 0 ? undefined : at
  }

  /**
   * The number that Word draws before the next paragraph of a list; null where the list is not known.
   *
   * @example counter.next('1', 0) // '1.'
   */
  next(numId: string, level: number): string | null {
    const list = this.#lists.get(numId)
    const own = list?.levels[level]
    if (!list || !own) return null
    const counts = this.#countsOf(numId, list)
    counts[level] = counts[level] === undefined ? own.start : counts[level] + 1
    counts.length = level + 1
    if (own.format === 'bullet') return bulletText(own.text)
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const format = own.isLegal ? 'decimal' : (list.levels[at]?.format ?? 'decimal')
      return formatNumber(counts[at] ?? list.levels[at]?.start ?? 1, format)
    })
  }

  #countsOf(numId: string, list: List): (number | undefined)[] {
    let counts = this.#counts.get(list.counter)
    if (!counts) {
      counts = []
      this.#counts.set(list.counter, counts)
    }
    if (!this.#started.has(numId)) {
      this.#started.add(numId)
      for (const [level, start] of list.restarts) counts[level] = start - 1
    }
    return counts
  }
}
