import type { z } from 'zod'
import {
  agenciesPath,
  citationsPath,
  contradictionsPath,
  indicatorsPath,
  linksPath,
} from '../../pipeline/dataset/layout.js'
import { AgenciesFile } from '../../schemas/agencies-file.js'
import type { Agency } from '../../schemas/agency.js'
import { CitationsFile } from '../../schemas/citations-file.js'
import type { Contradiction } from '../../schemas/contradiction.js'
import { ContradictionsFile } from '../../schemas/contradictions-file.js'
import type { Indicator } from '../../schemas/indicator.js'
import { IndicatorsFile } from '../../schemas/indicators-file.js'
import type { Candidate, Link } from '../../schemas/link.js'
import { LinksFile } from '../../schemas/links-file.js'
import type { Manifest } from '../../schemas/manifest.js'
import { Links } from './links.js'
import { readSound } from './read-sound.js'

/** What stands between the documents of a dataset. */
export interface AcrossDocuments {
  readonly agencies: ReadonlyMap<string, Agency>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly links: Links<Link>
  readonly candidates: Links<Candidate>
  /** By id. */
  readonly contradictions: ReadonlyMap<string, Contradiction>
  readonly citations: Pick<CitationsFile, 'documents' | 'citations'>
}

/** The parts of it, each with the hash of the file that it was read from, so that only what changed is read again. */
export type KnownAcross = ReadonlyMap<
  string,
  { readonly sha256: string; readonly part: Partial<AcrossDocuments> }
>

interface Reader {
  readonly path: string
  readonly read: (folder: string, sha256: string, intern: Intern) => Promise<Partial<AcrossDocuments>>
}

type Intern = (id: string) => string

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))

function reader<T>(
  path: string,
  schema: z.ZodType<T>,
  part: (content: T, intern: Intern) => Partial<AcrossDocuments>,
): Reader {
  return {
    path,
    read: async (folder, sha256, intern) =>
      part((await readSound(folder, path, schema, sha256)).content, intern),
  }
}

const readers: readonly Reader[] = [
  reader(agenciesPath, AgenciesFile, ({ agencies }) => ({ agencies: byId(agencies) })),
  reader(indicatorsPath, IndicatorsFile, ({ indicators }, intern) => ({
    indicators: byId(
      indicators.map((one) => ({ ...one, id: intern(one.id), targets: one.targets.map(intern) })),
    ),
  })),
  reader(linksPath, LinksFile, ({ links, candidates }, intern) => ({
    links: new Links(links, intern),
    candidates: new Links(candidates, intern),
  })),
  reader(contradictionsPath, ContradictionsFile, ({ contradictions }) => ({
    contradictions: byId(contradictions),
  })),
  reader(citationsPath, CitationsFile, ({ documents, citations }) => ({
    citations: { documents, citations },
  })),
]

const nothing: AcrossDocuments = {
  agencies: new Map(),
  indicators: new Map(),
  links: new Links<Link>([], (id) => id),
  candidates: new Links<Candidate>([], (id) => id),
  contradictions: new Map(),
  citations: { documents: [], citations: [] },
}

/**
 * Reads what stands between documents; of a file that the manifest does not list there is nothing.
 *
 * @throws DatasetError where a file does not fit its schema; the file system's error where one cannot be read
 */
export async function readAcross(
  folder: string,
  files: Manifest['files'],
  known: KnownAcross,
  intern: Intern,
): Promise<KnownAcross> {
  const parts = new Map<string, { sha256: string; part: Partial<AcrossDocuments> }>()
  for (const { path, read } of readers) {
    const sha256 = files[path]?.sha256
    if (sha256 === undefined) continue
    const before = known.get(path)
    parts.set(path, before?.sha256 === sha256 ? before : { sha256, part: await read(folder, sha256, intern) })
  }
  return parts
}

/** All parts together. */
export function acrossOf(known: KnownAcross): AcrossDocuments {
  return Object.assign({}, nothing, ...[...known.values()].map(({ part }) => part))
}
