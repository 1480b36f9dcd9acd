import type { Document } from '../../schemas/document.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import { compareDocuments } from '../link/time-order.js'

/** A plan as the report speaks of it. */
export interface Plan {
  readonly file: DocumentFile
  /** Its place among the plans of the report, in the order of issue, from 0. */
  readonly index: number
  /** What it is called in charts and lists: its number, or the first words of its title. */
  readonly name: string
}

/** How many UTF-16 units of a title make a name. */
const longestName = 32

/**
 * The plans in the order of issue, the earliest first; of a plan without a date the years that it covers tell.
 *
 * @example plansOf(files).map(({ name }) => name) // ['345/KH-UBND', '43/KH-UBND']
 */
export function plansOf(files: readonly DocumentFile[]): Plan[] {
  const sorted = [...files].sort((a, b) => compareDocuments(a.document, b.document))
  const names = sorted.map(({ document }) => nameOf(document))
  return sorted.map((file, index) => {
    const name = names[index]!
    const isUnique = names.indexOf(name) === names.lastIndexOf(name)
    return { file, index, name: isUnique ? name : qualified(name, file.document) }
  })
}

function nameOf({ number, title, id }: Document): string {
  return number ?? shortened(title ?? id, longestName)
}

/** Plans of two provinces may bear one number. */
function qualified(name: string, { place, issuedOn, id }: Document): string {
  const where = [place, issuedOn?.slice(0, 4)].filter(Boolean).join(' ')
  return `${name} (${where === '' ? id : where})`
}

/**
 * The text on one line, cut at a space where it is too long.
 *
 * @param most how many UTF-16 units at most, the mark of the cut included
 * @example shortened('Xây dựng cơ sở dữ liệu', 12) // 'Xây dựng cơ…'
 */
export function shortened(text: string, most: number): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-+*•]\s+/, '')
  if (line.length <= most) return line
  const space = line.slice(0, most).lastIndexOf(' ')
  const cut = line.slice(0, space > most / 2 ? space : most - 1)
  return `${cut.replace(/\p{Cs}$/u, '')}…`
}
