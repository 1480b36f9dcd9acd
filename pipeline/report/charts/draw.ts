import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { type Html, printable, trusted } from '../page/html.js'

/** What a chart says to those who do not see it. */
export interface Caption {
  /** Unlike those of all other charts of the page. */
  readonly id: string
  readonly title: string
  readonly description: string
}

/** A document to draw in: Plot needs one, and there is no browser here. */
const { document } = parseHTML('<!doctype html><html><body></body></html>')

/**
 * Draws a chart as an SVG element that stands in the page: without the library's own style sheet, with a title and a
 * description. The same options give the same bytes.
 *
 * @param options those of Plot.plot; texts may be words of documents, for they are escaped
 */
export function drawChart(options: Plot.PlotOptions, { id, title, description }: Caption): Html {
  const svg = drawn(options)
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-labelledby', `${id}-t ${id}-d`)
  svg.insertBefore(words('desc', `${id}-d`, description), svg.firstChild)
  svg.insertBefore(words('title', `${id}-t`, title), svg.firstChild)
  return trusted(svg.outerHTML)
}

/** Draws a sign that only repeats what words beside it say. */
export function drawSign(options: Plot.PlotOptions): Html {
  const svg = drawn(options)
  svg.setAttribute('aria-hidden', 'true')
  return trusted(svg.outerHTML)
}

function drawn(options: Plot.PlotOptions) {
  const svg = Plot.plot({ ...options, document })
  svg.querySelector('style')?.remove()
  svg.removeAttribute('class')
  svg.removeAttribute('font-family')
  for (const part of svg.querySelectorAll('[aria-label], [aria-hidden]')) {
    part.removeAttribute('aria-label')
    part.removeAttribute('aria-hidden')
  }
  for (const text of svg.querySelectorAll('text')) text.textContent = printable(text.textContent ?? '')
  return svg
}

function words(name: 'title' | 'desc', id: string, text: string) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  element.setAttribute('id', id)
  element.textContent = printable(text)
  return element
}
