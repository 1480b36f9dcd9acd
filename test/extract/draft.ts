import type { DraftValue, TargetDraft } from '../../pipeline/extract/drafts.js'
import { sourceText } from '../../pipeline/tree/text.js'

/** A value of so many percent by a year. */
export function percent(amount: number, by: number | null = 2030): DraftValue {
  return {
    from: null,
    by,
    comparator: 'eq',
    min: amount,
    max: amount,
    unit: '%',
    measure: 'level',
    baseline: null,
    text: `${amount}%`,
  }
}

/** A target as running text states it: its name is its text. */
export function stated(name: string, values: DraftValue[], section: string[] = ['II', '3']): TargetDraft {
  return {
    name,
    values,
    tabled: false,
    ordinal: null,
    parent: null,
    group: section.join('.'),
    lead: [],
    coordinating: [],
    mentions: [{ text: sourceText(name, 0, name.length), section }],
    cost: 0.4,
  }
}

/** A target with a row of its own. */
export function tabled(
  ordinal: string | null,
  name: string,
  values: DraftValue[],
  appendix = 'Phụ lục 1',
): TargetDraft {
  const section = ordinal === null ? [appendix] : [appendix, ordinal]
  return { ...stated(name, values, section), tabled: true, ordinal, cost: 0 }
}
