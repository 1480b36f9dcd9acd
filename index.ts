/** The library: reading plans, the dataset on the disk and as tables, and the schemas of all records. */

export { AgencyTies } from './pipeline/check/agency-ties.js'
export { type CitationGraph, citationGraph } from './pipeline/check/citation-graph.js'
export { contradictionsOf, contradictionsWithin } from './pipeline/check/contradictions.js'
export { compareDatasets } from './pipeline/compare/compare-datasets.js'
export { type Across, comparePlans, type PlanRecords } from './pipeline/compare/compare-plans.js'
export { type WordRun, wordDiff } from './pipeline/compare/word-diff.js'
export type { Ingested, IngestFile, IngestResult, NotIngested } from './pipeline/dataset/ingest-result.js'
export type { Issue, IssueCode } from './pipeline/dataset/issue.js'
export {
  DatasetError,
  documentIds,
  readAgencies,
  readDocumentFile,
  readText,
} from './pipeline/dataset/read.js'
export { type Dataset, readDataset } from './pipeline/dataset/read-all.js'
export { type Validation, validateDataset } from './pipeline/dataset/validate.js'
export { type DatasetWriter, type Duplicate, openDataset, type Written } from './pipeline/dataset/write.js'
export { unguardText } from './pipeline/export/guarded-text.js'
export type { Column, ForeignKey, Table } from './pipeline/export/table.js'
export { tablesOf } from './pipeline/export/tables.js'
export { ingest } from './pipeline/ingest.js'
export { appendJudgement } from './pipeline/judge/append.js'
export { applyCorrections } from './pipeline/judge/corrections.js'
export { fingerprintsOf } from './pipeline/judge/fingerprint.js'
export { type InForce, judgementsInForce, type Reopened } from './pipeline/judge/in-force.js'
export { newJudgement, type UnnamedJudgement } from './pipeline/judge/new-judgement.js'
export type { PairJudgement } from './pipeline/judge/pair-judgement.js'
export { readJudgementLog, readJudgements } from './pipeline/judge/read.js'
export {
  type Known,
  type LinkInput,
  type LinkResult,
  linkAddition,
  linkRecords,
} from './pipeline/link/link-records.js'
export { relate } from './pipeline/relate.js'
export { AgenciesFile } from './schemas/agencies-file.js'
export { Agency } from './schemas/agency.js'
export { AgencyReference } from './schemas/agency-reference.js'
export { AppliedCorrection } from './schemas/applied-correction.js'
export { Budget } from './schemas/budget.js'
export { Catalogue, CatalogueEntry, CatalogueReading } from './schemas/catalogue.js'
export {
  Change,
  type ChangeReason,
  changeReasons,
  type Significance,
} from './schemas/change.js'
export { type ChangeKind, changeKinds } from './schemas/change-kinds.js'
export { ChangesFile } from './schemas/changes-file.js'
export { Citation } from './schemas/citation.js'
export { CitationEdge, CitedDocument } from './schemas/citation-edge.js'
export { CitationsFile } from './schemas/citations-file.js'
export { Contradiction, ContradictionSide } from './schemas/contradiction.js'
export { type ContradictionKind, contradictionKinds } from './schemas/contradiction-kinds.js'
export { ContradictionsFile } from './schemas/contradictions-file.js'
export { Deadline } from './schemas/deadline.js'
export { AppendixEntry, Document, Period, Version } from './schemas/document.js'
export { DocumentFile } from './schemas/document-file.js'
export { Indicator } from './schemas/indicator.js'
export { IndicatorsFile } from './schemas/indicators-file.js'
export { InputFile, SourceFile } from './schemas/input-file.js'
export { jsonSchema } from './schemas/json-schema.js'
export { Judgement } from './schemas/judgement.js'
export { Candidate, Evidence, Link } from './schemas/link.js'
export { LinksFile } from './schemas/links-file.js'
export { Counts, Manifest } from './schemas/manifest.js'
export { Problem } from './schemas/problem.js'
export { ReadingFile } from './schemas/reading-file.js'
export { Box, Source } from './schemas/source.js'
export { Target } from './schemas/target.js'
export { Task } from './schemas/task.js'
export { type Comparator, Value } from './schemas/value.js'
export { schemaVersion } from './schemas/version.js'
export { isDoubt, Warning, type WarningCode, warnings } from './schemas/warning.js'
