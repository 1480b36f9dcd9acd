import { readLabel } from '../language/labels.js'
import { item } from '../tree/build.js'
import type { Item, Preamble } from '../tree/nodes.js'
import { sliceText, trimText } from '../tree/text.js'
import { handsDuty } from './articles.js'

/**
 * The articles of a decision that hand a duty, where the plan is its annex and the decision its preamble: `Điều 2. Giao Sở Y tế chủ
 * trì, phối hợp với …, 6 tháng báo cáo UBND tỉnh một lần.`
 */
export function articlesWithDuties({ children }: Preamble): Item[] {
  return children.flatMap((node) => {
    if (node.type !== 'paragraph') return []
    const found = readLabel(node.text.value)
    if (found?.label.kind !== 'article') return []
    const article = item(found.label, trimText(sliceText(node.text, found.end)))
    return handsDuty(article, article.text.value) ? [article] : []
  })
}
