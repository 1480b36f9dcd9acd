import type { Change, ChangeReason } from '../../../schemas/change.js'

/** The words for changes, in the language of the report: the same as in the other places that tell of them. */
export interface ChangeWords {
  /** Less is promised than before. */
  readonly cut: string
  readonly kinds: Readonly<Record<Change['kind'], string>>
  readonly subjects: Readonly<Record<Change['subject'], string>>
  readonly fields: Readonly<Record<string, string>>
  readonly reasons: Readonly<Record<ChangeReason, string>>
}
