import type { VFile } from 'vfile'
import type { Plan } from '../../pipeline/tree/nodes.js'
import type { Place } from '../../pipeline/tree/text.js'
import { warn } from '../../pipeline/tree/warn.js'
import { pagePlace } from '../page-place.js'
import type { RecognisedPages } from './recognise-pages.js'

/**
 * Says of each page that was recognised by which engine, and of each that could not be read why.
 *
 * @param tree its layout tells where each page stands in the text
 */
export function notePages({ engine, pages }: RecognisedPages, tree: Plan, file: VFile): void {
  for (const page of pages) {
    const place = pagePlace(page.number, tree, file)
    if (page.ok) {
      warn(file, 'text-recognised', `Page ${page.number} was recognised from its picture (${engine}).`, place)
      for (const stamp of page.reading.stamps)
        warn(file, 'debris-removed', `Removed a stamp from page ${page.number}: "${stamp}".`, startOf(place))
    } else warn(file, 'page-unreadable', `Page ${page.number} could not be read: ${page.why}.`, place)
  }
}

const startOf = ({ start }: Place): Place => ({ start, end: start })
