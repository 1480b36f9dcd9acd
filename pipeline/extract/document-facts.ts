import type { Text } from '../tree/text.js'

/** What a document says of itself. */
export interface DocumentFacts {
  kind: 'plan' | 'report'
  number: string | null
  type: string | null
  title: string | null
  issuer: string | null
  /** The central body over the issuer, whose own name does not say so: `BỘ Y TẾ / CỤC PHÒNG BỆNH`. */
  above: string | null
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
