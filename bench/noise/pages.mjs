/** What befalls lines and pages: `(traced, share, random) => traced`. */
import { linesOf, Rewriting } from './traced.mjs'

/** How many lines a page has. */
const pageLines = 40

/** Goes through the lines; `change` writes each of them, or what becomes of it. */
function overLines(old, change) {
  const rewriting = new Rewriting(old)
  for (const [index, line] of linesOf(old).entries()) change(rewriting, line, index)
  return rewriting.done()
}

/** Lines that the copy lacks. */
export const loseLines = (old, share, random) =>
  overLines(old, (rewriting, { start, end }) => {
    if (random() < share) rewriting.replace(start, end, '')
    else rewriting.keep(start, end)
  })

/** Lines that stand twice, one below the other. */
export const doubleLines = (old, share, random) =>
  overLines(old, (rewriting, { start, end }) => {
    rewriting.keep(start, end)
    const isText = end - start > 30
    if (isText && random() < share) rewriting.keep(start, end)
  })

/** Pages as `{ start, end }`: so many characters as lie between lines. */
function pagesOf(old) {
  const lines = linesOf(old)
  const size = Math.max(1500, old.text.length / Math.ceil(lines.length / pageLines))
  const pages = []
  let start = 0
  for (const { end } of lines)
    if (end - start >= size) {
      pages.push({ start, end })
      start = end
    }
  if (start < old.text.length) pages.push({ start, end: old.text.length })
  return pages
}

/** Pages that stand twice, one behind the other. */
export function doublePages(old, share, random) {
  const rewriting = new Rewriting(old)
  const pages = pagesOf(old)
  const chosen = new Set(pages.map((_, at) => at).filter(() => random() < share))
  if (chosen.size === 0) chosen.add(Math.floor(random() * pages.length))
  for (const [at, { start, end }] of pages.entries()) {
    rewriting.keep(start, end)
    if (chosen.has(at)) rewriting.keep(start, end)
  }
  return rewriting.done()
}

/** One page that comes again at the end of all. */
export function pageAgainLater(old, _share, random) {
  const rewriting = new Rewriting(old)
  const pages = pagesOf(old)
  const at = Math.floor(random() * Math.max(1, pages.length - 1))
  rewriting.keep(0, old.text.length)
  rewriting.add('\n')
  rewriting.keep(pages[at].start, pages[at].end)
  return rewriting.done()
}

/** Two neighbouring pages in the wrong order. */
export function swapPages(old, _share, random) {
  const rewriting = new Rewriting(old)
  const pages = pagesOf(old)
  const at = 1 + Math.floor(random() * Math.max(1, pages.length - 2))
  const order = pages.map((_, index) => index)
  if (order.length > at + 1) [order[at], order[at + 1]] = [order[at + 1], order[at]]
  for (const index of order) rewriting.keep(pages[index].start, pages[index].end)
  return rewriting.done()
}

/** A preview before the document: its beginning, cut off in the middle of a line. */
export function preview(old, _share, random) {
  const rewriting = new Rewriting(old)
  const end = Math.floor(old.text.length * (0.1 + 0.5 * random()))
  rewriting.keep(0, end)
  rewriting.add('\n')
  rewriting.keep(0, old.text.length)
  return rewriting.done()
}

/** The whole document twice. */
export function twice(old) {
  const rewriting = new Rewriting(old)
  rewriting.keep(0, old.text.length)
  rewriting.add('\n')
  rewriting.keep(0, old.text.length)
  return rewriting.done()
}

/** Lines put in at the top of each page. */
function atPages(old, wordsOf, random) {
  const rewriting = new Rewriting(old)
  for (const [at, { start, end }] of pagesOf(old).entries()) {
    if (at > 0) rewriting.add(wordsOf(at + 1, random))
    rewriting.keep(start, end)
  }
  return rewriting.done()
}

/** The same header over each page, with the page's number. */
export const pageHeaders = (old, _share, random) =>
  atPages(old, (page) => `UBND THÀNH PHỐ - Kế hoạch công tác\nTrang ${page}\n`, random)

/** Footers that stand where a page ends, in the middle of a sentence as often as not. */
export function footers(old, share, random) {
  const rewriting = new Rewriting(old)
  let done = 0
  let page = 1
  for (const { end } of pagesOf(old).slice(0, -1)) {
    const space = old.text.indexOf(' ', Math.max(done, end - Math.floor(random() * 200)))
    const at = space < 0 || space > end || random() < share ? end : space
    rewriting.keep(done, at)
    const words = [`${page}`, `Trang ${page}/40`, `- ${page} -`][page % 3]
    if (at === end) rewriting.add(`${words}\n`)
    else rewriting.add(`\n${words}\n`)
    done = at
    page += 1
  }
  rewriting.keep(done, old.text.length)
  return rewriting.done()
}
