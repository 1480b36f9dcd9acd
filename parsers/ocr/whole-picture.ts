import type { PDFPageProxy } from 'pdfjs-dist'
import { combine, type Matrix } from '../pdf/geometry.js'
import { pdfjs } from '../pdf/pdfjs.js'
import type { RawPicture } from './decode-picture.js'

const { ImageKind, OPS } = pdfjs

/** The operators of a page, as pdfjs lists them. */
export interface Operators {
  readonly fnArray: readonly number[]
  // biome-ignore lint/suspicious/noExplicitAny: their kinds hang on the operator
  readonly argsArray: readonly any[]
}

/** What neither draws nor hides anything, beside the picture itself. */
const drawsNothing: ReadonlySet<number> = new Set([
  OPS.dependency,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
  OPS.beginText,
  OPS.endText,
  OPS.setTextRenderingMode,
  OPS.setTextMatrix,
  OPS.setFont,
])

/** By what share of the page a picture may miss its edges: scanners round the size of pages. */
const edge = 0.01

/**
 * The picture that a page consists of, as it lies in the file: what a scanner writes. Drawing such a page would unpack the
 * picture a second time. Null where the page holds anything else, or the picture lies turned or apart from its edges.
 *
 * @param operators those of the page; the picture was unpacked for them
 */
export function wholePicture(page: PDFPageProxy, operators: Operators): RawPicture | null {
  const painted = onlyPicture(operators)
  if (!painted || page.rotate !== 0 || !fillsPage(painted.matrix, page.view)) return null
  return page.objs.has(painted.name) ? rawPicture(page.objs.get(painted.name)) : null
}

interface Painted {
  readonly name: string
  /** From the unit square to the page. */
  readonly matrix: Matrix
}

/** The one picture that the operators paint; null where they do anything else. */
function onlyPicture({ fnArray, argsArray }: Operators): Painted | null {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  const saved: Matrix[] = []
  let painted: Painted | null = null
  for (const [at, operator] of fnArray.entries()) {
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix
    else if (operator === OPS.transform) matrix = combine(matrix, argsArray[at])
    else if (operator === OPS.paintImageXObject && !painted) painted = { name: argsArray[at][0], matrix }
    else if (!drawsNothing.has(operator)) return null
  }
  return painted
}

function fillsPage([a, b, c, d, e, f]: Matrix, [left, top, right, bottom]: readonly number[]): boolean {
  const [width, height] = [right! - left!, bottom! - top!]
  return (
    b === 0 &&
    c === 0 &&
    Math.abs(a - width) <= edge * width &&
    Math.abs(d - height) <= edge * height &&
    Math.abs(e - left!) <= edge * width &&
    Math.abs(f - top!) <= edge * height
  )
}

/** A picture as pdfjs unpacks it. */
interface Unpacked {
  readonly width: number
  readonly height: number
  readonly kind?: number
  readonly data?: Uint8Array | Uint8ClampedArray | null
}

function rawPicture({ width, height, kind, data }: Unpacked): RawPicture | null {
  if (!data) return null
  if (kind === ImageKind.GRAYSCALE_1BPP)
    return { data: bytesOfBits(data, width, height), width, height, channels: 1 }
  if (kind === ImageKind.RGB_24BPP) return { data, width, height, channels: 3 }
  return kind === ImageKind.RGBA_32BPP ? { data, width, height, channels: 4 } : null
}

/** A byte for each bit; rows begin at whole bytes. */
function bytesOfBits(bits: Uint8Array | Uint8ClampedArray, width: number, height: number): Uint8Array {
  const rowBytes = (width + 7) >> 3
  const bytes = new Uint8Array(width * height)
  let at = 0
  for (let y = 0; y < height; y++) {
    const row = y * rowBytes
    for (let x = 0; x < width; x++) bytes[at++] = (bits[row + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0
  }
  return bytes
}
