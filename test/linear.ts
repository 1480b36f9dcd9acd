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

/** How long the texts are, the second four times the first. */
const lengths = [12_500, 50_000]

/** Four times the text may take ten times the time; 16 would be quadratic. */
const growth = 10

/** What a busy machine may add to a reading, in milliseconds. */
const noise = 500

/** The words before the run, so that it stands in the middle of a sentence. */
export const lead = 'Tỷ lệ '

/** Runs a reader over its worst inputs up to 50,000 characters, each between words. */
export function expectLinear(read: (text: string) => unknown, pieces: readonly string[] = worstPieces): void {
  for (const piece of pieces) {
    let limit = Number.POSITIVE_INFINITY
    for (const length of lengths) {
      const text = worstText(piece, length)
      const took = leastTime(() => read(text), limit)
      expect(took, `ms for ${JSON.stringify(text.slice(0, 24))}…, ${length} long`).toBeLessThanOrEqual(limit)
      limit = took * growth + noise
    }
  }
}

const worstText = (piece: string, length: number): string =>
  `${lead}${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}x`

/** The time of one call in milliseconds; what is slower than it should be has two more tries. */
function leastTime(call: () => unknown, limit: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 && (tries === 0 || least > limit); tries++) {
    const start = performance.now()
    call()
    least = Math.min(least, performance.now() - start)
  }
  return least
}
