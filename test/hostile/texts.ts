import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { root } from '../../knowledge/load.js'
import { paragraph, wordFile } from '../parsers/docx/word-file.js'
import { type HostileFile, planLines } from './hostile-file.js'

const plan = (number: number, more = ''): Uint8Array => strToU8(planLines(number).join('\n') + more)

/** Texts that are too long or none, and files whose names lie about what they are. */
export function hostileTexts(): HostileFile[] {
  const docx = wordFile(
    planLines(141)
      .map((line) => paragraph(line))
      .join(''),
  )
  const html = strToU8(
    `<!DOCTYPE html><html><body>${planLines(142)
      .map((line) => `<p>${line}</p>`)
      .join('')}</body></html>`,
  )
  return [
    { name: 'one-line.txt', bytes: new Uint8Array(50 * 1024 * 1024).fill(0x61), refused: 'file-too-large' },
    { name: 'long-line.txt', bytes: new Uint8Array(5 * 1024 * 1024).fill(0x61), refused: 'line-too-long' },
    { name: 'nothing.docx', bytes: new Uint8Array(), refused: 'file-empty' },
    { name: 'zeros.txt', bytes: new Uint8Array(1024 * 1024), refused: 'not-text' },
    {
      name: 'brackets.txt',
      bytes: plan(143, `\n${'('.repeat(100_000)}\n${'1.'.repeat(100_000)}`),
      refused: null,
    },
    { name: 'docx.pdf', bytes: docx, refused: null },
    { name: 'html.doc', bytes: html, refused: null },
    { name: 'text.xlsx', bytes: plan(144), refused: null },
    { name: 'pdf.docx', bytes: readFileSync(join(root, 'fixtures/formats/letter.pdf')), refused: null },
  ]
}
