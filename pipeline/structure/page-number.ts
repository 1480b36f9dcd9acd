import type { Line } from '../tree/nodes.js'

/** A page's number between two halves of a table: `12`, `Trang 3/10`, `- 4 -`. */
export const isPageNumber = (line: Line): boolean =>
  line.tabs.length === 0 &&
  /^(?:(?:Trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?|[-–—]\s?\d{1,3}\s?[-–—])$/u.test(line.text.value)
