import type { Citation } from '../../schemas/citation.js'
import { Ranges } from '../resolve/ranges.js'
import type { Place } from '../tree/text.js'
import { type Figure, statementOf } from './figures.js'

/** Tells of a figure whether the document itself bears it out: it says the same in another place, which was recognised for itself. */
export type BearsOut = (figure: Figure) => boolean

/** A citation's place, with the figures that all its places say more than once. */
interface CitedPlace extends Place {
  readonly twice: ReadonlySet<string>
}

/**
 * Figures of one statement that stands in several places, and those of a document that is cited several times, bear each other
 * out. That a year is common in a document bears nothing out: a misread year is a common one, too.
 */
export function bearsOut(figures: readonly Figure[], citations: readonly Citation[]): BearsOut {
  const statements = new Map<string, number>()
  for (const figure of figures) {
    const statement = statementOf(figure)
    if (statement !== undefined) statements.set(statement, (statements.get(statement) ?? 0) + 1)
  }
  const ranges = new Ranges(figures, (figure) => figure)
  const cited = new Ranges(citedPlaces(citations, ranges), (place) => place)
  return (figure) => {
    const statement = statementOf(figure)
    if (statement !== undefined && statements.get(statement)! > 1) return true
    return cited.meeting(figure).some(({ twice }) => twice.has(figure.text))
  }
}

function citedPlaces(citations: readonly Citation[], figures: Ranges<Figure>): CitedPlace[] {
  const places = citations.flatMap(({ sources }) => {
    const counts = new Map<string, number>()
    for (const source of sources) {
      const said = new Set(figures.meeting(source).map(({ text }) => text))
      for (const text of said) counts.set(text, (counts.get(text) ?? 0) + 1)
    }
    const twice = new Set([...counts].flatMap(([text, count]) => (count > 1 ? [text] : [])))
    return sources.map(({ start, end }) => ({ start, end, twice }))
  })
  return places.sort((a, b) => a.start - b.start || a.end - b.end)
}
