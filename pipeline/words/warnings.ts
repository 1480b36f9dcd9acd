import { type Warning, type WarningCode, warningCodes, warnings } from '../../schemas/warning.js'
import type { Language } from './language.js'
import { noticeSaid } from './particulars.js'
import { own, plainly, type Sentence } from './sentence.js'

const vi: Readonly<Record<WarningCode, string>> = {
  'duplicate-region-removed': 'Một đoạn in hai lần; chỉ giữ một bản.',
  'debris-removed': 'Đã bỏ chữ thừa của trang web, máy in hoặc chữ ký số.',
  'markup-removed': 'Đã bỏ ký hiệu định dạng thừa.',
  'text-repaired': 'Chữ nhận dạng sai, đã đọc lại cho đúng.',
  'lines-joined': 'Đã nối một đoạn bị ngắt do sang trang.',
  'items-split': 'Hai mục trên một dòng, đã tách ra.',
  'number-doubtful': 'Số có lẫn chữ cái, hoặc văn bản ghi hai số, ký hiệu của mình.',
  'number-repaired': 'Đã bỏ khoảng trống trong số, ký hiệu văn bản.',
  'date-conflict': 'Văn bản ghi hai ngày ban hành.',
  'date-missing': 'Không thấy ngày ban hành.',
  'title-missing': 'Không thấy tên văn bản ở phần đầu.',
  'number-missing': 'Không thấy số, ký hiệu.',
  'issuer-missing': 'Không thấy cơ quan ban hành.',
  'signer-unclear': 'Nhiều người cùng ký, hoặc phần ký không có tên; không ghi ai.',
  'ordinal-repeated': 'Hai mục mang cùng một số thứ tự.',
  'ordinal-missing': 'Thiếu một số thứ tự.',
  'ordinal-misprinted': 'Số thứ tự không khớp vị trí.',
  'section-misnumbered': 'Số của mục không nối tiếp mục trước.',
  'row-realigned': 'Các ô của dòng bị lệch, đã xếp lại đúng cột.',
  'row-joined': 'Dòng bị ngắt do sang trang, đã nối lại.',
  'heading-repeated': 'Dòng tiêu đề của bảng lặp lại.',
  'table-spilled': 'Bảng mất đường kẻ; các ô được xếp vào hàng theo thứ tự.',
  'table-crumbled': 'Các ô của bảng bị ngắt thành dòng lẫn vào nhau; không đọc được bảng này.',
  'cell-unreadable': 'Không đọc được một ô của bảng.',
  'column-unknown': 'Cột của bảng mang tên chưa biết.',
  'value-unreadable': 'Không đọc được mức.',
  'deadline-unreadable': 'Không đọc được thời hạn.',
  'agency-unlisted': 'Cơ quan chưa có trong danh bạ.',
  'agency-unclear': 'Tên này có thể không phải là cơ quan.',
  'agency-unread': 'Không hiểu được cơ quan chủ trì.',
  'citation-conflict': 'Một văn bản được dẫn với hai ngày.',
  'value-conflict': 'Một chỉ tiêu được ghi hai mức.',
  'text-unplaced': 'Đoạn văn chưa xếp được vào mục hay bảng nào.',
  'not-a-plan': 'Văn bản không giống một kế hoạch.',
  'extension-mismatch': 'Đuôi tên tệp không đúng với loại tệp.',
  'encoding-converted': 'Văn bản dùng bảng mã cũ, đã chuyển sang Unicode.',
  'changes-accepted': 'Tệp còn các sửa đổi được theo dõi; đã đọc như đã chấp nhận.',
  'part-skipped': 'Một phần của tệp không được đọc, như hình ảnh hoặc tệp nhúng.',
  'text-recognised': 'Chữ của trang được nhận dạng từ ảnh.',
  'page-unreadable': 'Không đọc được một trang.',
  'value-unverified': 'Con số, phép so sánh hoặc ngày được nhận dạng từ ảnh, chưa có gì đối chứng.',
}

/** As the schema tells it. */
const en = Object.fromEntries(warningCodes.map((code) => [code, warnings[code].meaning])) as typeof vi

/** What the pipeline can notice. */
export const warningWords: Readonly<Record<Language, typeof vi>> = { vi, en }

type Told = Pick<Warning, 'code' | 'message'>

/** A warning of a document, whose message is English, for a reader: in Vietnamese its kind and what it says beside it. */
export function warningSaid({ code, message }: Told, language: Language): Sentence {
  const said = noticeSaid(message, language)
  if (language === 'en') return said
  const saysMore = said.some(({ text }) => text !== '')
  return saysMore ? [...own(`${vi[code]} `), ...said] : own(vi[code])
}

/**
 * The same without marks on what is quoted.
 *
 * @example warningInWords({ code: 'text-repaired', message: 'Read "đổi" as "đối".' }, 'vi') // 'Chữ nhận dạng sai, đã đọc lại cho đúng. “đổi” → “đối”'
 */
export function warningInWords(warning: Told, language: Language): string {
  return language === 'en' ? warning.message : plainly(warningSaid(warning, language))
}
