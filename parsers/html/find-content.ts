import { type HtmlElement, type HtmlParent, isElement, isShown } from './elements.js'

/** How much of what its parent says an element must say to be the document itself. */
const share = 0.8

/**
 * The part of a page that holds the document: from the page's root on, whatever holds nearly all that the page says outside
 * of links. Menus, related documents and the page's foot are links and short words beside it.
 */
export function findContent(root: HtmlParent): HtmlParent {
  const weights = new Map<HtmlParent, number>()
  weigh(root, weights)
  let content = root
  for (;;) {
    const whole = weights.get(content)!
    const next = content.childNodes.find(
      (child): child is HtmlElement => isElement(child) && (weights.get(child) ?? 0) >= whole * share,
    )
    // A table that holds nearly all is the document's own, not a frame around it, unless all of the page is one cell of it; a
    // paragraph holds no table, so that those of the document stand beside it.
    if (!next || whole === 0 || isTable(next) || next.tagName === 'p') return content
    content = next
  }
}

const isTable = ({ tagName }: HtmlElement): boolean => tagName === 'table'

/** The characters that an element shows outside of links. */
function weigh(parent: HtmlParent, weights: Map<HtmlParent, number>): number {
  let weight = 0
  for (const child of parent.childNodes) {
    if (isElement(child)) weight += child.tagName !== 'a' && isShown(child) ? weigh(child, weights) : 0
    else if (child.nodeName === '#text' && 'value' in child) weight += child.value.replace(/\s+/g, ' ').length
  }
  weights.set(parent, weight)
  return weight
}
