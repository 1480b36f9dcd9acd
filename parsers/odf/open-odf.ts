import type { Limits } from '../limits.js'
import { type NotParsed, type ParserInput, refused } from '../parsed.js'
import { type Entries, unzip } from '../unzip.js'
import { allNamed, parseXml, type XmlElement, XmlError } from '../xml.js'

/** The two parts of an OpenDocument file that are read. */
export interface OdfParts {
  readonly ok: true
  readonly content: XmlElement
  /** The styles that all of the document shares; undefined where the part is missing. */
  readonly styles: XmlElement | undefined
}

/**
 * Opens an OpenDocument file (OASIS Open Document Format 1.2).
 *
 * @throws XmlError where a part is broken
 */
export function openOdf(input: ParserInput, limits: Limits): OdfParts | NotParsed {
  const unzipped = unzip(input, (entry) => wanted.has(entry), limits)
  if (!unzipped.ok) return unzipped
  const { entries } = unzipped
  if (isEncrypted(entries, limits)) {
    const remedy = 'Open it in LibreOffice and save it without a password.'
    return refused(input.path, 'encrypted', 'The document is encrypted.', remedy)
  }
  const content = part(entries, 'content.xml', limits)
  if (!content) throw new XmlError('It has no content.')
  return { ok: true, content, styles: part(entries, 'styles.xml', limits) }
}

const manifest = 'META-INF/manifest.xml'
const wanted: ReadonlySet<string> = new Set(['content.xml', 'styles.xml', manifest])

function part(entries: Entries, name: string, limits: Limits): XmlElement | undefined {
  const bytes = entries.get(name)
  return bytes && parseXml(bytes, limits.depth)
}

/** What was encrypted is told by the list of the file's parts. */
function isEncrypted(entries: Entries, limits: Limits): boolean {
  const list = part(entries, manifest, limits)
  return list !== undefined && allNamed(list, 'manifest:encryption-data').length > 0
}
