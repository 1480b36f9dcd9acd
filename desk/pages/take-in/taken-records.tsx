import type { Target } from '../../../schemas/target.js'
import type { Task } from '../../../schemas/task.js'
import type { Texts } from '../../texts/texts.js'
import type { AgencyNamesProps } from '../parts/agency-names.js'
import { RecordFacts } from '../parts/record-facts.js'
import { Words } from '../parts/words.js'

/** How many records of a kind are shown before they join. */
const mostShown = 40

interface TakenRecordsProps {
  readonly texts: Texts
  readonly name: string
  readonly records: readonly (Target | Task)[]
}

/** The records that were read from a file, each with its words. */
export function TakenRecords({ texts, name, records }: TakenRecordsProps) {
  if (records.length === 0) return null
  return (
    <details>
      <summary>
        {name} <span class="count">{texts.number(records.length)}</span>
      </summary>
      <ol class="items">
        {records.slice(0, mostShown).map((record) => (
          <li class={`item ${'values' in record ? 'target' : 'task'}`}>
            <p class="card-name">
              <Words texts={texts} text={'values' in record ? record.name : record.text} most={300} />
            </p>
            <RecordFacts texts={texts} record={record} agencyList={PlainNames} />
            <blockquote class="taken-words">
              <Words texts={texts} text={record.sources[0]?.text ?? ''} most={240} />
            </blockquote>
          </li>
        ))}
      </ol>
      {records.length > mostShown && <p class="note">{texts.takeIn.more(records.length - mostShown)}</p>}
    </details>
  )
}

/** An agency that is not in the dataset yet has no page. */
function PlainNames({ texts, agencies }: AgencyNamesProps) {
  return <Words texts={texts} text={agencies.map(({ name }) => name).join('; ')} most={300} />
}
