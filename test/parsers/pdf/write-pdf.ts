import { deflateSync } from 'node:zlib'

/** A page by its drawing operators; text in a font that is named but not embedded. */
export interface WrittenPage {
  readonly content: string
  readonly font?: string
  readonly rotate?: number
}

/** How the objects of a file are changed before it is written: its page tree, the filters of its first page. */
export interface Tampering {
  readonly kids?: string
  readonly filters?: number
}

/** A small PDF, byte by byte, for what no program that people use would write. */
export function writePdf(pages: readonly WrittenPage[], { kids, filters = 1 }: Tampering = {}): Uint8Array {
  const own = pages.map((_, at) => `${3 + at * 3} 0 R`).join(' ')
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids ?? own}] /Count ${pages.length} >>`),
  ]
  for (const [at, { content, font = 'Helvetica', rotate = 0 }] of pages.entries()) {
    const number = 3 + at * 3
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Contents ${number + 1} 0 R
        /Resources << /Font << /F1 ${number + 2} 0 R >> >> >>`,
      ),
      stream(content, filters),
      Buffer.from(`<< /Type /Font /Subtype /TrueType /BaseFont /${font} /Encoding /WinAnsiEncoding >>`),
    )
  }
  return withTable(objects)
}

function stream(content: string, filters: number): Buffer {
  let data = Buffer.from(content, 'latin1')
  for (let time = 0; time < filters; time++) data = deflateSync(data)
  const names = '/FlateDecode '.repeat(filters)
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} /Filter [${names}] >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

function withTable(objects: readonly Buffer[]): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let offset = parts[0]!.length
  for (const [at, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    offsets.push(offset)
    offset += part.length
    parts.push(part)
  }
  const rows = offsets.map((one) => `${String(one).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${offset}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}

/** Operators that write lines of text from the top of a page down. */
export const textLines = (lines: readonly string[], size = 12): string =>
  `BT /F1 ${size} Tf 72 780 Td ${size * 1.3} TL ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(' ')} ET`

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&')
