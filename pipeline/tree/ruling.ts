import type { PlanContent } from './nodes.js'

const ruling =
  /^(?:[_=~*–—-]{3,}|[*–—-](?:\s[*–—-]){2,}|[.…]{5,}|(?:[.…]\s){3,}[.…]|[–—_=~*-]{2,}\s?(?:[o0]{3}|\*{1,3})\s?[–—_=~*-]{2,})$/iu

/**
 * Whether a line only rules off what stands above it, or leaves room to write: it has no words and no number.
 *
 * @example isRuling('-----o0o-----') // true
 * @example isRuling('* * *') // true
 */
export const isRuling = (text: string): boolean => ruling.test(text)

/** Whether a node is a line that only rules off. */
export const isRulingLine = (node: PlanContent | undefined): boolean =>
  node?.type === 'line' && isRuling(node.text.value)
