import type { Agency } from '../../schemas/agency.js'
import type { CatalogueEntry, CatalogueReading } from '../../schemas/catalogue.js'
import type { Version } from '../../schemas/document.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Role, SourceFile } from '../../schemas/input-file.js'
import { schemaId, schemaVersion } from '../../schemas/version.js'
import type { Face } from '../likeness/face.js'
import type { Group } from '../likeness/group.js'
import { byWorth, issuesOf } from '../likeness/versions.js'
import { agenciesNamedBy, isListed } from './agencies.js'
import { compareStrings } from './compare-strings.js'
import type { Loaded } from './load-reading.js'
import { byPath, renamed } from './reading.js'

/** How the readings of one document stand to each other. */
export interface Standing {
  /** The document's id. */
  readonly id: string
  /** The reading that it is shown by. */
  readonly current: Face
  /** The best reading of each earlier issue, the first issue first. */
  readonly earlier: readonly Face[]
  /** What each reading is, by its key. */
  readonly roles: ReadonlyMap<string, Role>
}

/**
 * How the readings of a group stand to each other: the best reading of the latest issue is what the document shows, and
 * the one that knows best what it is names it.
 */
export function standingOf({ members, reports }: Group, textOf: (face: Face) => string): Standing {
  const issues = issuesOf(members, textOf)
  const latest = issues.pop()!
  const roles = new Map<string, Role>()
  for (const face of latest) roles.set(face.key, 'copy')
  for (const face of issues.flat()) roles.set(face.key, 'earlier')
  for (const face of reports) roles.set(face.key, 'report')
  const current = latest[0]!
  roles.set(current.key, 'source')
  const id = [...members].sort(byWorth)[0]!.readAs
  return { id, current, earlier: issues.map((issue) => issue[0]!), roles }
}

/** The document's file: what its reading holds, under its id, with all its files and issues. */
export function documentFileOf(
  standing: Standing,
  readings: readonly CatalogueReading[],
  { reading, shown }: Loaded,
): DocumentFile {
  const { id, current } = standing
  const isSame = shown?.document.id === id
  const content = isSame ? shown : renamed(reading, id)
  const files = filesOf(readings)
  const versions = standing.earlier.map((face) => versionOf(readings.find((one) => one.id === face.key)!))
  const { path, sha256, mediaType, bytes, pages, encoding } = readings.find((one) => one.id === current.key)!
    .files[0]!
  const { document, targets, tasks } = content
  const { source: _, files: __, versions: ___, ...facts } = document
  const { sources, warnings, ...named } = facts
  const source = { path, sha256, mediaType, bytes, pages, encoding }
  return {
    ...(isSame ? shown : { $schema: schemaId('document-file'), schemaVersion }),
    document: { ...named, source, files, versions, sources, warnings },
    targets,
    tasks,
  }
}

/** All files of a document, by path. */
export function filesOf(readings: readonly CatalogueReading[]): SourceFile[] {
  const files = readings.flatMap((reading) =>
    reading.files.map((file): SourceFile => ({ ...file, role: roleOf(reading, file.path) })),
  )
  return files.sort(byPath)
}

/** What one of a reading's files is to the document: of files with the same bytes the first is the source. */
export function roleOf({ role, files }: CatalogueReading, path: string): Role {
  return role === 'source' && files[0]!.path !== path ? 'copy' : role
}

function versionOf({ id, issuedOn, targets, tasks }: CatalogueReading): Version {
  return { reading: id, issuedOn, targets, tasks }
}

/** What the catalogue says of a document. */
export function entryOf(
  { document, targets, tasks }: DocumentFile,
  unlisted: readonly Agency[],
  reading: string,
  readings: readonly CatalogueReading[],
): CatalogueEntry {
  const { id, kind, number, title, issuer, place, issuedOn, period, warnings } = document
  const named = agenciesNamedBy({ targets, tasks })
  return {
    id,
    kind,
    number,
    title,
    issuer,
    place,
    issuedOn,
    period,
    counts: { targets: targets.length, tasks: tasks.length, warnings: warnings.length },
    agencies: [...named].sort(compareStrings),
    unlisted: unlisted.filter((agency) => named.has(agency.id) && !isListed(agency)),
    reading,
    readings: [...readings].sort((a, b) => compareStrings(a.id, b.id)),
  }
}
