import type { z } from 'zod'
import { AgenciesFile } from './agencies-file.js'
import { Agency } from './agency.js'
import { AgencyReference } from './agency-reference.js'
import { Budget } from './budget.js'
import { Change } from './change.js'
import { Citation } from './citation.js'
import { CitationEdge, CitedDocument } from './citation-edge.js'
import { CitationsFile } from './citations-file.js'
import { Contradiction } from './contradiction.js'
import { ContradictionsFile } from './contradictions-file.js'
import { Deadline } from './deadline.js'
import { Document } from './document.js'
import { DocumentFile } from './document-file.js'
import { Indicator } from './indicator.js'
import { InputFile } from './input-file.js'
import { Link } from './link.js'
import { Manifest } from './manifest.js'
import { Problem } from './problem.js'
import { Source } from './source.js'
import { Target } from './target.js'
import { Task } from './task.js'
import { Value } from './value.js'
import { Warning } from './warning.js'

/** Every record and file of the contract, by the name of its JSON Schema. */
export const schemas: Readonly<Record<string, z.ZodType>> = {
  'agencies-file': AgenciesFile,
  agency: Agency,
  'agency-reference': AgencyReference,
  budget: Budget,
  change: Change,
  citation: Citation,
  'citation-edge': CitationEdge,
  'citations-file': CitationsFile,
  'cited-document': CitedDocument,
  contradiction: Contradiction,
  'contradictions-file': ContradictionsFile,
  deadline: Deadline,
  document: Document,
  'document-file': DocumentFile,
  indicator: Indicator,
  'input-file': InputFile,
  link: Link,
  manifest: Manifest,
  problem: Problem,
  source: Source,
  target: Target,
  task: Task,
  value: Value,
  warning: Warning,
}
