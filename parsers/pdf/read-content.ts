import type { PDFPageProxy } from 'pdfjs-dist'
import { withoutDoubles } from './doubles.js'
import { WordGatherer } from './gather-words.js'
import { combine, type Matrix, place, upright } from './geometry.js'
import { joinPieces } from './join-pieces.js'
import { rulingsOf } from './path-rulings.js'
import { pdfjs } from './pdfjs.js'
import type { Ruling } from './ruling.js'
import { type ShownFont, type ShownGlyph, TextState } from './text-state.js'
import type { Page } from './words.js'

const { AnnotationMode, OPS } = pdfjs

/**
 * The words and rulings of a page, read from one pass over its operators: pdfjs's own list of texts has no rulings, and
 * asking for both would read each page twice. The page is turned so that most of its letters are upright. Notes and
 * signatures laid over it are no part of it.
 */
export async function readContent(page: PDFPageProxy): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 })
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const reader = new Reader(viewport.transform as unknown as Matrix, (name) => fontOf(page, name))
  const { fnArray, argsArray } = operators
  for (let at = 0; at < fnArray.length; at++) reader.read(fnArray[at]!, argsArray[at])
  return reader.page(viewport.width, viewport.height)
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

/** Text is neither filled nor drawn, or cuts out what is drawn behind it alone (ISO 32000-1, 9.3.6). */
const withoutInk: ReadonlySet<number> = new Set([3, 7])

/** Maps of text and lines make the unit square no larger than this, in square points. */
const leastPicture = 2000

/** The numbers and lists behind an operator, as pdfjs gives them: their kinds hang on the operator. */
// biome-ignore lint/suspicious/noExplicitAny: pdfjs types them so
type Args = any

/** Follows the operators of a page; what does not move or write is passed over. */
class Reader {
  readonly #words = new WordGatherer()
  readonly #rulings: Ruling[] = []
  #drawings = 0
  /** How many characters are shown without ink, and with it. */
  #hidden = 0
  #inked = 0
  /** Square points that pictures cover. A picture is drawn as the unit square, so that a map that makes it large was set for one. */
  #pictureArea = 0
  readonly #fonts = new Map<string, ShownFont>()
  readonly #saved: { matrix: Matrix; text: TextState }[] = []
  readonly #findFont: (name: string) => ShownFont
  #matrix: Matrix
  #text = new TextState()

  constructor(matrix: Matrix, findFont: (name: string) => ShownFont) {
    this.#matrix = matrix
    this.#findFont = findFont
  }

  /** What was drawn, on a page of this size. */
  page(width: number, height: number): Page {
    const { turn, words } = this.#words.finish(width, height)
    const map = upright(turn, width, height)
    const isAcross = turn % 2 === 1
    return {
      width: isAcross ? height : width,
      height: isAcross ? width : height,
      words: joinPieces(withoutDoubles(words)),
      rulings: turn === 0 ? this.#rulings : this.#rulings.map((ruling) => turned(ruling, map)),
      pictures: Math.min(1, this.#pictureArea / (width * height)),
      drawings: this.#drawings,
      isHidden: this.#hidden > this.#inked,
    }
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
        this.#show(args[0] as readonly ShownGlyph[])
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
      case OPS.setTextRenderingMode:
        text.isHidden = withoutInk.has(args[0])
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

  #show(shown: readonly ShownGlyph[]): void {
    if (this.#text.isHidden) this.#hidden += shown.length
    else this.#inked += shown.length
    this.#text.show(shown, this.#matrix, this.#words)
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
    const matrix = this.#matrix
    const area = Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])
    if (area > leastPicture) this.#pictureArea += area
  }

  #draw(paint: number, path: ArrayLike<number> | null | undefined): void {
    if (!path) return
    this.#drawings += 1
    const filled = filling.has(paint) || both.has(paint)
    const drawn = drawing.has(paint) || both.has(paint)
    if (filled) this.#rulings.push(...rulingsOf(path, this.#matrix, true))
    if (drawn) this.#rulings.push(...rulingsOf(path, this.#matrix, false))
  }
}

function turned({ left, top, right, bottom }: Ruling, map: Matrix): Ruling {
  const [x0, y0] = place(map, left, top)
  const [x1, y1] = place(map, right, bottom)
  return { left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) }
}
