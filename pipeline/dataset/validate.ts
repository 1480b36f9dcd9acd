import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { AgenciesFile } from '../../schemas/agencies-file.js'
import { Catalogue } from '../../schemas/catalogue.js'
import { CitationsFile } from '../../schemas/citations-file.js'
import { ContradictionsFile } from '../../schemas/contradictions-file.js'
import { DocumentFile } from '../../schemas/document-file.js'
import { IndicatorsFile } from '../../schemas/indicators-file.js'
import { LinksFile } from '../../schemas/links-file.js'
import { type Counts, Manifest } from '../../schemas/manifest.js'
import { ReadingFile } from '../../schemas/reading-file.js'
import { judgementsPath, readJudgementLog } from '../judge/read.js'
import { checkEntry, checkReading } from './check-catalogue.js'
import { checkCounts, checkFiles } from './check-files.js'
import { checkAgencies, checkReferences } from './check-references.js'
import { checkCitations, checkContradictions, checkIndicators, checkLinks } from './check-related.js'
import { checkSources } from './check-sources.js'
import { type Held, type HeldRecord, heldRecords } from './held.js'
import type { Issue } from './issue.js'
import {
  agenciesPath,
  cataloguePath,
  citationsPath,
  contradictionsPath,
  documentPath,
  indicatorsPath,
  linksPath,
  manifestPath,
  readingPath,
  textPath,
} from './layout.js'
import { documentIds, otherVersion, readingIds } from './read.js'

/** What a check of a dataset found; it is sound where there are no issues. */
export interface Validation {
  readonly counts: Counts
  readonly issues: readonly Issue[]
}

/**
 * Checks a dataset on the disk: each file against its schema, each reference, each source against the text that it
 * points into, what stands between documents, the catalogue, the judgements, and the manifest's hashes and counts.
 *
 * @throws the file system's error where the folder itself cannot be read
 */
export async function validateDataset(folder: string): Promise<Validation> {
  const issues: Issue[] = []
  const manifest = await readAs(folder, manifestPath, Manifest, issues)
  if (issues.some(({ code }) => code === 'other-version')) return { counts: nothing, issues } // so are its files
  const fileIssues = manifest ? await checkFiles(folder, manifest) : []
  const changed = new Set(fileIssues.map(({ file }) => file))
  const agencies = (await readAs(folder, agenciesPath, AgenciesFile, issues))?.agencies ?? []
  issues.push(...checkAgencies(agenciesPath, agencies))
  const catalogue = await readAs(folder, cataloguePath, Catalogue, issues)
  const entries = new Map(catalogue?.documents.map((entry) => [entry.id, entry]))
  const known = new Set(agencies.map((agency) => agency.id))
  const records = new Map<string, HeldRecord>()
  const texts = new Map<string, string>()
  const counts = { documents: 0, targets: 0, tasks: 0, agencies: agencies.length, warnings: 0 }
  for (const id of await documentIds(folder)) {
    const content = await readAs(folder, documentPath(id), DocumentFile, issues)
    if (!content) continue
    counts.documents += 1
    counts.targets += content.targets.length
    counts.tasks += content.tasks.length
    counts.warnings += content.document.warnings.length
    for (const [record, held] of heldRecords(content)) records.set(record, held)
    const text = await readIfThere(join(folder, textPath(id)))
    issues.push(...checkDocument(id, content, text, known))
    if (text === undefined) continue
    texts.set(id, text)
    const isAsWritten = !changed.has(documentPath(id)) && !changed.has(textPath(id))
    if (isAsWritten) issues.push(...checkEntry(entries.get(id), content, text))
  }
  issues.push(...(await checkReadings(folder, catalogue)))
  const related = await checkRelated(folder, { records, texts }, issues)
  const all = { ...counts, ...related }
  if (manifest) issues.push(...fileIssues, ...checkCounts(manifest, all))
  return { counts: all, issues }
}

const nothing: Counts = {
  documents: 0,
  targets: 0,
  tasks: 0,
  agencies: 0,
  warnings: 0,
  indicators: 0,
  links: 0,
  candidates: 0,
  citations: 0,
  contradictions: 0,
}

/** Checks the readings that no document shows, and that none is missing of those that the catalogue names. */
async function checkReadings(folder: string, catalogue: Catalogue | undefined): Promise<Issue[]> {
  const issues: Issue[] = []
  const named = catalogue?.documents.flatMap(({ readings }) => readings) ?? []
  const kept = new Map(named.filter(({ role }) => role !== 'source').map((reading) => [reading.id, reading]))
  for (const id of new Set([...kept.keys(), ...(await readingIds(folder))])) {
    const reading = await readAs(folder, readingPath(id), ReadingFile, issues)
    if (reading) issues.push(...checkReading(kept.get(id), reading))
  }
  return issues
}

type RelatedCounts = Pick<Counts, 'indicators' | 'links' | 'candidates' | 'citations' | 'contradictions'>

/** Checks what stands between documents, and the judgements. */
async function checkRelated(folder: string, held: Held, issues: Issue[]): Promise<RelatedCounts> {
  const indicators = (await readAs(folder, indicatorsPath, IndicatorsFile, issues))?.indicators ?? []
  issues.push(...checkIndicators(indicators, held))
  const { links, candidates } = (await readAs(folder, linksPath, LinksFile, issues)) ?? {
    links: [],
    candidates: [],
  }
  issues.push(...checkLinks('links', links, held), ...checkLinks('candidates', candidates, held))
  const cited = await readAs(folder, citationsPath, CitationsFile, issues)
  if (cited) issues.push(...checkCitations(cited, held))
  const found = await readAs(folder, contradictionsPath, ContradictionsFile, issues)
  const contradictions = found?.contradictions ?? []
  issues.push(...checkContradictions(contradictions, held))
  for (const { line, reason } of (await readJudgementLog(folder)).damaged)
    issues.push({ code: 'damaged-judgement', file: judgementsPath, path: [line], message: reason })
  return {
    indicators: indicators.length,
    links: links.length,
    candidates: candidates.length,
    citations: cited?.citations.length ?? 0,
    contradictions: contradictions.length,
  }
}

function checkDocument(
  id: string,
  content: DocumentFile,
  text: string | undefined,
  agencies: ReadonlySet<string>,
): Issue[] {
  const file = documentPath(id)
  const issues = checkReferences(file, content, agencies)
  if (content.document.id !== id) {
    issues.push({ code: 'wrong-name', file, path: ['document', 'id'], message: `is ${content.document.id}` })
  }
  if (text === undefined) {
    const message = 'the text of the document is missing'
    return [...issues, { code: 'missing-file', file: textPath(id), path: [], message }]
  }
  return [...issues, ...checkSources(file, content, text)]
}

/** The content of a file of the dataset, or undefined, with the issues that say why, where it is not as it should be. */
async function readAs<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>,
  issues: Issue[],
): Promise<T | undefined> {
  const text = await readIfThere(join(folder, file))
  if (text === undefined) {
    issues.push({ code: 'missing-file', file, path: [], message: 'is not there' })
    return undefined
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    issues.push({ code: 'not-json', file, path: [], message: (error as Error).message })
    return undefined
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const written = otherVersion(json)
  if (written !== undefined) {
    issues.push({ code: 'other-version', file, path: ['schemaVersion'], message: `is ${written}` })
    return undefined
  }
  for (const { path, message } of parsed.error.issues) {
    issues.push({
      code: 'schema',
      file,
      path: path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
      message,
    })
  }
  return undefined
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
