import { isDeepStrictEqual } from 'node:util'
import type { AppliedCorrection } from '../../schemas/applied-correction.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { JudgementOf } from '../../schemas/judgement.js'
import { documentOf } from '../dataset/document-of.js'
import { type Json, valueAt, whereItEnds, withValueAt } from './field-path.js'
import { recordIn, withRecord } from './record-in.js'

/** A corrected value that is to be obeyed. */
export type Correction = Pick<JudgementOf<'correct'>, 'record' | 'field' | 'value' | 'was'> & {
  readonly judgementId: string
}

/** A correction that was not applied. */
export interface RefusedCorrection {
  readonly correction: Correction
  /** does-not-fit: the schema or the form of the record is against it; reading-changed: another value is read there now. */
  readonly reason: 'does-not-fit' | 'reading-changed'
  /** One sentence that names the field. */
  readonly message: string
}

/** A document file with its corrections, and those that it could not take. */
export interface CorrectedDocument {
  readonly file: DocumentFile
  readonly refused: readonly RefusedCorrection[]
}

/**
 * A document file that says what its stewards say. What was corrected in it before is first put back as it was read, so
 * a correction that is not given any more is gone. One that does not fit is left out, and does not harm the others;
 * {@link correctDocument} names it. Sources and offsets stay.
 *
 * @param corrections of any documents, in the order of the log
 * @example applyCorrections(file, judgementsInForce(judgements, fingerprints).corrections)
 */
export function applyCorrections(file: DocumentFile, corrections: readonly Correction[]): DocumentFile {
  return correctDocument(file, corrections).file
}

/** Like {@link applyCorrections}, and names the corrections that were refused. */
export function correctDocument(file: DocumentFile, corrections: readonly Correction[]): CorrectedDocument {
  const own = corrections.filter(({ record }) => documentOf(record) === file.document.id)
  const refused: RefusedCorrection[] = []
  const applied: AppliedCorrection[] = []
  let corrected = asRead(file)
  for (const correction of own) {
    const outcome = correct(corrected, correction)
    if ('refused' in outcome) refused.push(outcome.refused)
    else if (outcome.applied) {
      applied.push(outcome.applied)
      corrected = outcome.file
    }
  }
  return { file: applied.length > 0 ? { ...corrected, corrections: applied } : corrected, refused }
}

/** The document file as the program read it: every corrected value is put back. */
export function asRead(file: DocumentFile): DocumentFile {
  if (file.corrections === undefined) return file
  const { corrections, ...corrected } = file
  return corrections.reduceRight<DocumentFile>((content, { record, field, was }) => {
    const found = recordIn(content, record)
    if (!found || valueAt(found.content, field) === undefined) return content
    return withRecord(content, found, withValueAt(found.content, field, was))
  }, corrected)
}

/** Nothing is applied where the program reads by itself what the steward says. */
type Outcome =
  | { readonly file: DocumentFile; readonly applied?: AppliedCorrection }
  | { readonly refused: RefusedCorrection }

function correct(file: DocumentFile, correction: Correction): Outcome {
  const { field, value, was } = correction
  const refuse = (reason: RefusedCorrection['reason'], message: string): Outcome => ({
    refused: { correction, reason, message },
  })
  const record = recordIn(file, correction.record)
  if (!record) return refuse('does-not-fit', `There is no record ${correction.record}.`)
  const [top] = field.split('.')
  if (record.fixed.has(top!)) return refuse('does-not-fit', `${field}: ${top} cannot be corrected.`)
  const current = valueAt(record.content, field)
  if (current === undefined)
    return refuse('does-not-fit', `${field}: There is no such field: ${whereItEnds(record.content, field)}.`)
  if (isDeepStrictEqual(current, value)) return { file }
  if (!isDeepStrictEqual(current, was))
    return refuse('reading-changed', `${field}: It reads ${inWords(current)} now, not ${inWords(was)}.`)
  const changed = withValueAt(record.content, field, value)
  const parsed = record.schema.safeParse(changed)
  if (parsed.success) {
    const { judgementId } = correction
    const applied = { judgementId, record: correction.record, field, was: current }
    return { file: withRecord(file, record, parsed.data as Json), applied }
  }
  const issue = parsed.error.issues[0]
  return refuse('does-not-fit', `${issue?.path.join('.') || field}: ${issue?.message ?? 'It does not fit'}.`)
}

function inWords(value: Json): string {
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
