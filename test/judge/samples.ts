import { toDocumentFile } from '../../pipeline/dataset/to-document-file.js'
import { fingerprintsOf } from '../../pipeline/judge/fingerprint.js'
import { newJudgement, type UnnamedJudgement } from '../../pipeline/judge/new-judgement.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Judgement } from '../../schemas/judgement.js'
import { sampleIngested } from '../dataset/sample.js'

/** Two plans with a target and a task each. */
export const earlier: DocumentFile = toDocumentFile(sampleIngested('ha-noi-9-kh-ubnd-2024'))
export const later: DocumentFile = toDocumentFile(sampleIngested('ha-noi-9-kh-ubnd-2025', 'plans/later.txt'))
export const fingerprints = fingerprintsOf([earlier, later])

export const target = earlier.targets[0]!.id
export const task = earlier.tasks[0]!.id
export const laterTarget = later.targets[0]!.id

let serial = 0

/** Who and when; no two alike. */
export function signature(): Pick<Judgement, 'at' | 'by' | 'why'> {
  serial += 1
  return { at: new Date(Date.UTC(2026, 0, 1) + serial).toISOString(), by: 'Lan', why: null }
}

export function pair(
  kind: 'same' | 'different',
  a = target,
  b = laterTarget,
  seen: Record<string, string> = { [a]: fingerprints.get(a)!, [b]: fingerprints.get(b)! },
): Judgement {
  return newJudgement({ kind, ...signature(), seen, a, b })
}

type Value = Extract<UnnamedJudgement, { kind: 'correct' }>['value']

export function correct(field: string, was: Value, value: Value, record = target): Judgement {
  const seen = { [record]: fingerprints.get(record) ?? '0'.repeat(16) }
  return newJudgement({ kind: 'correct', ...signature(), seen, record, field, was, value })
}

export function settle(subject: string, verdict: 'accepted' | 'rejected', words = '0'.repeat(16)): Judgement {
  return newJudgement({ kind: 'settle', ...signature(), seen: { [subject]: words }, subject, verdict })
}

export function undo({ id }: Judgement): Judgement {
  return newJudgement({ kind: 'undo', ...signature(), seen: {}, undoes: id })
}

/** The log that these judgements make. */
export function logOf(judgements: readonly Judgement[]): string {
  return judgements.map((judgement) => `${JSON.stringify(judgement)}\n`).join('')
}
