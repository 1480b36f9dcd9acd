import { formatNumber } from '../blocks/number-format.js'
import { attributeOf, type HtmlElement, type HtmlNode } from './elements.js'

/** How the marks of a list are drawn, by its attribute `type` or by CSS's `list-style-type` (CSS Lists 3), as Word calls it. */
const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  A: 'upperLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  i: 'lowerRoman',
  'lower-roman': 'lowerRoman',
  I: 'upperRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
  none: 'none',
}

/** What a browser draws before the points of the lists of a page, which their text does not hold. */
export class ListMarkers {
  /** How many points of each list were met. */
  readonly #points = new Map<HtmlNode, number>()

  /**
   * What stands before the next point of its list, the lists' points being asked for in their order.
   *
   * @example new ListMarkers().next(item) // '3.' for the first item of `<ol start="3">`
   */
  next(item: HtmlElement): string {
    const list = item.parentNode
    if (!list || !('tagName' in list)) return '-'
    const style = styleOf(item) ?? styleOf(list)
    if (style === 'none') return ''
    if (list.tagName !== 'ol') return '-'
    const before = this.#points.get(list) ?? 0
    this.#points.set(list, before + 1)
    const first = Number(attributeOf(list, 'start') ?? 1) || 1
    const number = Number(attributeOf(item, 'value')) || first + before
    const format = formats[style ?? attributeOf(list, 'type') ?? ''] ?? 'decimal'
    // A browser draws a point behind every mark; plans write letters with a bracket, and so does the rest of this program.
    return `${formatNumber(number, format)}${format === 'lowerLetter' ? ')' : '.'}`
  }
}

function styleOf(element: HtmlElement): string | undefined {
  const style = attributeOf(element, 'style') ?? ''
  return /list-style(?:-type)?\s{0,4}:[^;]{0,60}?(?<![\w-])(none|(?:lower|upper)-(?:alpha|latin|roman)|decimal-leading-zero|decimal)(?![\w-])/i
    .exec(style)?.[1]
    ?.toLowerCase()
}
