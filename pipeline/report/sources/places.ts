import type { Source } from '../../../schemas/source.js'
import { type Plan, shortened } from '../plans.js'

/** A place in a document, with its words. */
export type Place = Pick<Source, 'section' | 'start' | 'end' | 'page' | 'text'> & {
  readonly documentId: string
}

/** The plans of a report by the ids of their documents. */
export type PlansById = ReadonlyMap<string, Plan>

/**
 * The id of the element of the page that holds the words of a place; undefined where the report does not show the document.
 *
 * @example anchorOf(source, plans) // 's1-1042-1187'
 */
export function anchorOf({ documentId, start, end }: Place, plans: PlansById): string | undefined {
  const plan = plans.get(documentId)
  return plan && `s${plan.index + 1}-${start}-${end}`
}

/** How many UTF-16 units of a label are shown: some texts have headings of a whole sentence in place of numbers. */
const longestLabel = 36

/** The way of labels to a place; empty where it stands in no section. @example 'Phụ lục I › 10 › 10.1' */
export function sectionOf({ section }: Place): string {
  return section
    .filter((label) => /[\p{L}\p{N}]/u.test(label))
    .map((label) => shortened(label, longestLabel))
    .join(' › ')
}
