/** The kinds of damage: what each is called, and how much of it is done when it is tried alone. */
import * as cells from './cells.mjs'
import * as letters from './letters.mjs'
import * as pages from './pages.mjs'
import { Rewriting } from './traced.mjs'
import { mixForms } from './unicode.mjs'

/** Damage of single characters: a share of those that it can befall. */
const overCharacters = (kind) => (old, share, random) => {
  const rewriting = new Rewriting(old)
  let done = 0
  for (let at = 0; at < old.text.length; at++) {
    if (random() >= share) continue
    const made = kind(old.text, at, random)
    if (!made) continue
    rewriting.keep(done, at)
    rewriting.replace(at, at + made.length, made.words)
    done = at + made.length
  }
  rewriting.keep(done, old.text.length)
  return rewriting.done()
}

/** A share of all characters, by any kind that can befall each. */
export const anyCharacters = overCharacters(letters.anyOf)

export const kinds = [
  { name: 'marks lost', share: 0.05, of: 'characters', damage: overCharacters(letters.dropMark) },
  { name: 'marks swapped', share: 0.05, of: 'characters', damage: overCharacters(letters.swapMark) },
  { name: 'letters of like shape', share: 0.05, of: 'characters', damage: overCharacters(letters.likeLetter) },
  { name: 'letters and digits (l/1, O/0)', share: 0.05, of: 'characters', damage: overCharacters(letters.likeDigit) },
  { name: 'letters lost', share: 0.05, of: 'characters', damage: overCharacters(letters.loseLetter) },
  { name: 'words joined', share: 0.05, of: 'spaces', damage: overCharacters(letters.joinWords) },
  { name: 'words split', share: 0.02, of: 'letters', damage: overCharacters(letters.splitWord) },
  { name: 'points and commas', share: 0.05, of: 'points', damage: overCharacters(letters.likePoint) },
  { name: 'lines lost', share: 0.02, of: 'lines', damage: pages.loseLines },
  { name: 'lines doubled', share: 0.05, of: 'lines', damage: pages.doubleLines, whole: true },
  { name: 'pages twice', share: 0.15, of: 'pages', damage: pages.doublePages, whole: true },
  { name: 'a page again at the end', share: null, of: '', damage: pages.pageAgainLater, whole: true },
  { name: 'preview before the text', share: null, of: '', damage: pages.preview, whole: true },
  { name: 'the whole text twice', share: null, of: '', damage: pages.twice, whole: true },
  { name: 'two pages out of order', share: null, of: '', damage: pages.swapPages },
  { name: 'page headers', share: null, of: '', damage: pages.pageHeaders },
  { name: 'footers within sentences', share: 0.3, of: 'pages', damage: pages.footers },
  { name: 'headings repeated in tables', share: 0.15, of: 'rows', damage: cells.repeatHeadings },
  { name: 'rows cut by pages', share: 0.05, of: 'cells', damage: cells.cutRows },
  { name: 'cells shifted', share: 0.02, of: 'cells', damage: cells.shiftCells },
  { name: 'cell marks lost', share: 0.02, of: 'marks', damage: cells.loseCellMarks },
  { name: 'mixed Unicode forms', share: 0.2, of: 'words', damage: mixForms },
] // biome-ignore format: a table reads better with a kind on a line
