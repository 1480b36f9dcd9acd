import { AgencyReference } from '../../../schemas/agency-reference.js'
import { Budget } from '../../../schemas/budget.js'
import type { Change } from '../../../schemas/change.js'
import { Deadline } from '../../../schemas/deadline.js'
import { Value } from '../../../schemas/value.js'
import { numberIn, valueInWords } from '../../words/amounts.js'
import { deadlineInWords } from '../../words/deadlines.js'
import type { Texts } from '../texts/texts.js'

type Json = Change['before']

/** What a plan states of a field, in words; empty where nothing. */
export function statedInWords(stated: Json, texts: Texts): string {
  if (stated === null || typeof stated === 'boolean') return ''
  if (typeof stated === 'string') return stated
  if (typeof stated === 'number') return numberIn(texts.locale, stated)
  if (Array.isArray(stated)) return joined(stated, texts)
  return recordInWords(stated, texts) ?? joined(Object.values(stated), texts)
}

function joined(items: readonly Json[], texts: Texts): string {
  return items
    .map((item) => statedInWords(item, texts))
    .filter((words) => words !== '')
    .join('; ')
}

function recordInWords(stated: object, texts: Texts): string | undefined {
  const value = Value.safeParse(stated)
  if (value.success) return valueInWords(value.data, texts)
  const deadline = Deadline.safeParse(stated)
  if (deadline.success) return deadlineInWords(deadline.data, texts)
  const agency = AgencyReference.safeParse(stated)
  if (agency.success) return agency.data.name
  const budget = Budget.safeParse(stated)
  if (budget.success) return budget.data.text
  if (!('from' in stated && 'by' in stated)) return undefined
  return texts.years(yearIn(stated.from), yearIn(stated.by))
}

function yearIn(stated: unknown): number | null {
  return typeof stated === 'number' ? stated : null
}
