import type { Agency } from '../../schemas/agency.js'
import type { Document } from '../../schemas/document.js'
import type { Indicator } from '../../schemas/indicator.js'
import type { Candidate, Link } from '../../schemas/link.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'

/** Of a document, what comparing looks at. */
export type PlanFacts = Pick<
  Document,
  'id' | 'kind' | 'number' | 'title' | 'issuer' | 'place' | 'issuedOn' | 'signer' | 'period' | 'sources'
>

/** A plan with its records; a document file is one. */
export interface PlanRecords {
  readonly document: PlanFacts
  readonly targets: readonly Target[]
  readonly tasks: readonly Task[]
}

/** What a dataset knows across its plans. */
export interface Across {
  readonly indicators: readonly Indicator[]
  /** Those of targets and of tasks. */
  readonly links: readonly Link[]
  /** Pairs that may be one and wait for a steward. */
  readonly candidates: readonly Candidate[]
  readonly agencies: readonly Agency[]
}
