import type { z } from 'zod'
import { CitationsFile } from '../../schemas/citations-file.js'
import { ContradictionsFile } from '../../schemas/contradictions-file.js'
import { IndicatorsFile } from '../../schemas/indicators-file.js'
import { LinksFile } from '../../schemas/links-file.js'
import { schemaId, schemaVersion } from '../../schemas/version.js'
import { canonicalJson } from '../dataset/canonical.js'
import { citationsPath, contradictionsPath, indicatorsPath, linksPath } from '../dataset/layout.js'
import type { Store } from '../dataset/store.js'

/** What stands between documents: the content of the four files that relating writes. */
export interface Related {
  readonly indicators: IndicatorsFile['indicators']
  readonly links: LinksFile['links']
  readonly candidates: LinksFile['candidates']
  readonly documents: CitationsFile['documents']
  readonly citations: CitationsFile['citations']
  readonly contradictions: ContradictionsFile['contradictions']
}

type Before = Pick<Related, 'indicators' | 'links' | 'candidates' | 'contradictions'>

/** What the last run found; nothing of a file that is not there or not as it should be, for all of it can be found again. */
export async function readRelated(store: Store): Promise<Before> {
  const { indicators } = (await readOrNone(store, indicatorsPath, IndicatorsFile)) ?? { indicators: [] }
  const { links, candidates } = (await readOrNone(store, linksPath, LinksFile)) ?? {
    links: [],
    candidates: [],
  }
  const found = await readOrNone(store, contradictionsPath, ContradictionsFile)
  return { indicators, links, candidates, contradictions: found?.contradictions ?? [] }
}

/** What lies on the disk as the manifest says was checked when it was written; else it is checked now. */
async function readOrNone<T>(store: Store, path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const sound = await store.readIfSound(path)
  if (sound !== undefined) return JSON.parse(sound) as T
  const text = await store.read(path).catch(() => 'null')
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Writes the four files. */
export async function writeRelated(store: Store, related: Related): Promise<void> {
  const { indicators, links, candidates, documents, citations, contradictions } = related
  const write = <T extends object>(path: string, name: string, schema: z.ZodType<T>, content: object) =>
    store.write(path, canonicalJson(schema, { $schema: schemaId(name), schemaVersion, ...content } as T))
  await write(indicatorsPath, 'indicators-file', IndicatorsFile, { indicators })
  await write(linksPath, 'links-file', LinksFile, { links, candidates })
  await write(citationsPath, 'citations-file', CitationsFile, { documents, citations })
  await write(contradictionsPath, 'contradictions-file', ContradictionsFile, { contradictions })
}
