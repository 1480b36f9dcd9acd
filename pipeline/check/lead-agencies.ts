import type { AgencyReference } from '../../schemas/agency-reference.js'
import type { Contradiction } from '../../schemas/contradiction.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'
import type { AgencyTies } from './agency-ties.js'
import { contradictionId } from './contradiction-id.js'
import { namesakes, pairsOf } from './namesakes.js'
import type { TwinTasks } from './twin-tasks.js'
import { listed, shortened } from './wording.js'

/** Tasks and targets that two places of one plan give to two agencies, neither of which took over from the other. */
export function leadAgencies(
  { targets }: Pick<DocumentFile, 'targets'>,
  twins: readonly TwinTasks[],
  ties: AgencyTies,
): Contradiction[] {
  const tasks = twins
    .filter(({ prose, row }) => ties.exclude(prose.leadAgencies, row.leadAgencies))
    .map(({ prose, row }) => contradictionOf(`Nhiệm vụ “${shortened(row.text)}”`, prose, row))
  const pairs = namesakes(targets)
    .flatMap(pairsOf)
    .filter(([a, b]) => ties.exclude(a.target.leadAgencies, b.target.leadAgencies))
    .map(([a, b]) => contradictionOf(`Chỉ tiêu “${shortened(a.target.name)}”`, a.target, b.target))
  return [...tasks, ...pairs]
}

function contradictionOf(what: string, a: Target | Task, b: Target | Task): Contradiction {
  const [first, second] = [namesOf(a.leadAgencies), namesOf(b.leadAgencies)]
  return {
    id: contradictionId('lead-agencies', [a.id, b.id].sort()),
    kind: 'lead-agencies',
    message: `${what} được giao cho hai nơi chủ trì khác nhau: ${first} và ${second}.`,
    sides: [
      { documentId: a.documentId, recordId: a.id, text: first, sources: a.sources },
      { documentId: b.documentId, recordId: b.id, text: second, sources: b.sources },
    ],
  }
}

const namesOf = (agencies: readonly AgencyReference[]): string => listed(agencies.map(({ name }) => name))
