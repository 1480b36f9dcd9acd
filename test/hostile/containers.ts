import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { paragraph, wordFile } from '../parsers/docx/word-file.js'
import { odfFile } from '../parsers/odf/odf-file.js'
import { ascii, type HostileFile, planLines } from './hostile-file.js'

const docx = (inside: string): Uint8Array => wordFile(inside)
const plan = (number: number): Uint8Array =>
  docx(
    planLines(number)
      .map((line) => paragraph(line))
      .join(''),
  )

/** A container with parts added or put in the place of others. */
function repacked(bytes: Uint8Array, parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = { ...unzipSync(bytes), ...parts }
  return zipSync(entries)
}

/** So many bytes, which are packed to nearly nothing. */
const blank = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024).fill(0x20)

/** Word's own names for what leads outside the file. */
const outside = ['attachedTemplate', 'image', 'oleObject', 'frame', 'externalLink']
  .map(
    (kind, at) =>
      `<Relationship Id="x${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="http://127.0.0.1:9/${kind}" TargetMode="External"/>`,
  )
  .join('')

/** The container with the claim that each of its parts is one byte long. */
function lying(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes)
  for (let at = file.indexOf('PK\x01\x02'); at >= 0; at = file.indexOf('PK\x01\x02', at + 4))
    file.writeUInt32LE(1, at + 24)
  for (let at = file.indexOf('PK\x03\x04'); at >= 0; at = file.indexOf('PK\x03\x04', at + 4))
    file.writeUInt32LE(1, at + 22)
  return new Uint8Array(file)
}

/** Containers that unpack to too much, hold too much, or lead outside. */
export function hostileContainers(): HostileFile[] {
  const bomb = blank(12)
  const many = Object.fromEntries(
    Array.from({ length: 3000 }, (_, at) => [`word/media/${at}.xml`, new Uint8Array()]),
  )
  const nested = zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.txt': bomb }) }) })
  const macros = repacked(plan(101), { 'word/vbaProject.bin': ascii('Sub AutoOpen()\nShell "rm"\nEnd Sub') })
  const links = repacked(plan(102), {
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${outside}</Relationships>`,
    ),
  })
  const whole = plan(103)
  return [
    {
      name: 'bomb.docx',
      bytes: repacked(plan(104), { 'word/document.xml': bomb }),
      refused: 'limit-exceeded',
    },
    {
      name: 'bomb.xlsx',
      bytes: zipSync({ 'xl/workbook.xml': ascii('<workbook/>'), 'xl/sharedStrings.xml': bomb }),
      refused: 'limit-exceeded',
    },
    {
      name: 'bomb.odt',
      bytes: odfFile('text', { body: ' '.repeat(12 * 1024 * 1024) }),
      refused: 'limit-exceeded',
    },
    {
      name: 'lying-sizes.docx',
      bytes: lying(repacked(plan(105), { 'word/document.xml': bomb })),
      refused: 'limit-exceeded',
    },
    { name: 'many-parts.docx', bytes: repacked(plan(106), many), refused: 'limit-exceeded' },
    { name: 'nested-zip.docx', bytes: nested, refused: 'not-text' },
    {
      name: 'zip-in-docx.docx',
      bytes: repacked(plan(107), { 'word/document.xml': nested }),
      refused: 'file-damaged',
    },
    { name: 'cut-early.docx', bytes: whole.subarray(0, 200), refused: 'not-text' },
    {
      name: 'cut-late.docx',
      bytes: whole.subarray(0, Math.floor(whole.length * 0.7)),
      refused: 'file-damaged',
    },
    { name: 'macros.docm', bytes: macros, refused: null },
    { name: 'links-outside.docx', bytes: links, refused: null },
  ]
}
