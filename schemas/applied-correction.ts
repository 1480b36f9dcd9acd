import { z } from 'zod'
import { CorrectJudgement, judgementId } from './judgement.js'

/** A value of a document file that a steward corrected, with what the program had read: so that it can be undone. */
export const AppliedCorrection = z.strictObject({
  judgementId,
  record: CorrectJudgement.shape.record,
  field: CorrectJudgement.shape.field,
  was: CorrectJudgement.shape.was,
})

export type AppliedCorrection = z.infer<typeof AppliedCorrection>
