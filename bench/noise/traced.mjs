/**
 * A damaged text that knows for each of its units which unit of the undamaged text it stands for, so that records of both
 * can be compared by their places, too.
 */

/** What stands in the damaged text and was not in the undamaged one. */
const foreign = -1

/** A text as it is before any damage: `{ text, from, touched }`; `touched` tells which units of it were changed so far. */
export function traced(text) {
  return {
    text,
    from: Int32Array.from({ length: text.length }, (_, at) => at),
    touched: new Uint8Array(text.length),
  }
}

/** Writes a new traced text from parts of an old one. */
export class Rewriting {
  #old
  #parts = []
  #from = []

  constructor(old) {
    this.#old = { ...old, touched: old.touched.slice() }
  }

  /** The units `start`…`end` as they are. */
  keep(start, end) {
    this.#parts.push(this.#old.text.slice(start, end))
    for (let at = start; at < end; at++) this.#from.push(this.#old.from[at])
  }

  /** Other words for the units `start`…`end`; none loses them. */
  replace(start, end, words) {
    this.#touch(start, end)
    this.#parts.push(words)
    const origin = start < end ? this.#old.from[start] : foreign
    for (let at = 0; at < words.length; at++) this.#from.push(origin)
  }

  /** Words that the undamaged text does not have. */
  add(words) {
    this.#parts.push(words)
    for (let at = 0; at < words.length; at++) this.#from.push(foreign)
  }

  #touch(start, end) {
    for (let at = start; at < end; at++) {
      const origin = this.#old.from[at]
      if (origin >= 0) this.#old.touched[origin] = 1
    }
  }

  done() {
    return { text: this.#parts.join(''), from: Int32Array.from(this.#from), touched: this.#old.touched }
  }
}

/** The lines of a traced text as `{ start, end }`; `end` is behind the line's end mark. */
export function linesOf({ text }) {
  const lines = []
  for (let start = 0; start < text.length; ) {
    const mark = text.indexOf('\n', start)
    const end = mark < 0 ? text.length : mark + 1
    lines.push({ start, end })
    start = end
  }
  return lines
}
