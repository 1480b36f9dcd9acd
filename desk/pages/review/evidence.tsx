import type { QueueItem } from '../../../pipeline/judge/queue/item.js'
import type { Texts } from '../../texts/texts.js'
import { Words } from '../parts/words.js'

/** What speaks for a link and what against it, with its weight. */
export function EvidenceList({ texts, item }: { readonly texts: Texts; readonly item: QueueItem }) {
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
          {item.evidence.map(({ feature, weight, detail }) => (
            <tr>
              <th scope="row">{texts.review.features[feature] ?? feature}</th>
              <td class={`n ${weight < 0 ? 'against' : 'for'}`}>
                {weight > 0 ? '+' : ''}
                {texts.number(Math.round(weight * 100) / 100)}
              </td>
              <td>
                <Words texts={texts} text={detail} most={300} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
