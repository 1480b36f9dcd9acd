import { describe, expect, it } from 'vitest'
import { wordsOfTsv } from '../../../parsers/ocr/engine/tsv.js'

const row = (...cells: (string | number)[]): string => cells.join('\t')

describe('wordsOfTsv', () => {
  it('reads words with their places, lines and confidences', () => {
    const tsv = [
      row(
        'level',
        'page_num',
        'block_num',
        'par_num',
        'line_num',
        'word_num',
        'left',
        'top',
        'width',
        'height',
        'conf',
        'text',
      ),
      row(4, 1, 1, 1, 1, 0, 10, 20, 200, 30, -1, ''),
      row(5, 1, 1, 1, 1, 1, 10, 20, 50, 30, 96.5, 'trên'),
      row(5, 1, 1, 1, 1, 2, 70, 20, 60, 30, 31, '50%'),
      row(5, 1, 1, 1, 2, 1, 10, 60, 50, 30, 88, ' '),
      row(5, 1, 1, 2, 1, 1, 10, 90, 50, 30, 120, 'GRDP'),
      '',
    ].join('\n')
    expect(wordsOfTsv(tsv)).toEqual([
      { text: 'trên', confidence: 0.965, box: { left: 10, top: 20, right: 60, bottom: 50 }, line: 0 },
      { text: '50%', confidence: 0.31, box: { left: 70, top: 20, right: 130, bottom: 50 }, line: 0 },
      { text: 'GRDP', confidence: 1, box: { left: 10, top: 90, right: 60, bottom: 120 }, line: 1 },
    ])
  })
})
