import { own, type Sentence, sentence } from './sentence.js'
import { vi } from './vi.js'

/** A way to tell in Vietnamese what a notice of the pipeline says: by the words of the message that are filled in. */
interface Telling {
  readonly message: RegExp
  readonly tell: (first: string, second: string, third: string) => Sentence
}

const day = (iso: string): Sentence => own(vi.date(iso))

/**
 * The messages whose detail stands in no quotation marks, one for each; what is quoted is told by `particularsOf`. A dataset
 * holds nothing of a warning but its code, message and place, so that the message is all there is to tell it by.
 */
const tellings: readonly Telling[] = [
  {
    message: /^Amounts of money in a table state no unit;/,
    tell: () => own('Số tiền trong bảng không ghi đơn vị tính; chưa đọc.'),
  },
  {
    message: /^Amounts of money in a table are of parts,/,
    tell: () => own('Số tiền trong bảng chỉ ghi từng phần, không ghi tổng; giữ nguyên văn.'),
  },
  {
    message: /^The label (\S+) stands twice in a row\.$/,
    tell: (label) => sentence`“${label}” đứng hai lần liền nhau.`,
  },
  {
    message: /^The label (\S+) stands behind a later one of its series\.$/,
    tell: (label) => sentence`“${label}” đứng sau một số lớn hơn của cùng dãy.`,
  },
  {
    message: /^The label (\S+) stands where number (\d+) of its series was expected\.$/,
    tell: (label, number) => sentence`“${label}” đứng ở chỗ của mục thứ ${own(number)}.`,
  },
  {
    message: /^Row (\S+) stands twice in its table\.$/,
    tell: (row) => sentence`Bảng có hai dòng mang số ${row}.`,
  },
  {
    message: /^Row (\S+) follows row (\S+)\.$/,
    tell: (row, before) => sentence`Sau dòng ${before} là dòng ${row}.`,
  },
  {
    message: /^(\S.*) is dated (\d{4}-\d\d-\d\d) here and (\d{4}-\d\d-\d\d) elsewhere in the text\.$/,
    tell: (number, here, elsewhere) =>
      sentence`${number}: ở đây ghi ${day(here)}, chỗ khác ghi ${day(elsewhere)}.`,
  },
  {
    message: /^This caption dates the document (\d{4}-\d\d-\d\d); (\d{4}-\d\d-\d\d) was kept\.$/,
    tell: (here, kept) => sentence`Ở đây ghi ${day(here)}; đã lấy ${day(kept)}.`,
  },
  {
    message: /^This caption numbers the document (\S+); (\S+) was kept\.$/,
    tell: (here, kept) => sentence`Ở đây ghi số ${here}; đã lấy ${kept}.`,
  },
  {
    message: /^The text at (\d+)–(\d+) stands again at (\d+)–\d+; the former was left out\.$/,
    tell: (start, end, again) =>
      own(`Đoạn ở ${vi.characters(Number(start), Number(end))} in lại từ ký tự ${again}.`),
  },
  {
    message:
      /^No heading names a kind of document\. It is an annex of (\S.*), whose number is not its own\.$/,
    tell: (number) => sentence`Đây là phụ lục của ${number}; số ấy không phải của phụ lục.`,
  },
  {
    message: /^No title stands in the head; its words were taken from the sentence that issues the plan\.$/,
    tell: () => own('Tên được lấy từ câu ban hành văn bản.'),
  },
  {
    message: /^Pictures that were not read: (\d+)\.$/,
    tell: (count) => own(`Hình ảnh: ${count}.`),
  },
  {
    message: /^Hidden letters that were not read: (\d+)\.$/,
    tell: (count) => own(`Chữ ẩn: ${count} ký tự.`),
  },
  {
    message: /^Hidden sheets that were not read: (\S.*)\.$/,
    tell: (names) => sentence`Trang tính ẩn: ${names}.`,
  },
  {
    message: /^The text was in (\S.*)\.$/,
    tell: (encoding) => own(`Bảng mã: ${encoding}.`),
  },
  {
    message: /^Page (\d+) /,
    tell: (page) => own(`Trang ${page}.`),
  },
  {
    message: /^A table neither of targets nor of tasks; its rows are no records\.$/,
    tell: () => own('Đây không phải bảng chỉ tiêu hay bảng nhiệm vụ.'),
  },
  {
    message: /^Text of an appendix that is in no record\.$/,
    tell: () => own('Đoạn này ở trong phụ lục.'),
  },
  {
    message: /^Text behind the signature that is in no record\.$/,
    tell: () => own('Đoạn này ở sau phần ký.'),
  },
  {
    message: /^(\d+) \D+ are in no record; this is the first, the last ends at \d+\.$/,
    tell: (count) => own(`Có ${count} chỗ như vậy; đây là chỗ đầu.`),
  },
  {
    message: /^A row of a table of targets whose value was not read\.$/,
    tell: () => own('Đây là một dòng của bảng chỉ tiêu.'),
  },
]

/**
 * What a notice of the pipeline says beside its kind, in Vietnamese; null where it says no more, or only in quotation marks.
 *
 * @example plainly(detailIn('Row 10 follows row 7.')!) // 'Sau dòng 7 là dòng 10.'
 */
export function detailIn(message: string): Sentence | null {
  for (const { message: form, tell } of tellings) {
    const found = form.exec(message)
    if (found) return tell(found[1] ?? '', found[2] ?? '', found[3] ?? '')
  }
  return null
}
