import type { Across, PlanRecords } from './across.js'
import { Succession } from './fields/succession.js'

/** Two plans under comparison, with what all parts of it ask for. */
export interface Comparison {
  readonly a: PlanRecords
  readonly b: PlanRecords
  readonly succession: Succession
  /** Whether both sides are one document, read twice. */
  readonly isOneDocument: boolean
  /** The later of the two years of issue; null where neither is known. */
  readonly laterYear: number | null
  /** Whether both give money to some of their tasks; two readings of one document are held to. */
  readonly speakOfMoney: boolean
}

/** Makes ready what comparing two plans needs. */
export function comparisonOf(a: PlanRecords, b: PlanRecords, { agencies }: Across): Comparison {
  const issued = [a, b].flatMap(({ document }) => document.issuedOn ?? []).sort()
  const later = issued.at(-1) ?? null
  const isOneDocument = a.document.id === b.document.id
  return {
    a,
    b,
    succession: new Succession(agencies, later),
    isOneDocument,
    speakOfMoney: isOneDocument || [a, b].every(({ tasks }) => tasks.some(({ budget }) => budget !== null)),
    laterYear: later === null ? null : Number(later.slice(0, 4)),
  }
}
