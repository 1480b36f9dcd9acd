import { valueAt } from '../pipeline/judge/field-path.js'
import type { DocumentFile } from '../schemas/document-file.js'
import type { Judgement } from '../schemas/judgement.js'
import type { Target } from '../schemas/target.js'
import type { Task } from '../schemas/task.js'
import type { ShowWords } from './show-words.js'

/**
 * What stewards corrected in a record or a document: the field, what had been read, what it is now, who, when and why.
 *
 * @param judgements of the dataset
 * @returns a line for each corrected field; none where all is as it was read
 */
export function correctionLines(
  record: Target | Task | DocumentFile['document'],
  { corrections = [] }: DocumentFile,
  judgements: readonly Judgement[],
  { records }: ShowWords,
): string[] {
  return corrections
    .filter((one) => one.record === record.id)
    .map(({ judgementId, field, was }) => {
      const judgement = judgements.find(({ id }) => id === judgementId)
      const who = judgement && ` (${judgement.by}, ${records.date(judgement.at.slice(0, 10))})`
      const why = judgement?.why ? ` “${judgement.why}”` : ''
      const value = JSON.stringify(valueAt(record, field))
      return `${field}: ${JSON.stringify(was)} → ${value}${who ?? ''}${why}`
    })
}
