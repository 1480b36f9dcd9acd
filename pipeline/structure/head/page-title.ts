import { documentHeads } from '../../../knowledge/document-heads.js'
import { fold } from '../../language/fold.js'
import { readLabel } from '../../language/labels.js'
import type { Line, PlanContent } from '../../tree/nodes.js'
import { namesType } from './small-letters.js'

/** How many lines of a website stand above its page's title, and how many (day, author) between that and the text. */
const aboveTitle = 30
const belowTitle = 6
/** The fewest words of a title that says what is planned, and the most. */
const shortestTitle = 5
const longestTitle = 60

/**
 * The title of a page that holds a plan without its letterhead: a line in small letters that begins with the type of a plan
 * (`Kế hoạch chuyển đổi số xã A năm 2025`), over the plan's first section in capitals. An article has no such section.
 *
 * @returns its position, or none
 */
export function titleOfPage(nodes: readonly PlanContent[]): number[] {
  const at = nodes
    .slice(0, aboveTitle)
    .findIndex((node) => node.type === 'line' && lengthOfPlanType(node) > 0)
  if (at < 0) return []
  const below = nodes.slice(at + 1, at + 1 + belowTitle)
  return below.some((node) => node.type === 'line' && opensPlan(node)) ? [at] : []
}

/** How long the type of a plan is that a title in small letters begins with; 0 where the line is none, or a type and no title. */
export function lengthOfPlanType(line: Line): number {
  const { value } = line.text
  const count = value.split(/\s+/).length
  if (count < shortestTitle || count > longestTitle || /[.;:,]\s*$/.test(value)) return 0
  if (namesType(line)) return 0
  const words = fold(value)
  const { types, plans } = documentHeads()
  const type = Object.keys(types)
    .filter((name) => plans.includes(types[name]!) && words.startsWith(`${name} `))
    .sort((a, b) => b.length - a.length)[0]
  // a capital begins the line, and a small letter or a name goes on
  return type !== undefined && /^\p{Lu}\p{Ll}/u.test(value) ? type.length : 0
}

/** `I. MỤC ĐÍCH, YÊU CẦU`: the first section of a plan, in capitals. */
function opensPlan({ text: { value } }: Line): boolean {
  const found = readLabel(value)
  return (
    found?.label.kind === 'roman' &&
    found.label.ordinal === 1 &&
    /^\p{Lu}{2,}(?:\s\p{Lu}{2,}|[\s,]*$)/u.test(value.slice(found.end))
  )
}
