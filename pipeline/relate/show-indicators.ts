import type { Store } from '../dataset/store.js'
import { readDocument } from '../dataset/stored-document.js'
import { type Brief, briefTargets } from './briefs.js'
import { showDocument } from './show-document.js'

/** Sets the indicators of targets in their documents' files; documents whose targets have theirs already are not touched. */
export async function showIndicators(
  store: Store,
  briefs: Map<string, Brief>,
  indicatorOf: ReadonlyMap<string, string>,
): Promise<void> {
  const indicator = (id: string): string | null => indicatorOf.get(id) ?? null
  for (const [id, brief] of [...briefs]) {
    if (brief.targets.every((target) => target.indicatorId === indicator(target.id))) continue
    const file = await readDocument(store, id)
    const targets = file.targets.map((target) => ({ ...target, indicatorId: indicator(target.id) }))
    await showDocument(store, { ...file, targets })
    briefs.set(id, { ...brief, targets: briefTargets(targets) })
  }
}
