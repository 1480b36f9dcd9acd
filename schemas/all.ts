import type { z } from 'zod'
import { AgenciesFile } from './agencies-file.js'
import { Agency } from './agency.js'
import { AgencyReference } from './agency-reference.js'
import { AppliedCorrection } from './applied-correction.js'
import { Budget } from './budget.js'
import { Catalogue } from './catalogue.js'
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
import { IndicatorsFile } from './indicators-file.js'
import { InputFile } from './input-file.js'
import { Judgement } from './judgement.js'
import { Candidate, Link } from './link.js'
import { LinksFile } from './links-file.js'
import { Manifest } from './manifest.js'
import { Problem } from './problem.js'
import { ReadingFile } from './reading-file.js'
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
  'applied-correction': AppliedCorrection,
  budget: Budget,
  catalogue: Catalogue,
  candidate: Candidate,
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
  'indicators-file': IndicatorsFile,
  'input-file': InputFile,
  judgement: Judgement,
  link: Link,
  'links-file': LinksFile,
  manifest: Manifest,
  problem: Problem,
  'reading-file': ReadingFile,
  source: Source,
  target: Target,
  task: Task,
  value: Value,
  warning: Warning,
}
