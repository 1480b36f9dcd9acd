import type { Agency } from '../../schemas/agency.js'
import type { Contradiction } from '../../schemas/contradiction.js'
import { contradictionKindNames } from '../../schemas/contradiction-kinds.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import { compareStrings } from '../dataset/compare-strings.js'
import { AgencyTies } from './agency-ties.js'
import { citationDates } from './citation-dates.js'
import { deadlinesOutside, twinDeadlines } from './deadlines.js'
import { laterCitations } from './later-citations.js'
import { leadAgencies } from './lead-agencies.js'
import { periods } from './periods.js'
import { targetValues } from './target-values.js'
import { twinTasks } from './twin-tasks.js'
import { yearlySums } from './yearly-sums.js'

/**
 * What in a dataset cannot all be right: within each plan, and between plans.
 *
 * @param agencies the agencies that the documents refer to, with their successors
 * @returns the most serious kind first
 * @example contradictionsOf(files, agencies).filter(({ kind }) => kind === 'target-values')
 */
export function contradictionsOf(
  files: readonly DocumentFile[],
  agencies: readonly Agency[],
): Contradiction[] {
  const ties = new AgencyTies(agencies)
  return bySeriousness([
    ...files.flatMap((file) => contradictionsWithin(file, ties)),
    ...citationDates(files),
  ])
}

/** What one plan contradicts itself in, but for the dates of documents: a function of that plan alone. */
export function contradictionsWithin(file: DocumentFile, ties: AgencyTies): Contradiction[] {
  const twins = twinTasks(file.tasks)
  return [
    ...targetValues(file),
    ...yearlySums(file),
    ...leadAgencies(file, twins, ties),
    ...twinDeadlines(twins),
    ...laterCitations(file),
    ...deadlinesOutside(file),
    ...periods(file),
  ]
}

/** The most serious kind first, then by document, then in the order of its text. */
export function bySeriousness(contradictions: readonly Contradiction[]): Contradiction[] {
  const rank = ({ kind }: Contradiction): number => contradictionKindNames.indexOf(kind)
  const first = ({ sides }: Contradiction) => sides[0]!.sources[0]!
  return [...contradictions].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compareStrings(first(a).documentId, first(b).documentId) ||
      first(a).start - first(b).start ||
      compareStrings(a.id, b.id),
  )
}
