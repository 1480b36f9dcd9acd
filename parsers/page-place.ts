import type { VFile } from 'vfile'
import type { Plan } from '../pipeline/tree/nodes.js'
import type { Place } from '../pipeline/tree/text.js'

/**
 * Where a page stands in the text.
 *
 * @param page its number, from 1
 * @param tree its layout tells where pages begin
 */
export function pagePlace(page: number, tree: Plan, file: VFile): Place {
  const starts = tree.data.layout?.pageStarts ?? []
  return { start: starts[page - 1] ?? 0, end: starts[page] ?? String(file.value).length }
}
