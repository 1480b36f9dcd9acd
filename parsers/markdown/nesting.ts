import type { Nodes } from 'mdast'
import { LimitExceeded } from '../limit-exceeded.js'

/** The marks of quotes and list points that a line begins with. */
const marks = /^(?:[ \t]{0,3}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm
const mark = />|[-+*]|\d{1,9}[.)]/g

const what = 'quotes, lists or marks inside each other'

/**
 * Refuses lines that open more than the limit at once: the parser looks through all that are open for each.
 *
 * @throws LimitExceeded
 */
export function checkMarks(source: string, deepest: number): void {
  for (const [prefix] of source.matchAll(marks)) {
    if (prefix.length > deepest && prefix.match(mark)!.length > deepest)
      throw new LimitExceeded(what, deepest)
  }
}

/**
 * Refuses a tree that is deeper than readers, which call themselves, can follow.
 *
 * @throws LimitExceeded
 */
export function checkDepth(root: Nodes, deepest: number): void {
  let level: readonly Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw new LimitExceeded(what, deepest)
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []))
  }
}
