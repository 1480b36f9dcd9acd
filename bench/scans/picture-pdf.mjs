/**
 * A PDF with one JPEG picture a page and no text, as a scanner writes it.
 *
 * @param pictures `{ bytes, width, height }` of each page, in shades of grey
 */
export function picturePdf(pictures, dotsPerInch) {
  const parts = []
  const places = []
  let length = 0
  const put = (...chunks) => {
    for (const chunk of chunks) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, 'latin1')
      parts.push(bytes)
      length += bytes.length
    }
  }
  const object = (number, ...chunks) => {
    places[number] = length
    put(`${number} 0 obj\n`, ...chunks, '\nendobj\n')
  }
  put('%PDF-1.4\n')
  object(1, '<</Type/Catalog/Pages 2 0 R>>')
  const kids = pictures.map((_, at) => `${3 + 3 * at} 0 R`).join(' ')
  object(2, `<</Type/Pages/Count ${pictures.length}/Kids[${kids}]>>`)
  for (const [at, { bytes, width, height }] of pictures.entries()) {
    const [page, picture, content] = [3 + 3 * at, 4 + 3 * at, 5 + 3 * at]
    const size = `${(width * 72) / dotsPerInch} ${(height * 72) / dotsPerInch}`
    const drawn = `q ${size.replace(' ', ' 0 0 ')} 0 0 cm /I Do Q`
    const resources = `/Resources<</XObject<</I ${picture} 0 R>>>>`
    object(page, `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${size}]${resources}/Contents ${content} 0 R>>`)
    const head = `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8`
    const filter = `/ColorSpace/DeviceGray/Filter/DCTDecode/Length ${bytes.length}>>stream\n`
    object(picture, head, filter, bytes, '\nendstream')
    object(content, `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`)
  }
  const start = length
  const rows = places.slice(1).map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  put(`xref\n0 ${places.length}\n0000000000 65535 f \n`, ...rows)
  put(`trailer<</Size ${places.length}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`)
  return Buffer.concat(parts)
}
