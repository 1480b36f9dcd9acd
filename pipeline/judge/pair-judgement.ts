/** What a steward decided of two records, and what linking obeys. */
export interface PairJudgement {
  readonly kind: 'target' | 'task'
  /** The record whose id sorts first. */
  readonly a: string
  readonly b: string
  readonly verdict: 'same' | 'different'
  readonly judgementId: string
}

/**
 * What kind of record an id names; undefined for the id of a document or of something else.
 *
 * @example kindOfRecord('ha-noi-345-kh-ubnd-2022.target-0f3a9be27c') // 'target'
 */
export function kindOfRecord(id: string): PairJudgement['kind'] | undefined {
  const [, kind] = /^[a-z0-9-]+\.(target|task)-/.exec(id) ?? []
  return kind as PairJudgement['kind'] | undefined
}
