import type { Judgement } from '../schemas/judgement.js'

/** A judgement on one line, its id first. */
export function judgementInWords(judgement: Judgement): string {
  return `${judgement.id}  ${decisionInWords(judgement)}`
}

/**
 * What a judgement says, without who, when and why.
 *
 * @example 'undo judgement-0f3a9be27c41'
 */
export function decisionInWords(judgement: Judgement): string {
  switch (judgement.kind) {
    case 'same':
    case 'different':
      return `${judgement.kind} ${judgement.a} ${judgement.b}`
    case 'correct': {
      const [was, value] = [judgement.was, judgement.value].map((one) => JSON.stringify(one))
      return `correct ${judgement.record} ${judgement.field}: ${was} → ${value}`
    }
    case 'settle':
      return `${judgement.verdict} ${judgement.subject}`
    case 'undo':
      return `undo ${judgement.undoes}`
  }
}
