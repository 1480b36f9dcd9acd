import type { DocumentFacts } from '../pipeline/link/scope.js'
import type { Target } from '../schemas/target.js'

export interface LinkCorpus {
  readonly documents: DocumentFacts[]
  readonly targets: Target[]
  /** Target id → what it measures, and where. */
  readonly truth: Map<string, string>
}

export function linkCorpus(options: {
  targets: number
  plans: number
  places: number
  seed: number
}): LinkCorpus
