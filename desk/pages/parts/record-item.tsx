import type { DocumentBrief } from '../../data/document-brief.js'
import type { RecordBrief } from '../../data/record-brief.js'
import type { Snapshot } from '../../data/snapshot.js'
import type { Texts } from '../../texts/texts.js'
import { planAddress } from './address.js'
import { briefInWords } from './due.js'
import { planName } from './plan-name.js'
import { Words } from './words.js'

/** A record in a list of records of several plans. */
export interface RecordItem {
  readonly record: RecordBrief
  readonly plan: DocumentBrief
  /** The names of those who lead it. */
  readonly leads: readonly string[]
}

/** @throws Error where the dataset has no document of the record, which its reader rules out */
export function recordItem(record: RecordBrief, snapshot: Snapshot): RecordItem {
  const plan = snapshot.document(record.documentId)
  if (!plan) throw new Error(`${record.id} is of no document.`)
  const leads = record.leadAgencies.map((id) => snapshot.across.agencies.get(id)?.name ?? id)
  return { record, plan, leads }
}

interface RecordRowProps {
  readonly texts: Texts
  readonly item: RecordItem
  /** Whether it is told who leads, where the list is not of one agency. */
  readonly withLeads: boolean
}

/** A record with its plan, and when it is due. */
export function RecordRow({ texts, item, withLeads }: RecordRowProps) {
  const { record, plan, leads } = item
  const when =
    record.kind === 'task'
      ? record.deadlines.map((deadline) => briefInWords(deadline, texts)).join('; ')
      : record.years.map((year) => texts.amounts.years(null, year)).join('; ')
  return (
    <li class={`record ${record.kind}`}>
      <p class="record-name">
        <a href={planAddress(plan.id, record.id)}>
          <Words texts={texts} text={record.label} most={260} />
        </a>
      </p>
      <p class="record-facts">
        <span class="kind">{texts.plan.kinds[record.kind]}</span>
        <Words texts={texts} text={planName(plan)} most={50} />
        {withLeads && leads.length > 0 && <Words texts={texts} text={leads.join('; ')} most={120} />}
        <span class={when === '' ? 'note' : 'when'}>{when === '' ? texts.noTime : when}</span>
      </p>
    </li>
  )
}
