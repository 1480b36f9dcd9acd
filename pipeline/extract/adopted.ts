import { visit } from 'unist-util-visit'
import { readDates } from '../language/dates.js'
import { latin } from '../language/latin.js'
import type { Plan, PlanContent } from '../tree/nodes.js'

/**
 * The closing words of a document that an assembly adopts, which has no dateline (Luật Ban hành văn bản quy phạm pháp luật,
 * the form of laws and resolutions): `Nghị quyết này được … thông qua … ngày 26 tháng 9 năm 2025`.
 */
const adoption = latin(
  /(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết) này (?:đã )?được .{0,300}thông qua .{0,120}?(?=ngày \d)/u,
)

/**
 * The day on which an assembly adopted the document, by its own closing words; null where it has none.
 *
 * @example adoptedOn(tree) // '2025-09-26'
 */
export function adoptedOn(tree: Plan): string | null {
  let date: string | null = null
  visit(tree as never, (node: PlanContent) => {
    if (node.type !== 'paragraph' && node.type !== 'item') return
    const match = adoption.exec(node.text.value)
    if (match) date = readDates(node.text.value.slice(match.index + match[0].length))[0]?.date ?? date
  })
  return date
}
