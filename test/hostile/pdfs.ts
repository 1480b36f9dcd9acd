import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../knowledge/load.js'
import { textLines, writePdf } from '../parsers/pdf/write-pdf.js'
import { ascii, type HostileFile } from './hostile-file.js'

const page = { content: textLines(['Ke hoach']) }

/** Objects one after the other, with a table of places that is right. */
function pdf(objects: readonly string[], trailer = ''): Uint8Array {
  const parts = ['%PDF-1.7\n']
  const places: number[] = []
  for (const [at, object] of objects.entries()) {
    places.push(parts.join('').length)
    parts.push(`${at + 1} 0 obj\n${object}\nendobj\n`)
  }
  const start = parts.join('').length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`)
  parts.push(
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer.replace('START', String(start))} >>\nstartxref\n${start}\n%%EOF\n`,
  )
  return ascii(parts.join(''))
}

const stream = (dictionary: string, content: string): string =>
  `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>'
const onePage = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'

/** A page that draws a form or a picture of the name X. */
const drawing = (own: string): readonly string[] => [
  catalogue,
  onePage,
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
  stream('', 'q 595 0 0 842 0 0 cm /X Do Q'),
  own,
]

/** PDF files that unpack to too much, turn in circles, are cut or locked. */
export function hostilePdfs(): HostileFile[] {
  const whole = readFileSync(join(root, 'fixtures/formats/letter.pdf'))
  const form = stream(
    '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>',
    '/X Do /X Do',
  )
  const picture = stream(
    '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8',
    'x',
  )
  const huge = ' '.repeat(12 * 1024 * 1024)
  return [
    { name: 'bomb.pdf', bytes: writePdf([{ content: huge }]), refused: 'unpacks-too-large' },
    {
      name: 'bomb-twice-packed.pdf',
      bytes: writePdf([{ content: huge }], { filters: 3 }),
      refused: 'unpacks-too-large',
    },
    { name: 'looping-pages.pdf', bytes: writePdf([page], { kids: '2 0 R' }), refused: 'file-broken' },
    {
      name: 'looping-table.pdf',
      bytes: pdf(
        [catalogue, onePage, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'],
        '/Prev START',
      ),
      refused: 'file-empty',
    },
    { name: 'looping-form.pdf', bytes: pdf(drawing(form)), refused: 'file-empty' },
    { name: 'gigantic-picture.pdf', bytes: pdf(drawing(picture)), refused: 'file-empty' },
    {
      name: 'many-pages.pdf',
      bytes: writePdf(Array.from({ length: 300 }, () => page)),
      refused: 'too-many-pages',
    },
    {
      name: 'claims-pages.pdf',
      bytes: pdf([catalogue, '<< /Type /Pages /Kids [] /Count 2000000000 >>']),
      refused: 'file-empty',
    },
    {
      name: 'deep-states.pdf',
      bytes: writePdf([{ content: 'q '.repeat(500_000) }]),
      refused: 'time-exceeded',
    },
    {
      name: 'deep-arrays.pdf',
      bytes: pdf([catalogue, `<< /Type /Pages /Kids ${'['.repeat(200_000)} /Count 1 >>`]),
      refused: 'file-broken',
    },
    { name: 'cut-early.pdf', bytes: whole.subarray(0, 300), refused: 'file-broken' },
    { name: 'cut-half.pdf', bytes: whole.subarray(0, Math.floor(whole.length / 2)), refused: 'file-broken' },
    {
      name: 'encrypted.pdf',
      bytes: readFileSync(join(root, 'fixtures/formats/encrypted.pdf')),
      refused: 'encrypted',
    },
  ]
}
