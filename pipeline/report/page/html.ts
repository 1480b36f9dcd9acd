/** A piece of HTML in which every word of a document is escaped. Only `html` and `trusted` make one. */
export class Html {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup
  }
}

/** What can stand in a template: text and numbers are escaped, lists are joined, nothing and false leave no trace. */
export type Part = Html | string | number | null | undefined | false | readonly Part[]

/**
 * A template tag that escapes all that is put in, for elements and for attributes in double quotes.
 *
 * @example String(html`<b title="${'"'}">${'<script>'}</b>`) // '<b title="&quot;">&lt;script&gt;</b>'
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0]!
  parts.forEach((part, index) => {
    markup += markupOf(part) + strings[index + 1]!
  })
  return new Html(markup)
}

/** Takes markup as it is. It must be made by the program and hold no words of a document that are not escaped. */
export function trusted(markup: string): Html {
  return new Html(markup)
}

function markupOf(part: Part): string {
  if (part instanceof Html) return part.toString()
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string') return escaped(part)
  return typeof part === 'number' ? String(part) : part.map(markupOf).join('')
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Control characters and halves of characters are no HTML, and marks that turn the direction of writing could make a line
 * read otherwise than it is.
 */
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu

/** The text as it may stand in a page; what cannot be shown is the replacement character. */
export function printable(text: string): string {
  return text.replace(unprintable, '\uFFFD')
}

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => escapes[character]!)
}
