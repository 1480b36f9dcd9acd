import { findAgencies } from '../pipeline/agencies/find-agencies.js'
import { type Naming, namingsIn } from '../pipeline/agencies/named-in.js'
import { registryAgencies } from '../pipeline/agencies/registry-agencies.js'
import { unresolvedAgencies } from '../pipeline/agencies/unresolved.js'
import { documentIds, readAgencies, readDocumentFile } from '../pipeline/dataset/read.js'
import type { Agency } from '../schemas/agency.js'
import { agenciesJson, unresolvedJson } from './agencies-json.js'
import { agencyLines, agencyTable } from './agencies-lines.js'
import { Failure } from './failure.js'
import type { Terminal } from './terminal.js'
import { unresolvedLines } from './unresolved-lines.js'

export interface AgenciesOptions {
  readonly dataset: string
  readonly registry: boolean
  readonly unresolved: boolean
  readonly json: boolean
}

/** Agencies, and where records name them. */
interface Known {
  readonly agencies: readonly Agency[]
  readonly namings: ReadonlyMap<string, readonly Naming[]>
}

/**
 * Prints the agencies that a query may mean, all of them for an empty one.
 *
 * @throws Failure where there is no dataset, or nothing of that name
 */
export async function runAgencies(
  query: string,
  options: AgenciesOptions,
  terminal: Terminal,
): Promise<void> {
  if (options.registry && options.unresolved)
    throw new Failure('--unresolved', 'The registry lists all of its agencies.', 'Leave out --registry.', 2)
  const known = options.registry ? fromRegistry() : await fromDataset(options.dataset)
  const found = findAgencies(query, known.agencies)
  if (found.length === 0 && query !== '') throw notFound(query, options)
  const lines = options.unresolved
    ? printedUnresolved(found, known, options, terminal)
    : printed(found, known, options, terminal)
  terminal.out(lines)
}

function printed(
  found: readonly Agency[],
  known: Known,
  { json }: AgenciesOptions,
  terminal: Terminal,
): string {
  if (json) return agenciesJson(found, known.namings)
  const [only] = found
  if (only && found.length === 1) return agencyLines(only, known.agencies, known.namings, terminal).join('\n')
  return agencyTable(found, known.agencies, known.namings, terminal).join('\n')
}

function printedUnresolved(
  found: readonly Agency[],
  { namings }: Known,
  { json }: AgenciesOptions,
  terminal: Terminal,
): string {
  const unresolved = unresolvedAgencies(found, namings)
  return json ? unresolvedJson(unresolved) : unresolvedLines(unresolved, terminal).join('\n')
}

const fromRegistry = (): Known => ({ agencies: registryAgencies(), namings: new Map() })

async function fromDataset(folder: string): Promise<Known> {
  const ids = await documentIds(folder)
  if (ids.length === 0) {
    throw new Failure(
      folder,
      'There is no dataset here.',
      'Name one with --dataset, make one with kehoach ingest, or look in the registry with --registry.',
      2,
    )
  }
  const files = await Promise.all(ids.map((id) => readDocumentFile(folder, id)))
  return { agencies: await readAgencies(folder), namings: namingsIn(files) }
}

function notFound(query: string, { registry, dataset }: AgenciesOptions): Failure {
  const where = registry ? 'The registry' : dataset
  const remedy = registry ? 'Use fewer words of its name.' : 'Use fewer words of its name, or add --registry.'
  return new Failure(query, `${where} has no agency of this name.`, remedy, 1)
}
