import type { QueueItem } from '../../../pipeline/judge/queue/item.js'
import type { Frame } from '../parts/frame.js'
import { Said } from '../parts/said.js'
import { detailSaid } from './evidence-detail.js'

interface EvidenceListProps {
  readonly frame: Frame
  readonly item: QueueItem
  /** What the agency of an id is called; undefined where there is none. */
  readonly agencyName: (id: string) => string | undefined
}

/** What speaks for a link and what against it, with its weight. */
export function EvidenceList({ frame, item, agencyName }: EvidenceListProps) {
  const { texts } = frame
  if (item.evidence.length === 0) return null
  return (
    <details class="evidence">
      <summary>{texts.review.evidence}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.review.feature}</th>
            <th scope="col" class="n">
              {texts.review.weight}
            </th>
            <th scope="col">{texts.review.detail}</th>
          </tr>
        </thead>
        <tbody>
          {item.evidence.map((reason) => (
            <tr>
              <th scope="row">{texts.review.features[reason.feature] ?? reason.feature}</th>
              <td class={`n ${reason.weight < 0 ? 'against' : 'for'}`}>
                {reason.weight > 0 ? '+' : ''}
                {texts.number(Math.round(reason.weight * 100) / 100)}
              </td>
              <td>
                <Said frame={frame} sentence={detailSaid(reason, texts, agencyName)} most={300} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
