import { strToU8, zipSync } from 'fflate'

const namespaces = [
  ['office', 'office:1.0'],
  ['style', 'style:1.0'],
  ['text', 'text:1.0'],
  ['table', 'table:1.0'],
  ['draw', 'drawing:1.0'],
  ['fo', 'xsl-fo-compatible:1.0'],
  ['svg', 'svg-compatible:1.0'],
  ['manifest', 'manifest:1.0'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .concat('xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"')
  .join(' ')

/** The parts of an OpenDocument file, without their outermost element. */
export interface OdfParts {
  readonly body: string
  /** The styles of the content itself. */
  readonly automatic?: string
  /** The whole inside of `styles.xml`. */
  readonly styles?: string
  readonly manifest?: string
}

/** An OpenDocument file as bytes: a `text` or a `spreadsheet`. */
export function odfFile(
  kind: 'text' | 'spreadsheet',
  { body, automatic = '', styles = '', manifest = '' }: OdfParts,
): Uint8Array {
  const parts: Record<string, string> = {
    'content.xml': `<?xml version="1.0"?><office:document-content ${namespaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${namespaces}>${styles}</office:document-styles>`,
    'META-INF/manifest.xml': `<manifest:manifest ${namespaces}>${manifest}</manifest:manifest>`,
  }
  const packed = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    ...Object.fromEntries(packed),
  })
}
