import { strToU8, zipSync } from 'fflate'
import { parseDocx } from '../../../parsers/docx.js'
import { defaultOptions } from '../../../parsers/options.js'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a Word document beside its body, without their outermost element. */
export interface Parts {
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
}

/** How programs other than Word's own write a document: what its main part is called, and the prefix of its elements. */
export interface Writing {
  readonly main?: string
  readonly prefix?: string
}

/** A Word document as bytes, from the XML of its body. */
export function wordFile(
  body: string,
  parts: Parts = {},
  { main = 'document', prefix = 'w' }: Writing = {},
): Uint8Array {
  const names = Object.keys(parts)
  const related = names.map(
    (name, at) => `<Relationship Id="r${at}" Type="${office}/${name}" Target="${name}.xml"/>`,
  )
  const relationships = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships(
      `<Relationship Id="r" Type="${office}/officeDocument" Target="word/${main}.xml"/>`,
    ),
    [`word/_rels/${main}.xml.rels`]: relationships(related.join('')),
    [`word/${main}.xml`]: `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
  }
  for (const [name, inside] of Object.entries(parts))
    files[`word/${name}.xml`] = `<w:${name} ${namespaces}>${inside}</w:${name}>`
  const prefixed = (text: string): string =>
    text.replace(/(<\/?|\s)w:/g, `$1${prefix}:`).replace('xmlns:w=', `xmlns:${prefix}=`)
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(prefixed(text))])),
  )
}

/** A paragraph of one run; `properties` is the inside of its `w:pPr`. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** What a Word document says by the parser's rendition, and the codes of what was noticed. */
export async function readWord(body: string, parts?: Parts, writing?: Writing) {
  const parsed = await parseDocx({ path: 'plan.docx', bytes: wordFile(body, parts, writing) }, defaultOptions)
  if (!parsed.ok) throw new Error(parsed.problem.reason)
  return {
    tree: parsed.tree,
    text: String(parsed.file.value),
    codes: parsed.file.messages.map(({ ruleId }) => ruleId),
    encoding: parsed.encoding,
  }
}
