import type { Word } from './engine.js'

/** The level of the rows that hold words. */
const wordLevel = '5'

/** The words of the table that tesseract writes (`tsv`): a row for each part of the page, that of a word with its box and confidence. */
export function wordsOfTsv(tsv: string): Word[] {
  const words: Word[] = []
  let line = -1
  let lineKey = ''
  for (const row of tsv.split('\n')) {
    const [level, page, block, paragraph, lineNumber, , left, top, width, height, confidence, text] =
      row.split('\t')
    if (level !== wordLevel || text === undefined || text.trim() === '') continue
    const key = `${page} ${block} ${paragraph} ${lineNumber}`
    if (key !== lineKey) line += 1
    lineKey = key
    const box = {
      left: Number(left),
      top: Number(top),
      right: Number(left) + Number(width),
      bottom: Number(top) + Number(height),
    }
    const sure = Math.max(0, Math.min(1, Number(confidence) / 100))
    words.push({ text: text.trim().normalize('NFC'), confidence: sure, box, line })
  }
  return words
}
