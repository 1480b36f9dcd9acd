import type { VFile } from 'vfile'
import type { Citation } from '../../schemas/citation.js'
import type { Target } from '../../schemas/target.js'
import type { Task } from '../../schemas/task.js'
import type { DocumentFacts } from '../extract/document-facts.js'
import { readDates } from '../language/dates.js'
import { words } from '../language/fold.js'
import { Ranges } from '../resolve/ranges.js'
import type { Layout } from '../tree/layout.js'
import { type Place, placeOf } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { isStatedTwice } from './agreeing.js'
import { type BearsOut, bearsOut } from './borne-out.js'
import { type Figure, figuresOf } from './figures.js'
import { inSequence } from './ordinals.js'

/** What was read of a document. */
export interface ReadRecords {
  readonly facts: DocumentFacts
  readonly targets: readonly Target[]
  readonly tasks: readonly Task[]
  readonly citations: readonly Citation[]
}

/**
 * Marks every number, comparison and date that was recognised from a picture and that nothing else in the document bears
 * out: one warning for each record, citation or fact, at its first such words. What the file itself has as text is not marked.
 */
export function noteUnverified(read: ReadRecords, layout: Layout | null, file: VFile): void {
  if (layout === null || layout.recognised.length === 0) return
  const text = String(file.value)
  const figures = figuresOf(layout.recognised, text)
  const marker = new Marker(figures, bearsOut(figures, read.citations), file)
  for (const place of unsureFacts(read.facts, text)) marker.mark([place], null)
  for (const target of read.targets) markTarget(target, marker, new Ranges(layout.recognised, (word) => word))
  const sure = inSequence(read.tasks)
  for (const task of read.tasks) marker.mark(task.sources, sure.has(task) ? task.ordinal : null)
  for (const { sources } of read.citations) marker.mark(sources, null)
}

/** The words that name the document, but for its number and date where the text states them more than once. */
function unsureFacts({ mentions, number, issuedOn }: DocumentFacts, text: string): Place[] {
  const isNumberSure = number !== null && count(text, number) > 1
  const isDateSure = readDates(text).filter(({ date }) => date === issuedOn).length > 1
  return mentions.flatMap((mention) => {
    const place = placeOf(mention)
    if (!place) return []
    const said = text.slice(place.start, place.end)
    const isNumber = number !== null && said.includes(number)
    const isDate = readDates(said).some(({ date }) => date === issuedOn)
    return (isNumber && isNumberSure) || (isDate && isDateSure) ? [] : [place]
  })
}

const count = (text: string, words: string): number => text.split(words).length - 1

/** Marks places, each once. */
class Marker {
  readonly #figures: Ranges<Figure>
  readonly #isBorneOut: BearsOut
  readonly #file: VFile
  readonly #marked = new Set<Figure>()

  constructor(figures: readonly Figure[], isBorneOut: BearsOut, file: VFile) {
    this.#figures = new Ranges(figures, (figure) => figure)
    this.#isBorneOut = isBorneOut
    this.#file = file
  }

  /** Marks the figures of some places that are not borne out, but for an ordinal at their beginning that is sure. */
  mark(places: readonly Place[], ordinal: string | null): void {
    for (const place of places) {
      const open = this.#figures
        .meeting(place)
        .filter((figure) => !this.#marked.has(figure) && !this.#isBorneOut(figure))
        .filter((figure) => !(ordinal !== null && figure.start === place.start && isOrdinal(figure, ordinal)))
      if (open.length === 0) continue
      for (const figure of open) this.#marked.add(figure)
      const said = [...new Set(open.map(({ text }) => `"${text}"`))]
      this.warn(said, { start: open[0]!.start, end: open.at(-1)!.end })
    }
  }

  warn(said: readonly string[], place: Place): void {
    const shown = said.length > 6 ? [...said.slice(0, 6), `${said.length - 6} more`] : said
    const message = `Recognised from a picture, and nothing else bears it out: ${shown.join(', ')}.`
    warn(this.#file, 'value-unverified', message, place)
  }
}

const isOrdinal = (figure: Figure, ordinal: string): boolean => figure.text.replace(/[.)]$/, '') === ordinal

/** A value of a word or two is a number that was misread: `lu` for `12`. */
const fewestWords = 3

function markTarget({ sources, values }: Target, marker: Marker, recognised: Ranges<Place>): void {
  if (values.length > 0 && values.every((value) => isStatedTwice({ sources }, value))) return
  marker.mark(sources, null)
  const odd = values.filter(
    ({ comparator, text }) => comparator === 'none' && words(text).length < fewestWords,
  )
  const [first] = sources
  if (odd.length === 0 || !first || recognised.meeting(first).length === 0) return
  marker.warn(
    odd.map(({ text }) => `"${text}"`),
    first,
  )
}
