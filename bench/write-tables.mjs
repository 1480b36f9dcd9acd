/** Puts the tables of a part into a page, between its two marks, and leaves the words around them as they are. */
import { readFileSync, writeFileSync } from 'node:fs'

export function writeTables(path, part, markdown) {
  const page = readFileSync(path, 'utf8')
  const [open, close] = [`<!-- bench ${part} -->`, `<!-- end ${part} -->`]
  const [from, to] = [page.indexOf(open), page.indexOf(close)]
  if (from < 0 || to < from)
    throw new Error(`${path} has no place for the tables of ${part}: ${open} … ${close}`)
  writeFileSync(path, `${page.slice(0, from + open.length)}\n${markdown}\n${page.slice(to)}`)
}
