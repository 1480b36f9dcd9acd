import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

/** What a browser does not show, or what is no text of the page: scripts, forms, menus. */
const unread: ReadonlySet<string> = new Set(
  'script style noscript template head svg math canvas object embed iframe video audio map nav form button select option textarea input dialog'.split(
    ' ',
  ),
)

/** Whether a node is an element: texts and comments have no name of a tag. */
export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

/** The value of an attribute, as the page has it; undefined where the element has none of that name. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

/** Whether an element is shown as text of the page. */
export function isShown(element: HtmlElement): boolean {
  if (unread.has(element.tagName)) return false
  if (attributeOf(element, 'hidden') !== undefined || attributeOf(element, 'aria-hidden') === 'true')
    return false
  return !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(element, 'style') ?? '')
}
