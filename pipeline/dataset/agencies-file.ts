import { AgenciesFile } from '../../schemas/agencies-file.js'
import type { Agency } from '../../schemas/agency.js'
import { schemaId, schemaVersion } from '../../schemas/version.js'
import { isListed, mergeAgencies, withRelatives } from './agencies.js'
import { canonicalJson } from './canonical.js'
import { agenciesPath } from './layout.js'
import type { Store } from './store.js'

/**
 * Writes the agencies that the documents name, with those they came from and went to. What the registry says of one is
 * what it said last; one that it does not know bears the spellings of all documents.
 */
export async function writeAgencies(store: Store): Promise<Agency[]> {
  const listed = [...(await store.agencies())].filter(([, agency]) => isListed(agency))
  const entries = [...store.entries.values()]
  const unlisted = mergeAgencies(entries.flatMap((entry) => entry.unlisted))
  const named = new Set(entries.flatMap((entry) => entry.agencies))
  const agencies = withRelatives(named, new Map([...unlisted, ...listed]))
  const content = { $schema: schemaId('agencies-file'), schemaVersion, agencies } as const
  await store.write(agenciesPath, canonicalJson(AgenciesFile, content))
  return agencies
}
