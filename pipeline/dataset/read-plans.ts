import { z } from 'zod'
import type { Agency } from '../../schemas/agency.js'
import { Document } from '../../schemas/document.js'
import type { Indicator } from '../../schemas/indicator.js'
import { IndicatorsFile } from '../../schemas/indicators-file.js'
import type { Candidate, Link } from '../../schemas/link.js'
import { LinksFile } from '../../schemas/links-file.js'
import { Target } from '../../schemas/target.js'
import { Task } from '../../schemas/task.js'
import { documentPath, indicatorsPath, linksPath } from './layout.js'
import { readAgencies, readChecked } from './read.js'

const { id, kind, number, title, issuer, place, issuedOn, signer, period } = Document.shape

/** What was written by an earlier version of the program may lack what later ones added: only this much is asked for. */
const PlanFile = z.object({
  document: z.object({
    id,
    kind,
    number,
    title,
    issuer,
    place,
    issuedOn,
    signer,
    period,
    sources: Document.shape.sources.catch([]),
  }),
  targets: z.array(z.object(Target.shape)),
  tasks: z.array(z.object(Task.shape)),
})

/** A document of a dataset, as far as comparing plans asks for it. */
export type PlanFile = z.infer<typeof PlanFile>

/**
 * Reads a document with its targets and tasks, also of a dataset that an earlier version of the program wrote.
 *
 * @throws DatasetError where the file has not what is asked for; the file system's error where it cannot be read
 */
export function readPlanFile(folder: string, id: string): Promise<PlanFile> {
  return readChecked(folder, documentPath(id), PlanFile)
}

/** What a dataset knows across its plans. */
export interface AcrossPlans {
  readonly indicators: readonly Indicator[]
  readonly links: readonly Link[]
  readonly candidates: readonly Candidate[]
  readonly agencies: readonly Agency[]
}

/** Reads what stands between the plans; nothing of a dataset that was made before plans were related. */
export async function readAcross(folder: string): Promise<AcrossPlans> {
  const indicators = await readIfThere(folder, indicatorsPath, IndicatorsFile)
  const links = await readIfThere(folder, linksPath, LinksFile)
  return {
    indicators: indicators?.indicators ?? [],
    links: links?.links ?? [],
    candidates: links?.candidates ?? [],
    agencies: await readAgencies(folder),
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
