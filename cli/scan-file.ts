import { createHash } from 'node:crypto'
import { detect, type Format } from '../parsers/detect.js'
import { extensionMismatch } from '../parsers/extensions.js'
import type { ParseOptions } from '../parsers/options.js'
import { pagesToRecognise } from '../parsers/pages-to-recognise.js'
import { parse } from '../parsers/parse.js'
import { catalogued, faceOf } from '../pipeline/dataset/face-of.js'
import type { Ingested, IngestFile } from '../pipeline/dataset/ingest-result.js'
import { readingOf } from '../pipeline/dataset/reading.js'
import { toDocumentFile } from '../pipeline/dataset/to-document-file.js'
import { readPlan } from '../pipeline/ingest.js'
import type { Face } from '../pipeline/likeness/face.js'
import type { Problem } from '../schemas/problem.js'

/** What a file is, before it is read into a dataset. */
export interface ScannedFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  /** By its content; an old Office document is `doc` or `xls` where that is known, else `ole`. */
  readonly format: Format | 'doc' | 'xls'
  /** Of its text; null where the format fixes it, or it was not read. */
  readonly encoding: string | null
  /** Null where the format has none, or they are not known. */
  readonly pages: number | null
  /** The pages, from 1, whose words must be recognised. */
  readonly toRecognise: readonly number[]
  /** Number and title of the plan, as far as they can be read without recognition. */
  readonly number: string | null
  readonly title: string | null
  /** What is wrong with the ending of its name. */
  readonly mismatch: string | null
  /** Why `ingest` would not take it. */
  readonly problem: Problem | null
}

/** A file, and what its plan is recognised by; null where no text can be read without recognition. */
export interface Scanned {
  readonly file: ScannedFile
  readonly face: Face | null
}

/** Tells what a file is. What is wrong with it is told in the result, never an exception. */
export async function scanFile(input: IngestFile, options: ParseOptions): Promise<Scanned> {
  const { path, bytes } = input
  const format = detect(bytes)
  const file: ScannedFile = {
    path,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format,
    encoding: null,
    pages: null,
    toRecognise: [],
    number: null,
    title: null,
    mismatch: extensionMismatch(format, path),
    problem: null,
  }
  try {
    return await withContent(file, input, options)
  } catch (error) {
    const reason = `Reading it failed: ${error instanceof Error ? error.message : String(error)}.`
    const remedy = 'This is a fault of the program: please report it together with the file.'
    return { file: { ...file, problem: { path, code: 'internal-error', reason, remedy } }, face: null }
  }
}

async function withContent(file: ScannedFile, input: IngestFile, options: ParseOptions): Promise<Scanned> {
  const found = await pagesToRecognise(input, options)
  if (!found.ok) return { file: { ...file, problem: found.problem }, face: null }
  const { pages, toRecognise } = found
  const withPages = { ...file, pages, toRecognise }
  if (pages !== null && toRecognise.length === pages) return { file: withPages, face: null }
  const parsed = await parse(input, { ...options, ocr: 'never' })
  if (!parsed.ok) return { file: { ...withPages, problem: parsed.problem }, face: null }
  const { encoding, mediaType } = parsed
  const read = { ...withPages, encoding, format: officeFormats[mediaType] ?? file.format }
  const plan = readPlan(parsed, input)
  if (plan.ok) {
    const { number, title } = plan.document
    return { file: { ...read, number, title }, face: faceOfPlan(plan) }
  }
  // What makes it a plan may stand on the pages that are not recognised yet.
  return { file: { ...read, problem: toRecognise.length > 0 ? null : plan.problem }, face: null }
}

const officeFormats: Readonly<Record<string, 'doc' | 'xls'>> = {
  'application/msword': 'doc',
  'application/vnd.ms-excel': 'xls',
}

function faceOfPlan(plan: Ingested): Face {
  const reading = readingOf(toDocumentFile(plan), plan.agencies, plan.text)
  return faceOf(catalogued(reading, [plan.document.source]))
}
