import { describe, expect, it } from 'vitest'
import { openForDrawing } from '../../../parsers/ocr/open-for-drawing.js'
import type { PagePicture } from '../../../parsers/ocr/picture/pixels.js'
import { renderPage } from '../../../parsers/ocr/render-pdf.js'
import { defaultOptions } from '../../../parsers/options.js'

/** An inch by two at 200 dots. */
const [width, height] = [200, 400]
const [across, down] = [72, 144]
const whole = `q ${across} 0 0 ${down} 0 0 cm /I Do Q`

interface Picture {
  readonly space: 'DeviceRGB' | 'DeviceGray'
  readonly bits: 1 | 8
  readonly data: Uint8Array
}

/** Black above the middle, white below. */
const halves: Record<'coloured' | 'of bits', Picture> = {
  coloured: {
    space: 'DeviceRGB',
    bits: 8,
    data: new Uint8Array(3 * width * height).fill(255, (3 * width * height) / 2),
  },
  'of bits': {
    space: 'DeviceGray',
    bits: 1,
    data: new Uint8Array((width * height) / 8).fill(255, (width * height) / 16),
  },
}

/** A PDF of one page with one picture, unpacked. */
function pdfOf({ space, bits, data }: Picture, content: string, page = ''): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${across} ${down}]/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R${page}>>`,
    `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/${space}/BitsPerComponent ${bits}/Length ${data.length}>>\nstream\n${Buffer.from(data).toString('latin1')}\nendstream`,
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  return Buffer.from(
    `${text}${xref}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  )
}

async function render(pdf: Buffer): Promise<PagePicture> {
  const task = openForDrawing(pdf, defaultOptions)
  try {
    return await renderPage(await task.promise, 1)
  } finally {
    await task.destroy()
  }
}

/** The shade at a share of the page's width and height. */
function shadeAt({ gray }: PagePicture, x: number, y: number): number {
  return gray.data[Math.floor(y * gray.height) * gray.width + Math.floor(x * gray.width)]!
}

describe.each(Object.entries(halves))('a page that is one picture, %s', (_, picture) => {
  it('is read as it lies in the file, at its own resolution', async () => {
    const read = await render(pdfOf(picture, whole))
    expect(read).toMatchObject({ dotsPerInch: 200, gray: { width, height } })
    expect([shadeAt(read, 0.5, 0.49), shadeAt(read, 0.5, 0.51)]).toEqual([0, 255])
  })

  it('keeps what else is drawn', async () => {
    const read = await render(pdfOf(picture, `${whole} 0 g 0 10 72 10 re f`))
    expect([shadeAt(read, 0.5, 0.49), shadeAt(read, 0.5, 0.7), shadeAt(read, 0.5, 0.9)]).toEqual([0, 255, 0])
  })

  it('is turned where the page is', async () => {
    const read = await render(pdfOf(picture, whole, '/Rotate 180'))
    expect([shadeAt(read, 0.5, 0.25), shadeAt(read, 0.5, 0.75)]).toEqual([255, 0])
  })

  it('stands where it is drawn: upside down, or on a part of the page', async () => {
    const upsideDown = await render(pdfOf(picture, `q ${across} 0 0 -${down} 0 ${down} cm /I Do Q`))
    expect([shadeAt(upsideDown, 0.5, 0.25), shadeAt(upsideDown, 0.5, 0.75)]).toEqual([255, 0])
    const small = await render(pdfOf(picture, `q ${across} 0 0 ${down / 2} 0 0 cm /I Do Q`))
    expect([0.25, 0.6, 0.9].map((y) => shadeAt(small, 0.5, y))).toEqual([255, 0, 255])
  })
})

it('a picture with other dots down the page than across it is stretched to the page', async () => {
  const { gray } = await render(pdfOf(halves.coloured, whole, `/CropBox[0 0 ${across} ${down - 1}]`))
  expect(gray).toMatchObject({ width, height: Math.round(((down - 1) / 72) * 200) })
})
