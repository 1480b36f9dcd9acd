import type { Agency } from '../../schemas/agency.js'
import type { Indicator } from '../../schemas/indicator.js'
import type { Candidate, Link } from '../../schemas/link.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'
import type { PairJudgement } from '../judge/pair-judgement.js'
import type { DocumentFacts } from './scope.js'

/** The records of a dataset, what stewards said of them, and what its indicators were before. */
export interface LinkInput {
  readonly documents: readonly DocumentFacts[]
  readonly targets: readonly Target[]
  readonly tasks: readonly Task[]
  /** For who took over from whom. */
  readonly agencies: readonly Agency[]
  /** Those in force. */
  readonly judgements: readonly PairJudgement[]
  /** The indicators of the dataset before this run, so that their ids stay. */
  readonly previous: readonly Indicator[]
}

/** What links the records of a dataset across its plans. */
export interface LinkResult {
  /** Sorted by id; every target has one. */
  readonly indicators: Indicator[]
  /** Sorted by kind, a, b. */
  readonly links: Link[]
  /** Pairs for a steward to judge; sorted by kind, a, b. */
  readonly candidates: Candidate[]
  /** Target id → indicator id. */
  readonly indicatorOf: ReadonlyMap<string, string>
  /** How many pairs were compared. */
  readonly scored: number
}

/** What an earlier run found. */
export type Known = Pick<LinkResult, 'links' | 'candidates'>
