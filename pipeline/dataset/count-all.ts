import type { Counts } from '../../schemas/manifest.js'
import type { Related } from '../relate/related-files.js'
import type { Store } from './store.js'

/** How many records of each kind a dataset holds. */
export function countAll({ entries }: Store, agencies: number, related: Related): Counts {
  const all = [...entries.values()].map(({ counts }) => counts)
  const sum = (kind: 'targets' | 'tasks' | 'warnings'): number =>
    all.reduce((total, counts) => total + counts[kind], 0)
  return {
    documents: all.length,
    targets: sum('targets'),
    tasks: sum('tasks'),
    agencies,
    warnings: sum('warnings'),
    indicators: related.indicators.length,
    links: related.links.length,
    candidates: related.candidates.length,
    citations: related.citations.length,
    contradictions: related.contradictions.length,
  }
}
