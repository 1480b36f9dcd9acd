import { wrapped } from './one-plan.js'

/** A row of cells as its author filled them. */
export type Cells = readonly string[]

/** A table of an appendix and what it says, each record in a line. */
export interface TableCase {
  readonly rows: readonly Cells[]
  readonly records: readonly string[]
}

const tasks: TableCase = {
  rows: [
    ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'],
    ['I', 'Tuyên truyền, tập huấn', '', '', '', ''],
    [
      '1',
      'Tổ chức 12 lớp tập huấn về quản trị hợp tác xã',
      'Liên minh Hợp tác xã tỉnh',
      'Sở Nông nghiệp và Môi trường, UBND các xã, phường',
      'Tháng 9/2025',
      '12 lớp tập huấn',
    ],
    [
      '2',
      'Xây dựng chuyên mục về kinh tế tập thể',
      'Sở Văn hóa, Thể thao và Du lịch',
      'Sở Tài chính',
      'Thường xuyên',
      'Chuyên mục',
    ],
    ['II', 'Hỗ trợ hợp tác xã', '', '', '', ''],
    [
      '3',
      'Rà soát quỹ đất hỗ trợ hợp tác xã xây dựng trụ sở',
      'Sở Nông nghiệp và Môi trường',
      'UBND các xã, phường',
      'Quý II/2025',
      'Báo cáo',
    ],
    [
      '4',
      'Tổng kết phong trào thi đua',
      'Sở Nội vụ',
      'Các sở, ban, ngành',
      'Trước ngày 15/12/2025',
      'Hội nghị',
    ],
  ],
  records: [
    'Tổ chức 12 lớp tập huấn về quản trị hợp tác xã | Liên minh Hợp tác xã | Sở Nông nghiệp và Môi trường, UBND các xã, phường | Tháng 9/2025 | 12 lớp tập huấn',
    'Xây dựng chuyên mục về kinh tế tập thể | Sở Văn hóa, Thể thao và Du lịch | Sở Tài chính | Thường xuyên | Chuyên mục',
    'Rà soát quỹ đất hỗ trợ hợp tác xã xây dựng trụ sở | Sở Nông nghiệp và Môi trường | UBND các xã, phường | Quý II/2025 | Báo cáo',
    'Tổng kết phong trào thi đua | Sở Nội vụ | Các sở, ban, ngành | Trước ngày 15/12/2025 | Hội nghị',
  ],
}

const targets: TableCase = {
  rows: [
    ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2024', 'Kế hoạch năm 2025', 'Cơ quan theo dõi'],
    ['I', 'Kinh tế', '', '', '', ''],
    ['1', 'Tốc độ tăng trưởng GRDP', '%', '7,1', '8,2', 'Sở Tài chính'],
    ['2', 'Thu ngân sách trên địa bàn', 'Tỷ đồng', '4.050', '5.100', 'Thuế tỉnh'],
    ['3', 'Số hợp tác xã thành lập mới', 'HTX', '18', '25', 'Liên minh Hợp tác xã tỉnh'],
    ['II', 'Xã hội', '', '', '', ''],
    ['4', 'Tỷ lệ hộ nghèo', '%', '4,5', '3,2', 'Sở Nông nghiệp và Môi trường'],
    ['5', 'Tỷ lệ dân số tham gia bảo hiểm y tế', '%', '95,2', '≥ 96', 'Bảo hiểm xã hội tỉnh'],
  ],
  records: [
    'Tốc độ tăng trưởng GRDP: eq 8.2 % 2025 | Sở Tài chính',
    'Thu ngân sách trên địa bàn: eq 5100 tỷ đồng 2025 | Thuế tỉnh',
    'Số hợp tác xã thành lập mới: eq 25 HTX 2025 | Liên minh Hợp tác xã',
    'Tỷ lệ hộ nghèo: eq 3.2 % 2025 | Sở Nông nghiệp và Môi trường',
    'Tỷ lệ dân số tham gia bảo hiểm y tế: gte 96 % 2025 | Bảo hiểm xã hội tỉnh',
  ],
}

const years: TableCase = {
  rows: [
    ['STT', 'Chỉ tiêu', 'ĐVT', '2025', '2026', '2027', 'Ghi chú'],
    ['1', 'Tỷ lệ hộ nghèo', '%', '3,2', '2,8', '2,1', ''],
    ['2', 'Số xã đạt chuẩn nông thôn mới', 'xã', '25', '28', '30', ''],
    ['3', 'Thu nhập bình quân đầu người', 'triệu đồng', '62', '66', '71', ''],
  ],
  records: [
    'Tỷ lệ hộ nghèo: eq 3.2 % 2025, eq 2.8 % 2026, eq 2.1 % 2027 | ',
    'Số xã đạt chuẩn nông thôn mới: eq 25 xã 2025, eq 28 xã 2026, eq 30 xã 2027 | ',
    'Thu nhập bình quân đầu người: eq 62 triệu đồng 2025, eq 66 triệu đồng 2026, eq 71 triệu đồng 2027 | ',
  ],
}

export const tables: Readonly<Record<string, TableCase>> = { tasks, targets, years }

const isGroup = ([, name, ...rest]: Cells): boolean => name !== '' && rest.every((cell) => cell === '')

/** The rows below the heading, each made anew. */
const below = (rows: readonly Cells[], change: (row: Cells) => Cells): Cells[] => [
  rows[0]!,
  ...rows.slice(1).map(change),
]

/** How offices vary such a table without saying anything else. */
export const variants: Readonly<Record<string, (rows: readonly Cells[]) => readonly Cells[]>> = {
  'as it is': (rows) => rows,
  'headings in capitals': ([headings, ...rows]) => [headings!.map((cell) => cell.toUpperCase()), ...rows],
  'numbers with a point': (rows) =>
    below(rows, ([number, ...cells]) => [/\d/.test(number!) ? `${number}.` : number!, ...cells]),
  'no groups': (rows) => rows.filter((row, at) => at === 0 || !isGroup(row)),
  'groups with letters': (rows) =>
    below(rows, (row) => (isGroup(row) ? [row[0] === 'I' ? 'A' : 'B', ...row.slice(1)] : row)),
  'groups with their number in the cell of the name': (rows) =>
    below(rows, (row) => (isGroup(row) ? [`${row[0]}. ${row[1]}`, ...row.slice(2), ''] : row)),
  'numbers that begin anew in each group': (rows) => {
    let number = 0
    return below(rows, (row) => {
      number = isGroup(row) ? 0 : number + 1
      return isGroup(row) ? row : [String(number), ...row.slice(1)]
    })
  },
  'the numbers of the columns under the headings': ([headings, ...rows]) => [
    headings!,
    headings!.map((_, at) => `(${at + 1})`),
    ...rows,
  ],
  'the headings once more, on the next page': (rows) => [...rows.slice(0, 3), rows[0]!, ...rows.slice(3)],
}

/** The lines of a narrow column. */
const narrow = (cell: string): string => wrapped(cell, 22).join('\n')

const filled = (row: Cells): string[] => row.filter((cell) => cell !== '')

/** How the cells of a table come as lines of a text. */
export const dumps: Readonly<Record<string, (rows: readonly Cells[]) => string>> = {
  tabs: (rows) => rows.map((row) => row.join('\t')).join('\n'),
  'tabs without empty cells at the end': (rows) =>
    rows.map((row) => row.join('\t').replace(/\t+$/, '')).join('\n'),
  'tabs with an empty line between': (rows) => rows.map((row) => row.join('\t')).join('\n\n'),
  Markdown: ([headings, ...rows]) =>
    [headings!, headings!.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  'bars behind the cells': (rows) => rows.map((row) => `${row.join(' | ')} |`).join('\n'),
  'a cell a line, a bar behind it': (rows) =>
    rows.map((row) => row.map((cell) => `${cell} |`.trim()).join('\n')).join('\n'),
  'a cell a line, a bar before it': (rows) =>
    rows.map((row) => row.map((cell) => `| ${cell}`).join('\n')).join('\n'),
  'tabs, cells broken into lines': (rows) => rows.map((row) => row.map(narrow).join('\t')).join('\n'),
  'Markdown, cells broken into lines': ([headings, ...rows]) =>
    [headings!, headings!.map(() => '---'), ...rows]
      .map((row) => `| ${row.map((cell) => wrapped(cell, 22).join('<br>')).join(' | ')} |`)
      .join('\n'),
  'a cell on lines, a bar behind it': (rows) =>
    rows.map((row) => row.map((cell) => `${narrow(cell)} |`.trim()).join('\n')).join('\n'),
  'a cell on lines, a bar before it': (rows) =>
    rows.map((row) => row.map((cell) => `| ${narrow(cell)}`).join('\n')).join('\n'),
  'a cell a line': (rows) => rows.map((row) => filled(row).join('\n')).join('\n'),
  'a cell a line, empty lines between': (rows) => rows.map((row) => filled(row).join('\n\n')).join('\n\n'),
}

const plan = `ỦY BAN NHÂN DÂN
TỈNH QUẢNG TRỊ
Số: 112/KH-UBND
Quảng Trị, ngày 12 tháng 3 năm 2025

KẾ HOẠCH
Phát triển kinh tế tập thể năm 2025

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Anh

PHỤ LỤC
DANH MỤC CÁC NỘI DUNG
(Kèm theo Kế hoạch số 112/KH-UBND ngày 12/3/2025 của Ủy ban nhân dân tỉnh)

`

/** The table in the appendix of a plan. */
export const withTable = (dump: string): string => `${plan}${dump}\n`
