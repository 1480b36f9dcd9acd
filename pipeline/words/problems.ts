import type { Problem } from '../../schemas/problem.js'

const formats = 'DOCX, PDF hoặc văn bản thuần'

/** Why a file is not read and what to do about it, in Vietnamese, by the code of the problem. */
const vi: Readonly<Record<string, string>> = {
  'not-a-plan':
    'Nội dung không phải kế hoạch, cũng không nói về một kế hoạch nào: không thấy tên loại văn bản (KẾ HOẠCH, QUYẾT ĐỊNH …) và không có bảng chỉ tiêu hay bảng nhiệm vụ. Hãy đưa chính văn bản kế hoạch, có cả phần tên.',
  'not-text': `Không đọc được loại tệp này. Hãy lưu văn bản thành ${formats}; nếu là tệp nén thì giải nén trước.`,
  'file-empty': 'Tệp không có chữ nào dùng được. Hãy đưa tệp có chữ, hoặc bản chụp rõ hơn.',
  'file-broken': 'Tệp bị hỏng, không mở được. Hãy lấy lại tệp, hoặc mở rồi lưu thành tệp mới.',
  'file-damaged': 'Tệp bị hỏng, không đọc được. Hãy lấy lại tệp, hoặc mở rồi lưu thành tệp mới.',
  'file-too-large':
    'Tệp quá lớn. Nếu tệp gồm nhiều văn bản, hãy tách ra; nếu có nhiều ảnh, hãy lưu lại không kèm ảnh.',
  'limit-exceeded': 'Tệp chứa nhiều hơn mức được đọc. Hãy tách tệp và đưa từng phần.',
  'unpacks-too-large': 'Tệp giải nén ra quá lớn. Hãy kiểm tra nguồn gốc của tệp.',
  'too-many-pages': 'Tệp có quá nhiều trang. Hãy tách tệp và đưa từng phần.',
  'too-slow': 'Đọc quá lâu nên đã dừng. Hãy tách tệp và đưa từng phần.',
  'time-exceeded': 'Đọc quá lâu nên đã dừng. Hãy tách tệp và đưa từng phần.',
  'too-complex': 'Cấu trúc của tệp quá phức tạp. Hãy chỉ đưa phần có kế hoạch, hoặc lưu lại thành tệp mới.',
  'line-too-long': 'Có dòng quá dài. Hãy kiểm tra xem tệp có phải văn bản có xuống dòng không.',
  'encoding-broken': 'Bảng mã của tệp bị lỗi. Hãy lưu lại tệp bằng UTF-8.',
  encrypted: 'Tệp có mật khẩu. Hãy mở rồi lưu lại không đặt mật khẩu.',
  'format-too-old': `Tệp thuộc định dạng quá cũ. Hãy lưu văn bản thành ${formats}.`,
  'picture-broken': 'Không mở được ảnh. Hãy kiểm tra xem chương trình xem ảnh có mở được không.',
  'ocr-needed': 'Tệp là ảnh chụp, cần nhận dạng chữ mà việc này đang tắt.',
  'internal-error': 'Chương trình gặp lỗi khi đọc tệp này. Hãy báo người quản trị, kèm theo tệp.',
}

/**
 * What is wrong with a file and what to do, in Vietnamese; undefined where the code has no words yet: then the problem's
 * own sentences, which are English, are all there is.
 *
 * @example problemInVietnamese({ code: 'encrypted' }) // 'Tệp có mật khẩu. Hãy mở rồi lưu lại không đặt mật khẩu.'
 */
export function problemInVietnamese({ code }: Pick<Problem, 'code'>): string | undefined {
  return Object.hasOwn(vi, code) ? vi[code] : undefined
}
