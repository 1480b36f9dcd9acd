import { sliceText, type Text } from '../tree/text.js'
import { issuerName } from './issuer.js'

/** Capitals behind the document's type, before a title that is not all capitals: `KẾ HOẠCH / CỦA CHÍNH PHỦ / Thực hiện …`, or before `VỀ VIỆC`. */
const whose = /^CỦA\s+(\p{Lu}[\p{Lu}\s,–-]{0,80}?)\s+(?=\p{Lu}?\p{Ll}|V\/V\s|VỀ VIỆC\s)/u

/**
 * A title without the words that say once more who issued the document.
 *
 * @param issuer the document's issuer
 * @param place the place of its dateline
 */
export function withoutIssuer(title: Text, issuer: string | null, place: string | null): Text {
  const match = whose.exec(title.value)
  if (!match || issuer === null || issuerName(match[1]!, place) !== issuer) return title
  return sliceText(title, match[0].length)
}
