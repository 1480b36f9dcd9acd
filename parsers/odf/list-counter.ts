import { attribute, type XmlElement } from '../xml.js'
import { drawNumber, type ListStyle, type ListStyles } from './list-styles.js'

/** A list that is being read. */
export interface OpenList {
  readonly styleName: string
  readonly style: ListStyle
  /** From 1. */
  readonly level: number
  /** The last number of each level, that of level 1 at index 1; lists inside each other share it. */
  readonly counts: (number | undefined)[]
}

/** Counts the items of a document's lists and its headings, in the order of the text. */
export class ListCounter {
  readonly #styles: ListStyles
  readonly #byId = new Map<string, OpenList['counts']>()
  readonly #byStyle = new Map<string, OpenList['counts']>()
  readonly #headings: OpenList['counts'] = []

  constructor(styles: ListStyles) {
    this.#styles = styles
  }

  /**
   * Begins a list.
   *
   * @param around the list that it is part of
   * @param isFurther whether its item has shown a number already: a list below it begins anew
   */
  open(list: XmlElement, around: OpenList | null, isFurther: boolean): OpenList {
    const styleName = attribute(list, 'text:style-name') ?? around?.styleName ?? ''
    const level = (around?.level ?? 0) + 1
    const goesOn = attribute(list, 'text:continue-numbering') === 'true'
    const counts = around?.counts ?? this.#countsOf(list, styleName, goesOn)
    if (around && isFurther && !goesOn) counts.length = Math.min(counts.length, level)
    this.#byId.set(attribute(list, 'xml:id') ?? '', counts)
    this.#byStyle.set(styleName, counts)
    return { styleName, style: this.#styles.lists.get(styleName) ?? new Map(), level, counts }
  }

  #countsOf(list: XmlElement, styleName: string, goesOn: boolean): OpenList['counts'] {
    const continued = attribute(list, 'text:continue-list')
    if (continued !== undefined) return this.#byId.get(continued) ?? []
    return (goesOn ? this.#byStyle.get(styleName) : undefined) ?? []
  }

  /** The number of the next item of a list. */
  item({ style, level, counts }: OpenList, item: XmlElement): string {
    count(counts, level, style, attribute(item, 'text:start-value'))
    return drawNumber(style, level, counts)
  }

  /** The number of a heading that is in no list. */
  heading(heading: XmlElement): string {
    if (attribute(heading, 'text:is-list-header') === 'true') return ''
    const level = Number(attribute(heading, 'text:outline-level')) || 1
    count(this.#headings, level, this.#styles.outline, attribute(heading, 'text:start-value'))
    return drawNumber(this.#styles.outline, level, this.#headings)
  }
}

/** Counts one further at a level; the levels below it begin anew. */
function count(
  counts: (number | undefined)[],
  level: number,
  style: ListStyle,
  start: string | undefined,
): void {
  const before = counts[level]
  const next = before === undefined ? (style.get(level)?.start ?? 1) : before + 1
  counts[level] = start === undefined ? next : Number(start) || 0
  counts.length = level + 1
}
