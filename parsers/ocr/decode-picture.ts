import sharp, { type Sharp } from 'sharp'
import { dropColour } from './picture/drop-colour.js'
import type { PagePicture } from './picture/pixels.js'

/** More dots an inch make letters no clearer, and everything slower; letters of 13 points are then as high as the engine likes them. */
const enoughDots = 200
/** Of pictures with fewer dots an inch the letters are too small for the engine. */
const fewestDots = 130
/** In inches, the width of a page (A4) where the file does not tell, or tells what no scanner does. */
const usualWidth = 8.27
const leastScanned = 75

/** How many pages a picture file holds: a TIFF may have many. @throws Error where it is no picture that can be read */
export async function pagesOfPicture(bytes: Uint8Array, mostPixels: number): Promise<number> {
  const { pages } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata()
  return pages ?? 1
}

/**
 * One page of a picture file (PNG, JPEG, TIFF), upright, without coloured ink.
 *
 * @param page from 0
 * @throws Error where it cannot be read, or has more pixels than allowed
 */
export async function decodePicture(
  bytes: Uint8Array,
  page: number,
  mostPixels: number,
): Promise<PagePicture> {
  const { input, width, height, dotsPerInch } = await openPicture(bytes, page, mostPixels)
  return grayPicture(input, { width, height }, dotsPerInch)
}

/**
 * The size of one page of a picture file when it is upright, in points.
 *
 * @param page from 0
 */
export async function sizeOfPicture(
  bytes: Uint8Array,
  page: number,
  mostPixels: number,
): Promise<{ width: number; height: number }> {
  const { width, height, dotsPerInch } = await openPicture(bytes, page, mostPixels)
  return { width: (width / dotsPerInch) * 72, height: (height / dotsPerInch) * 72 }
}

async function openPicture(bytes: Uint8Array, page: number, mostPixels: number) {
  const input = sharp(bytes, { page, limitInputPixels: mostPixels }).autoOrient()
  const { density, autoOrient, ...asStored } = await input.metadata()
  const width = autoOrient.width ?? asStored.width
  const height = autoOrient.height ?? asStored.height
  const isTold = density !== undefined && density > leastScanned
  return { input, width, height, dotsPerInch: isTold ? density : Math.min(width, height) / usualWidth }
}

/** The pixels of a picture, row by row. */
export interface RawPicture {
  readonly data: Uint8Array | Uint8ClampedArray
  readonly width: number
  readonly height: number
  /** Bytes a pixel: gray, colour, or colour and how far it covers. */
  readonly channels: 1 | 3 | 4
}

/**
 * What a page was drawn as, without coloured ink.
 *
 * @param dotsPerInch across the page
 * @param inches the page's height: scanners may have other dots down a page than across it
 */
export async function drawnPicture(
  { data, ...raw }: RawPicture,
  dotsPerInch: number,
  inches: number,
): Promise<PagePicture> {
  return grayPicture(sharp(data, { raw }), raw, dotsPerInch, inches * dotsPerInch)
}

/** @param shownHeight in pixels; the picture is stretched to it */
async function grayPicture(
  input: Sharp,
  { width, height }: { readonly width: number; readonly height: number },
  dotsPerInch: number,
  shownHeight = height,
): Promise<PagePicture> {
  const isFar = dotsPerInch > enoughDots * 1.2 || dotsPerInch < fewestDots
  const scale = isFar ? enoughDots / dotsPerInch : 1
  const down = Math.round(shownHeight * scale)
  const isAsShown = !isFar && Math.abs(down - height) <= 1
  const sized = isAsShown
    ? input
    : input.resize({ width: Math.round(width * scale), height: down, fit: 'fill' })
  const { data, info } = await sized
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const gray = dropColour({ width: info.width, height: info.height, data })
  return { gray, dotsPerInch: dotsPerInch * scale }
}
