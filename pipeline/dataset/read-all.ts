import type { z } from 'zod'
import type { Agency } from '../../schemas/agency.js'
import type { CitationEdge, CitedDocument } from '../../schemas/citation-edge.js'
import { CitationsFile } from '../../schemas/citations-file.js'
import type { Contradiction } from '../../schemas/contradiction.js'
import { ContradictionsFile } from '../../schemas/contradictions-file.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Indicator } from '../../schemas/indicator.js'
import { IndicatorsFile } from '../../schemas/indicators-file.js'
import type { Candidate, Link } from '../../schemas/link.js'
import { LinksFile } from '../../schemas/links-file.js'
import { citationsPath, contradictionsPath, indicatorsPath, linksPath } from './layout.js'
import { documentIds, readAgencies, readChecked, readDocumentFile } from './read.js'

/** All that a dataset states, in the memory: every list in the order of its file, documents sorted by id. */
export interface Dataset {
  readonly documents: readonly DocumentFile[]
  readonly agencies: readonly Agency[]
  readonly indicators: readonly Indicator[]
  readonly links: readonly Link[]
  readonly candidates: readonly Candidate[]
  /** The documents of the citation graph: cited ones and those of the dataset. */
  readonly citedDocuments: readonly CitedDocument[]
  readonly citations: readonly CitationEdge[]
  readonly contradictions: readonly Contradiction[]
}

/**
 * Reads a whole dataset. Where there is none, it has no documents; where it was made before documents were related,
 * nothing stands between them.
 *
 * @throws DatasetError where a file does not fit its schema; the file system's error where one cannot be read
 * @example (await readDataset('extracted')).documents[0]?.document.number // '17/KH-UBND'
 */
export async function readDataset(folder: string): Promise<Dataset> {
  const documents: DocumentFile[] = []
  for (const id of await documentIds(folder)) documents.push(await readDocumentFile(folder, id))
  const indicators = await readIfThere(folder, indicatorsPath, IndicatorsFile)
  const links = await readIfThere(folder, linksPath, LinksFile)
  const citations = await readIfThere(folder, citationsPath, CitationsFile)
  const contradictions = await readIfThere(folder, contradictionsPath, ContradictionsFile)
  return {
    documents,
    agencies: await readAgencies(folder),
    indicators: indicators?.indicators ?? [],
    links: links?.links ?? [],
    candidates: links?.candidates ?? [],
    citedDocuments: citations?.documents ?? [],
    citations: citations?.citations ?? [],
    contradictions: contradictions?.contradictions ?? [],
  }
}

async function readIfThere<T>(folder: string, path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  try {
    return await readChecked(folder, path, schema)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
