import type { VFile } from 'vfile'
import { parseText } from '../../parsers/text.js'
import { alignTables } from '../../pipeline/structure/align-tables.js'
import { buildOutline } from '../../pipeline/structure/build-outline.js'
import { partEndingLines } from '../../pipeline/structure/ending-lines.js'
import { findAppendices } from '../../pipeline/structure/find-appendices.js'
import { findTables } from '../../pipeline/structure/find-tables.js'
import { gatherBasis } from '../../pipeline/structure/gather-basis.js'
import { joinLines } from '../../pipeline/structure/join-lines.js'
import { readEnding } from '../../pipeline/structure/read-ending.js'
import { readHead } from '../../pipeline/structure/read-head.js'
import { recoverTitle } from '../../pipeline/structure/recover-title.js'
import { splitItems } from '../../pipeline/structure/split-items.js'
import type { Plan } from '../../pipeline/tree/nodes.js'
import { cleaningStages, type Stage } from '../clean/stages.js'

/** The stages from lines to the plan tree, in the order of `pipeline/ingest.ts`. */
export const stages: readonly Stage[] = [
  ...cleaningStages,
  partEndingLines,
  readHead,
  findTables,
  joinLines,
  recoverTitle,
  gatherBasis,
  splitItems,
  readEnding,
  findAppendices,
  buildOutline,
  alignTables,
]

export interface Structured {
  readonly tree: Plan
  readonly file: VFile
  /** The rule ids of what was noticed, in the order of the source. */
  readonly codes: string[]
}

/** The plan tree of a text. */
export function structure(source: string): Structured {
  const read = parseText({ path: 'plan.txt', bytes: new TextEncoder().encode(source) })
  if (!read.ok) throw new Error(read.problem.reason)
  const { file, tree } = read
  for (const stage of stages) stage()(tree, file)
  const at = (note: unknown): number => (note as { offsets?: { start: number } }).offsets?.start ?? 0
  const codes = [...file.messages].sort((a, b) => at(a) - at(b)).map(({ ruleId }) => ruleId ?? '')
  return { tree, file, codes }
}
