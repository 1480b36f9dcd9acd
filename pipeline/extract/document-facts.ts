import type { Text } from '../tree/text.js'

/** What a document says of itself. */
export interface DocumentFacts {
  kind: 'plan' | 'report'
  number: string | null
  type: string | null
  title: string | null
  issuer: string | null
  place: string | null
  issuedOn: string | null
  effectiveOn: string | null
  signer: string | null
  field: string | null
  period: { start: number | null; end: number | null }
  recipients: string[]
  appendices: { label: string | null; title: string; text: Text }[]
  /** The words that name it: title, number, date. */
  mentions: Text[]
}
