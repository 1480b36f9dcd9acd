import type { PDFPageProxy } from 'pdfjs-dist'
import { combine, type Matrix } from './geometry.js'
import type { Glyph, PageContent, Ruling } from './glyphs.js'
import { rulingsOf } from './path-rulings.js'
import { pdfjs } from './pdfjs.js'
import { type ShownFont, type ShownGlyph, TextState } from './text-state.js'

const { AnnotationMode, OPS } = pdfjs

/**
 * The characters and rulings of a page, read from one pass over its operators: pdfjs's own list of texts has no rulings, and
 * asking for both would read each page twice. Notes and signatures laid over the page are no part of it.
 */
export async function readContent(page: PDFPageProxy): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 })
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const reader = new Reader(viewport.transform as unknown as Matrix, (name) => fontOf(page, name))
  const { fnArray, argsArray } = operators
  for (let at = 0; at < fnArray.length; at++) reader.read(fnArray[at]!, argsArray[at])
  const { width, height } = viewport
  const { glyphs, rulings, drawings } = reader
  const pictures = Math.min(1, reader.pictureArea / (width * height))
  return { width, height, glyphs, rulings, pictures, drawings }
}

function fontOf(page: PDFPageProxy, loadedName: string): ShownFont {
  if (!page.commonObjs.has(loadedName)) return { name: '', unit: 0.001 }
  const font = page.commonObjs.get(loadedName) as { name?: string; fontMatrix?: readonly number[] }
  return { name: font.name ?? '', unit: font.fontMatrix?.[0] ?? 0.001 }
}

const filling: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill])
const drawing: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke])
const both: ReadonlySet<number> = new Set([
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

/** Maps of text and lines make the unit square no larger than this, in square points. */
const leastPicture = 2000

/** The numbers and lists behind an operator, as pdfjs gives them: their kinds hang on the operator. */
// biome-ignore lint/suspicious/noExplicitAny: pdfjs types them so
type Args = any

/** Follows the operators of a page; what does not move or write is passed over. */
class Reader {
  readonly glyphs: Glyph[] = []
  readonly rulings: Ruling[] = []
  drawings = 0
  /** Square points that pictures cover. A picture is drawn as the unit square, so that a map that makes it large was set for one. */
  pictureArea = 0
  readonly #fonts = new Map<string, ShownFont>()
  readonly #saved: { matrix: Matrix; text: TextState }[] = []
  readonly #findFont: (name: string) => ShownFont
  #matrix: Matrix
  #text = new TextState()

  constructor(matrix: Matrix, findFont: (name: string) => ShownFont) {
    this.#matrix = matrix
    this.#findFont = findFont
  }

  read(operator: number, args: Args): void {
    if (this.#readText(operator, args)) return
    switch (operator) {
      case OPS.save:
        this.#saved.push({ matrix: this.#matrix, text: this.#text.copy() })
        break
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.#restore()
        break
      case OPS.transform:
        this.#matrix = combine(this.#matrix, args)
        this.#countPicture()
        break
      case OPS.paintFormXObjectBegin:
        this.#saved.push({ matrix: this.#matrix, text: this.#text.copy() })
        if (args[0]) this.#matrix = combine(this.#matrix, args[0])
        break
      case OPS.constructPath:
        this.#draw(args[0], args[1]?.[0])
        break
    }
  }

  #readText(operator: number, args: Args): boolean {
    const text = this.#text
    switch (operator) {
      case OPS.showText:
        text.show(args[0] as readonly ShownGlyph[], this.#matrix, this.glyphs)
        return true
      case OPS.moveText:
        text.move(args[0], args[1])
        return true
      case OPS.beginText:
        text.begin()
        return true
      case OPS.setTextMatrix:
        text.begin(args[0])
        return true
      case OPS.setFont:
        text.font = this.#font(args[0])
        text.size = args[1]
        return true
      case OPS.setCharSpacing:
        text.charSpacing = args[0]
        return true
      case OPS.setWordSpacing:
        text.wordSpacing = args[0]
        return true
      case OPS.setHScale:
        text.scale = args[0] / 100
        return true
      case OPS.setTextRise:
        text.rise = args[0]
        return true
      case OPS.setLeading:
        text.leading = -args[0]
        return true
      case OPS.setLeadingMoveText:
        text.leading = args[1]
        text.move(args[0], args[1])
        return true
      case OPS.nextLine:
        text.nextLine()
        return true
      default:
        return false
    }
  }

  #font(name: string): ShownFont {
    let font = this.#fonts.get(name)
    if (!font) {
      font = this.#findFont(name)
      this.#fonts.set(name, font)
    }
    return font
  }

  #restore(): void {
    const saved = this.#saved.pop()
    if (!saved) return
    this.#matrix = saved.matrix
    this.#text = saved.text
  }

  #countPicture(): void {
    const [a, b, c, d] = this.#matrix
    const area = Math.abs(a * d - b * c)
    if (area > leastPicture) this.pictureArea += area
  }

  #draw(paint: number, path: ArrayLike<number> | null | undefined): void {
    if (!path) return
    this.drawings += 1
    const filled = filling.has(paint) || both.has(paint)
    const drawn = drawing.has(paint) || both.has(paint)
    if (filled) this.rulings.push(...rulingsOf(path, this.#matrix, true))
    if (drawn) this.rulings.push(...rulingsOf(path, this.#matrix, false))
  }
}
