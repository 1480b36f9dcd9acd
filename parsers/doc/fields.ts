const begin = '\u0013'
const separator = '\u0014'
const end = '\u0015'

/** Takes a document's fields apart: of each stands its result, not its instruction. */
export class Fields {
  /** For each open field whether its result has begun. */
  readonly #open: boolean[] = []

  /** What of a text is shown, the fields that began before it still open. */
  shown(text: string): string {
    let shown = ''
    for (const sign of text) {
      if (sign === begin) this.#open.push(false)
      else if (sign === separator) {
        if (this.#open.length > 0) this.#open[this.#open.length - 1] = true
      } else if (sign === end) this.#open.pop()
      else if (this.#open.every((isResult) => isResult)) shown += sign
    }
    return shown
  }
}
