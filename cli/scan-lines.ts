import { type CellPiece, type FittedRow, fittedTable } from './fitted-table.js'
import type { ScannedFile } from './scan-file.js'
import type { Terminal } from './terminal.js'

const headings = ['file', 'format', 'encoding', 'bytes', 'pages', 'plan', 'notes']

/** The files as a table no wider than the screen. */
export function scanLines(files: readonly ScannedFile[], terminal: Terminal): string[] {
  return fittedTable(headings, files.map(row), terminal.outColumns, (style, text) =>
    terminal.styleOut(style, text),
  )
}

function row(file: ScannedFile): FittedRow {
  const { path, format, encoding, bytes, pages, number, title } = file
  const cells = [path, format, encoding ?? '', String(bytes), String(pages ?? ''), number ?? title ?? '']
  return [...cells.map((text) => [{ text }]), notesOf(file)]
}

function notesOf({ toRecognise, pages, mismatch, problem }: ScannedFile): CellPiece[] {
  const notes: CellPiece[] = []
  if (problem) notes.push({ text: `not read: ${problem.reason}`, style: 'red' })
  if (toRecognise.length > 0) notes.push({ text: ocrWords(toRecognise, pages), style: 'cyan' })
  if (mismatch) notes.push({ text: `${mismatch}.`, style: 'yellow' })
  return notes
}

function ocrWords(numbers: readonly number[], pages: number | null): string {
  return numbers.length === pages ? 'needs OCR' : `needs OCR on pages ${numbers.join(', ')}`
}
