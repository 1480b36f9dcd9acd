/** How deep a paragraph of a plan stands: a part, a numbered heading, a lettered point, a point with a mark alone. */
export type Depth = 1 | 2 | 3 | 4

/** A plan as its author thinks of it, before labels and lines. */
export const paragraphs: readonly (readonly [Depth, string])[] = [
  [1, 'MỤC ĐÍCH, YÊU CẦU'],
  [2, 'Mục đích'],
  [4, 'Nâng cao hiệu quả hoạt động của các hợp tác xã trên địa bàn tỉnh.'],
  [2, 'Yêu cầu'],
  [4, 'Các sở, ngành tổ chức thực hiện nghiêm túc Kế hoạch.'],
  [1, 'MỤC TIÊU'],
  [2, 'Mục tiêu chung'],
  [4, 'Phát triển kinh tế tập thể nhanh, bền vững.'],
  [2, 'Mục tiêu cụ thể'],
  [4, 'Thành lập mới 25 hợp tác xã nông nghiệp.'],
  [4, 'Tỷ lệ hợp tác xã hoạt động khá, tốt đạt trên 60%.'],
  [4, 'Thu nhập bình quân của thành viên hợp tác xã đạt 55 triệu đồng/người/năm.'],
  [1, 'NHIỆM VỤ, GIẢI PHÁP'],
  [2, 'Tuyên truyền, tập huấn'],
  [3, 'Tổ chức 12 lớp tập huấn về quản trị hợp tác xã trước ngày 30/9/2025.'],
  [3, 'Xây dựng chuyên mục trên Báo và Đài Phát thanh - Truyền hình tỉnh.'],
  [2, 'Hỗ trợ hợp tác xã'],
  [3, 'Rà soát quỹ đất để hỗ trợ hợp tác xã xây dựng trụ sở trong quý II/2025.'],
  [3, 'Hướng dẫn hợp tác xã tiếp cận vốn vay ưu đãi của Quỹ Hỗ trợ phát triển hợp tác xã.'],
  [1, 'TỔ CHỨC THỰC HIỆN'],
  [2, 'Sở Nông nghiệp và Môi trường'],
  [4, 'Chủ trì, phối hợp với Liên minh Hợp tác xã tỉnh hướng dẫn thành lập hợp tác xã nông nghiệp.'],
  [4, 'Báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện trước ngày 15/12/2025.'],
  [2, 'Sở Tài chính'],
  [4, 'Bố trí kinh phí thực hiện Kế hoạch.'],
  [2, 'Ủy ban nhân dân các xã, phường'],
  [4, 'Tổ chức tuyên truyền, vận động người dân tham gia hợp tác xã.'],
]

/** What the plan sets and hands out: names and amounts; duties with who leads, who takes part, and when. */
export const records = {
  targets: [
    'Số hợp tác xã nông nghiệp được thành lập mới: eq 25 hợp tác xã',
    'Tỷ lệ hợp tác xã hoạt động khá, tốt: gt 60 %',
    'Thu nhập bình quân của thành viên hợp tác xã: eq 55 triệu đồng/người/năm',
  ],
  tasks: [
    'Tổ chức 12 lớp tập huấn về quản trị hợp tác xã trước ngày 30/9/2025. |  |  | 2025-09-29',
    'Xây dựng chuyên mục trên Báo và Đài Phát thanh - Truyền hình tỉnh. |  |  | ',
    'Rà soát quỹ đất để hỗ trợ hợp tác xã xây dựng trụ sở trong quý II/2025. |  |  | 2025-06-30',
    'Hướng dẫn hợp tác xã tiếp cận vốn vay ưu đãi của Quỹ Hỗ trợ phát triển hợp tác xã. |  |  | ',
    'Chủ trì, phối hợp với Liên minh Hợp tác xã tỉnh hướng dẫn thành lập hợp tác xã nông nghiệp. | Sở Nông nghiệp và Môi trường | Liên minh Hợp tác xã | ',
    'Báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện trước ngày 15/12/2025. | Sở Nông nghiệp và Môi trường |  | 2025-12-14',
    'Bố trí kinh phí thực hiện Kế hoạch. | Sở Tài chính |  | ',
    'Tổ chức tuyên truyền, vận động người dân tham gia hợp tác xã. | UBND các xã, phường |  | ',
  ],
}

/** The label of a paragraph: its number, and those of the headings above it. */
type LabelOf = (number: number, above: number, outermost: number) => string

/** The labels of all depths in one way of writing them. */
export type Style = Readonly<Record<Depth, LabelOf>>

const roman = (number: number): string => ['I', 'II', 'III', 'IV'][number - 1]!
const upper = (number: number): string => ['A', 'B', 'C', 'D'][number - 1]!
const lower = (number: number): string => ['a', 'b', 'c'][number - 1]!

const usual: Style = {
  1: (number) => `${roman(number)}. `,
  2: (number) => `${number}. `,
  3: (number) => `${lower(number)}) `,
  4: () => '- ',
}

const withMark = (mark: string): Style => ({ ...usual, 3: () => mark, 4: () => mark })

/** How offices label their plans. */
export const styles: Readonly<Record<string, Style>> = {
  'I. 1. a) -': usual,
  'I/ 1/ a/ -': {
    ...usual,
    1: (number) => `${roman(number)}/ `,
    2: (number) => `${number}/ `,
    3: (number) => `${lower(number)}/ `,
  },
  'I - 1 - a - +': {
    1: (number) => `${roman(number)} - `,
    2: (number) => `${number} - `,
    3: (number) => `${lower(number)} - `,
    4: () => '+ ',
  },
  'I- 1- a- +': {
    1: (number) => `${roman(number)}- `,
    2: (number) => `${number}- `,
    3: (number) => `${lower(number)}- `,
    4: () => '+ ',
  },
  'I. 1. (1) -': { ...usual, 3: (number) => `(${number}) ` },
  'I. 1) a. -': { ...usual, 2: (number) => `${number}) `, 3: (number) => `${lower(number)}. ` },
  'I. 1. 1.1. -': { ...usual, 3: (number, above) => `${above}.${number}. ` },
  'I. 1. 1.1 -': { ...usual, 3: (number, above) => `${above}.${number} ` },
  '1. 1.1. a) -': { ...usual, 1: (number) => `${number}. `, 2: (number, above) => `${above}.${number}. ` },
  '1. 1.1. 1.1.1. -': {
    ...usual,
    1: (number) => `${number}. `,
    2: (number, above) => `${above}.${number}. `,
    3: (number, above, outermost) => `${outermost}.${above}.${number}. `,
  },
  'A. I. 1. -': {
    ...usual,
    1: (number) => `${upper(number)}. `,
    2: (number) => `${roman(number)}. `,
    3: (number) => `${number}. `,
  },
  'Phần I. I. 1. -': {
    ...usual,
    1: (number) => `Phần ${roman(number)}. `,
    2: (number) => `${roman(number)}. `,
    3: (number) => `${number}. `,
  },
  'Điều 1. 1. a) -': { ...usual, 1: (number) => `Điều ${number}. ` },
  '-': withMark('- '),
  '–': withMark('– '),
  '+': withMark('+ '),
  '*': withMark('* '),
  '•': withMark('• '),
  '▪': withMark('▪ '),
  '✓': withMark('✓ '),
  '→': withMark('→ '),
  'Ø of Wingdings': withMark('Ø '),
  '§ of Wingdings': withMark('§ '),
  'o of Courier': withMark('o '),
}

/** Lines of at most so many characters. */
export const wrapped = (line: string, width: number): string[] => {
  const lines: string[] = []
  for (const word of line.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** How the paragraphs of a plan come as lines of a file. */
export const layouts: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  'a line each': (lines) => lines.join('\n'),
  'an empty line between': (lines) => lines.join('\n\n'),
  'two empty lines between': (lines) => lines.join('\n\n\n'),
  'empty lines here and there': (lines) => lines.map((line, at) => line + (at % 3 ? '\n' : '\n\n')).join(''),
  'lines of 60': (lines) => lines.flatMap((line) => wrapped(line, 60)).join('\n'),
  'lines of 60, an empty line between': (lines) =>
    lines.map((line) => wrapped(line, 60).join('\n')).join('\n\n'),
  indented: (lines) => lines.map((line) => `     ${line}`).join('\n'),
  'a tab behind the label': (lines) => lines.map((line) => line.replace(/^(\S+) /, '$1\t')).join('\n'),
  'the label on a line of its own': (lines) =>
    lines.map((line) => line.replace(/^((?:[IVX]+|\d|[a-d])[.)/]) /, '$1\n')).join('\n'),
  'spaces that do not break': (lines) => lines.map((line) => line.replaceAll(' ', '\u00a0')).join('\n'),
  'headings in bold': (lines) =>
    lines.map((line) => (/^(?:[IVX]+|\d)\S* /.test(line) ? `**${line}**` : line)).join('\n\n'),
}

export const letterhead = `ỦY BAN NHÂN DÂN
TỈNH QUẢNG TRỊ
Số: 112/KH-UBND
Quảng Trị, ngày 12 tháng 3 năm 2025

KẾ HOẠCH
Phát triển kinh tế tập thể năm 2025

`
const ending = '\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn Anh\n'

/** The plan as a file: its paragraphs with labels, and these as lines. */
export function written(style: Style, layout: (lines: readonly string[]) => string): string {
  const numbers = [0, 0, 0, 0, 0]
  const lines = paragraphs.map(([depth, words]) => {
    numbers[depth]! += 1
    numbers.fill(0, depth + 1)
    return style[depth](numbers[depth]!, numbers[depth - 1]!, numbers[1]!) + words
  })
  return letterhead + layout(lines) + ending
}
