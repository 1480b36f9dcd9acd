import { strToU8, zipSync } from 'fflate'
import { paragraph, wordFile } from '../parsers/docx/word-file.js'
import { odfFile } from '../parsers/odf/odf-file.js'
import { ascii, type HostileFile, planLines } from './hostile-file.js'

const nested = (open: string, times: number, inside: string, close: string): string =>
  open.repeat(times) + inside + close.repeat(times)

/** Each entity is ten of the one before. */
function laughs(): string {
  const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`)
  return `<!DOCTYPE x [<!ENTITY e0 "ha">${entities.join('')}]>`
}

const word = (document: string): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(document), '[Content_Types].xml': ascii('<Types/>') })

const row = (inside: string): string =>
  `<table:table-row table:number-rows-repeated="1000000">${inside}</table:table-row>`
const repeated = `<table:table>${row('<table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell>')}</table:table>`

/** Cells far apart: a table over all of them would have a hundred million. */
function sparseSheet(): Uint8Array {
  const cell = (at: number, column: number): string =>
    `<c r="${columnName(column)}${at * 3 + 1}" t="str"><v>x</v></c>`
  const rows = Array.from({ length: 3000 }, (_, at) => {
    const columns = [5 * at, 5 * at + 1, 5 * at + 2]
    return `<row r="${at * 3 + 1}">${columns.map((column) => cell(at, column)).join('')}</row>`
  })
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="a"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="a" Target="worksheets/a.xml"/></Relationships>',
    ),
    'xl/worksheets/a.xml': strToU8(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`),
  })
}

function columnName(column: number): string {
  const letters: string[] = []
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters.unshift(String.fromCharCode(65 + ((left - 1) % 26)))
  return letters.join('')
}

const html = (number: number, more: string): Uint8Array =>
  strToU8(
    `<!DOCTYPE html><html><body>${planLines(number)
      .map((line) => `<p>${line}</p>`)
      .join('')}${more}</body></html>`,
  )

const messageHead = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b0"\r\n\r\n'

/** Parts inside each other, none of which ends. */
function deepMessage(): string {
  const parts = Array.from(
    { length: 5_000 },
    (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary="b${at + 1}"\r\n\r\n`,
  )
  return messageHead + parts.join('')
}

/** XML, HTML, saved pages, RTF and Markdown that nest, expand or span beyond reason. */
export function hostileMarkup(): HostileFile[] {
  const entity = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>'
  const spans =
    '<table><tr><td colspan="1000000" rowspan="1000000">x</td><td colspan="99999999999">y</td></tr></table>'
  const wide = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="100000000"/></w:tcPr>${paragraph('x')}</w:tc></w:tr></w:tbl>`
  return [
    {
      name: 'entities.docx',
      bytes: word(`${laughs()}<w:document>&e9;</w:document>`),
      refused: 'file-damaged',
    },
    {
      name: 'entity-outside.xlsx',
      bytes: zipSync({ 'xl/workbook.xml': strToU8(entity) }),
      refused: 'file-damaged',
    },
    {
      name: 'deep.docx',
      bytes: wordFile(nested('<w:tbl><w:tr><w:tc>', 4_000, 'x', '</w:tc></w:tr></w:tbl>')),
      refused: 'file-damaged',
    },
    {
      name: 'deep.odt',
      bytes: odfFile('text', { body: nested('<text:section>', 100_000, 'x', '</text:section>') }),
      refused: 'file-damaged',
    },
    {
      name: 'deep.html',
      bytes: strToU8(`<!DOCTYPE html>${nested('<div>', 200_000, 'x', '</div>')}`),
      refused: 'too-complex',
    },
    { name: 'deep.rtf', bytes: ascii(`{\\rtf1 ${nested('{', 300_000, 'x', '}')}}`), refused: 'too-complex' },
    {
      name: 'deep-quotes.md',
      bytes: strToU8(`# a\n# b\n# c\n${'>'.repeat(20_000)} x\n`),
      refused: 'too-complex',
    },
    { name: 'repeated-cells.odt', bytes: odfFile('text', { body: repeated }), refused: 'too-complex' },
    { name: 'repeated-cells.ods', bytes: odfFile('spreadsheet', { body: repeated }), refused: 'too-complex' },
    { name: 'sparse.xlsx', bytes: sparseSheet(), refused: 'too-complex' },
    {
      name: 'many-cells.rtf',
      bytes: ascii(`{\\rtf1 ${'x\\cell '.repeat(12_000)}\\row}`),
      refused: 'too-complex',
    },
    { name: 'wide-cells.html', bytes: html(121, spans), refused: null },
    {
      name: 'wide-cells.docx',
      bytes: wordFile(
        planLines(122)
          .map((line) => paragraph(line))
          .join('') + wide,
      ),
      refused: null,
    },
    {
      name: 'many-cells.html',
      bytes: strToU8(`<!DOCTYPE html><table>${`<tr>${'<td>x'.repeat(120)}`.repeat(100)}</table>`),
      refused: 'too-complex',
    },
    {
      name: 'many-cells.docx',
      bytes: wordFile(
        `<w:tbl>${`<w:tr>${`<w:tc>${paragraph('x')}</w:tc>`.repeat(110)}</w:tr>`.repeat(100)}</w:tbl>`,
      ),
      refused: 'too-complex',
    },
    { name: 'deep.mht', bytes: ascii(deepMessage()), refused: 'file-damaged' },
    {
      name: 'no-end.mht',
      bytes: ascii(
        `${messageHead}--b0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${'PGh0bWw+'.repeat(100_000)}`,
      ),
      refused: 'file-empty',
    },
    { name: 'nested-lists.html', bytes: html(180, '<ul><li>'.repeat(900)), refused: null },
    {
      name: 'not-utf-8.html',
      bytes: ascii('<!DOCTYPE html><html><meta charset="utf-8"><p>K\xff\xfe\xc3(\xa0\xa1'),
      refused: 'encoding-broken',
    },
  ]
}
