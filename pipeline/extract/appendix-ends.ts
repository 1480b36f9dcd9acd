import type { Plan, PlanContent } from '../tree/nodes.js'

/**
 * What stands in each appendix, the last first: a plan whose recipients and signature stand behind its appendices has them at
 * the end of the last, and those of an earlier one are that appendix's own.
 */
export const appendixEnds = (tree: Plan): PlanContent[][] =>
  tree.children.flatMap((node) => (node.type === 'appendix' ? [node.children] : [])).reverse()
