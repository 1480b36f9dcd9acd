import type { Link } from '../../schemas/link.js'
import { compareStrings } from '../dataset/compare-strings.js'
import type { Known, LinkResult } from './link-result.js'
import { comparePairs } from './make-link.js'
import type { LinkedTargets } from './targets/link-targets.js'
import type { LinkedTasks } from './tasks/link-tasks.js'

/**
 * What was found of targets and of tasks as one, in its order.
 *
 * @param kept what is known of tasks and stays
 * @param judged the links that stewards made between tasks
 * @param places what was found of the tasks of each place
 */
export function joinLinks(
  targets: LinkedTargets,
  kept: Known,
  judged: readonly Link[],
  places: readonly LinkedTasks[],
): LinkResult {
  const indicators = [...targets.indicators].sort((a, b) => compareStrings(a.id, b.id))
  const links = [targets.links, kept.links, judged, ...places.map(({ links }) => links)]
  const candidates = [targets.candidates, kept.candidates, ...places.map(({ candidates }) => candidates)]
  return {
    indicators,
    links: links.flat().sort(comparePairs),
    candidates: candidates.flat().sort(comparePairs),
    indicatorOf: new Map(indicators.flatMap(({ id, targets }) => targets.map((target) => [target, id]))),
    scored: places.reduce((sum, { scored }) => sum + scored, targets.scored),
  }
}
