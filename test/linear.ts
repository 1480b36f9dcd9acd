import { expect } from 'vitest'

/** What makes careless patterns slow: runs of one kind of character, of words that begin a phrase, never closed. */
const worstPieces: readonly string[] = [
  '1',
  '1.',
  '1,',
  '1 ',
  '01-',
  '1% - ',
  ' ',
  '\t',
  '\n',
  ',',
  ', ',
  '.',
  '. ',
  '-',
  '- ',
  '–',
  '|',
  '| ',
  '(',
  '(1) ',
  ')',
  '“',
  ':',
  ';',
  'I',
  'X',
  'a',
  'a ',
  'Ủy ',
  'trong đó ',
  'phấn đấu ',
  'tăng ',
  'tăng từ 1 ',
  'tăng trung bình ',
  'gấp ',
  'đạt ',
  'đạt từ ',
  'trên ',
  'so với ',
  'so với năm ',
  'thuộc nhóm ',
  'trong nhóm 5 ',
  'xếp thứ ',
  'dẫn đầu ',
  'năm ',
  'năm 2025 ',
  'đến năm ',
  'giai đoạn 2021 - ',
  'từ năm 2025 đến ',
  'hằng năm ',
  'và ',
  'Sở ',
  'các sở bố trí ',
  '5% ',
  '100 doanh nghiệp ',
]

/** How long a text is that no reader may choke on. */
const length = 50_000

/** How long one such text may take, in milliseconds; what is linear needs a few, what is quadratic many thousands. */
const limit = 1500

/** Runs a reader over its worst inputs of 50,000 characters, each alone and closed by a word. */
export function expectLinear(read: (text: string) => unknown, pieces: readonly string[] = worstPieces): void {
  for (const piece of pieces) {
    const run = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    for (const text of [run, `${run}x`, `Tỷ lệ ${run}; đạt 5%`]) {
      const start = performance.now()
      read(text)
      const took = performance.now() - start
      expect(took, `${JSON.stringify(text.slice(0, 24))}… takes ${Math.round(took)} ms`).toBeLessThan(limit)
    }
  }
}
