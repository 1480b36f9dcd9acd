import sharp from 'sharp'
import { detect } from './detect.js'
import { sizeOfPicture } from './ocr/decode-picture.js'
import { drawPage } from './ocr/draw-page.js'
import { openForDrawing } from './ocr/open-for-drawing.js'
import { defaultOptions, type ParseOptions } from './options.js'
import { pdfjs } from './pdf/pdfjs.js'

/** The size of a page in points, 1/72 inch: what the boxes of sources are measured in. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** Enough to read small print on a screen, and a quarter of the bytes that a scan has. */
const dotsPerInch = 120
const quality = 72

const isPdf = (bytes: Uint8Array): boolean => detect(bytes) === 'pdf'

/**
 * The sizes of the pages of a PDF or a picture file, in their order.
 *
 * @throws Error where it cannot be read
 * @example await pageSizes(await readFile('plan.pdf')) // [{ width: 595, height: 842 }]
 */
export async function pageSizes(
  bytes: Uint8Array,
  options: ParseOptions = defaultOptions,
): Promise<PageSize[]> {
  if (!isPdf(bytes)) return sizesOfPictures(bytes, options.limits.pixels)
  const task = openForDrawing(bytes, options)
  try {
    const document = await task.promise
    const sizes: PageSize[] = []
    for (let number = 1; number <= Math.min(document.numPages, options.limits.pages); number++) {
      const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 })
      sizes.push({ width, height })
    }
    return sizes
  } finally {
    await task.destroy()
  }
}

async function sizesOfPictures(bytes: Uint8Array, mostPixels: number): Promise<PageSize[]> {
  const { pages = 1 } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata()
  return Promise.all(Array.from({ length: pages }, (_, page) => sizeOfPicture(bytes, page, mostPixels)))
}

/**
 * A page of a PDF or a picture file as a JPEG, to be looked at.
 *
 * @param number from 1
 * @throws Error where there is no such page, or it cannot be drawn
 */
export async function pageImage(
  bytes: Uint8Array,
  number: number,
  options: ParseOptions = defaultOptions,
): Promise<Uint8Array> {
  if (!isPdf(bytes)) return imageOfPicture(bytes, number, options.limits.pixels)
  const task = openForDrawing(bytes, options)
  try {
    const document = await task.promise
    const page = await document.getPage(number)
    const { data, width, height } = await drawPage(document, page, dotsPerInch, pdfjs.AnnotationMode.ENABLE)
    return await sharp(data, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .jpeg({ quality })
      .toBuffer()
  } finally {
    await task.destroy()
  }
}

async function imageOfPicture(bytes: Uint8Array, number: number, mostPixels: number): Promise<Uint8Array> {
  const page = number - 1
  const { width } = await sizeOfPicture(bytes, page, mostPixels)
  return sharp(bytes, { page, limitInputPixels: mostPixels })
    .autoOrient()
    .resize({ width: Math.round((width * dotsPerInch) / 72), withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality })
    .toBuffer()
}
