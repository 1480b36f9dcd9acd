import type { Store } from '../dataset/store.js'
import { type Brief, readDocument } from './briefs.js'
import { showDocument } from './show-document.js'

/** Sets the indicators of targets in their documents' files; documents whose targets have theirs already are not touched. */
export async function showIndicators(
  store: Store,
  briefs: Map<string, Brief>,
  indicatorOf: ReadonlyMap<string, string>,
): Promise<void> {
  const indicator = (id: string): string | null => indicatorOf.get(id) ?? null
  for (const [id, { targets }] of [...briefs]) {
    if (targets.every((target) => target.indicatorId === indicator(target.id))) continue
    const file = await readDocument(store, id)
    const named = file.targets.map((target) => ({ ...target, indicatorId: indicator(target.id) }))
    await showDocument(store, briefs, { ...file, targets: named })
  }
}
