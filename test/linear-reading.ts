import { expectLinear } from './linear-time.js'

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

/** How long the texts are, in characters. */
const longest = 50_000

/** The words before the run, so that it stands in the middle of a sentence. */
export const lead = 'Tỷ lệ '

/** Expects that a reader takes time in proportion to its worst inputs, up to 50,000 characters, each between words. */
export function expectLinearReading(
  read: (text: string) => unknown,
  pieces: readonly string[] = worstPieces,
): void {
  for (const piece of pieces)
    expectLinear((length) => read(worstText(piece, length)), longest, JSON.stringify(piece))
}

const worstText = (piece: string, length: number): string =>
  `${lead}${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}x`
