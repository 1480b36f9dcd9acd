import { parseText } from '../parsers/text.js'
import type { IngestFile, IngestResult } from '../pipeline/dataset/ingest-result.js'
import { readPlan } from '../pipeline/ingest.js'

/** Reads a text file as `ingest` does, without waiting. */
export function ingestText(input: IngestFile): IngestResult {
  const parsed = parseText(input)
  return parsed.ok ? readPlan(parsed, input) : parsed
}
