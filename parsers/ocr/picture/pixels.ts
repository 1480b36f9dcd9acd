/** A picture in shades of grey: one byte a pixel, row by row from the upper left corner, 0 black to 255 white. */
export interface Gray {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** A picture in colour: red, green and blue, one byte each, row by row. */
export interface Colour {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** A picture of a page, and how many of its pixels make an inch. */
export interface PagePicture {
  readonly gray: Gray
  readonly dotsPerInch: number
}

/** A picture of one colour. @example blank(200, 100, 255).data.length // 20000 */
export function blank(width: number, height: number, shade = 255): Gray {
  return { width, height, data: new Uint8Array(width * height).fill(shade) }
}
