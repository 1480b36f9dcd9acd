import { expect } from 'vitest'

/** What makes careless patterns slow: runs of one kind of character, of words that begin a phrase, never closed. */
export const worstPieces: readonly string[] = [
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

/** How long the texts are; what is not linear already fails on the first. */
const lengths = [10_000, 50_000]

/** How long a reader may take for a thousand characters, in milliseconds: ten times what the slowest linear one needs. */
const limit = 30

/** Runs a reader over its worst inputs up to 50,000 characters, each closed by a word or within a sentence. */
export function expectLinear(read: (text: string) => unknown, pieces: readonly string[] = worstPieces): void {
  for (const piece of pieces) {
    for (const length of lengths) {
      const run = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
      for (const text of [`${run}x`, `Tỷ lệ ${run}; đạt 5%`]) {
        const start = performance.now()
        read(text)
        const took = performance.now() - start
        expect(took, `${JSON.stringify(text.slice(0, 24))}…, ${length} long`).toBeLessThan((limit * length) / 1000)
      }
    }
  }
}
