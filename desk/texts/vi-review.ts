import type { QueueKind } from '../../pipeline/judge/queue/item.js'

const kindNames: Readonly<Record<QueueKind, string>> = {
  reopened: 'Xem lại quyết định',
  contradiction: 'Mâu thuẫn',
  link: 'Liên kết',
  doubt: 'Nghi ngờ',
  agency: 'Cơ quan lạ',
  confidence: 'Đọc chưa chắc',
  repair: 'Sửa chữ OCR',
}

const yes: Readonly<Record<QueueKind, string>> = {
  reopened: 'Vẫn đúng',
  contradiction: 'Đúng là mâu thuẫn',
  link: 'Là một',
  doubt: 'Đúng, có vấn đề',
  agency: 'Là cơ quan',
  confidence: 'Đọc đúng',
  repair: 'Sửa đúng',
}

const no: Readonly<Record<QueueKind, string>> = {
  reopened: 'Rút lại',
  contradiction: 'Không mâu thuẫn',
  link: 'Khác nhau',
  doubt: 'Không có gì',
  agency: 'Không phải cơ quan',
  confidence: 'Đọc sai',
  repair: 'Sửa sai',
}

const questions: Readonly<Record<QueueKind, string>> = {
  reopened: 'Chữ trong văn bản đã đổi sau khi có quyết định này. Quyết định còn đúng không?',
  contradiction: 'Văn bản có thật sự mâu thuẫn như vậy không?',
  link: 'Hai mục này có nói về cùng một việc không?',
  doubt: 'Chỗ này có đáng ngờ thật không?',
  agency: 'Tên này chưa có trong danh bạ. Đây có phải là một cơ quan không?',
  confidence: 'Mục này đọc đúng chưa?',
  repair: 'Máy đã đọc lại chữ này cho đúng. Đọc lại như vậy có đúng không?',
}

/** The words of the review queue in Vietnamese. */
export const viReview = {
  kindNames,
  yes,
  no,
  questions,
  repaired: (misread: string, right: string) => `“${misread}” → “${right}”`,
  kinds: 'Loại việc',
  position: (position: number, total: number) => `${position}/${total}`,
  onlyPlan: 'Chỉ những việc của',
  allPlans: 'Xem của mọi kế hoạch',
  correct: 'Sửa',
  correctSide: (side: number) => `Sửa mục ${side}`,
  skip: 'Bỏ qua',
  back: 'Quay lại',
  why: 'Lý do (không bắt buộc)',
  undo: 'Rút lại',
  see: 'Xem',
  noLonger: 'không còn hiệu lực',
  recent: 'Quyết định gần đây',
  wholeLog: 'Toàn bộ sổ quyết định',
  refused: 'Chưa ghi được quyết định này.',
  gone: 'Việc vừa chọn không còn chờ nữa.',
  goneBy: (name: string) => `Việc vừa chọn đã được ${name} quyết định.`,
  meanwhile: 'Người khác vừa quyết định việc này. Hãy chuyển sang việc kế tiếp.',
  evidence: 'Vì sao máy cho là giống hoặc khác',
  feature: 'So theo',
  weight: 'Điểm',
  detail: 'Thấy gì',
  features: {
    'name-words': 'từ trong tên',
    'shared-name': 'tên chung',
    'text-words': 'từ trong nội dung',
    'copied-words': 'câu chép lại',
    unit: 'đơn vị',
    measure: 'cách đo',
    agency: 'cơ quan chủ trì',
    horizon: 'mốc năm',
    parent: 'mục cha',
    place: 'địa phương',
    citation: 'văn bản dẫn chiếu',
    contrast: 'từ trái nhau',
    output: 'sản phẩm',
    judgement: 'quyết định',
  } as Readonly<Record<string, string>>,
  verdicts: {
    same: 'Là một:',
    different: 'Khác nhau:',
    correct: 'Đã sửa:',
    accepted: 'Đồng ý:',
    rejected: 'Bác bỏ:',
    undo: 'Đã rút lại:',
  },
}

/** The words for correcting a record in Vietnamese. */
export const viCorrect = {
  title: 'Sửa dữ liệu',
  words: 'Nguyên văn',
  fields: 'Máy đọc là',
  keep: 'Kiểm tra và ghi',
  changed: 'Đã thay đổi.',
  relating: 'Bộ dữ liệu đang được cập nhật.',
  goOn: 'Tiếp tục rà soát',
  history: 'Các quyết định về mục này',
  notKept: 'Chưa ghi được: hãy xem lại những chỗ được đánh dấu.',
  oneALine: 'Mỗi cơ quan một dòng; viết tắt cũng được.',
  anyField: 'Sửa trường khác',
  anyFieldHelp: 'Đường dẫn tới trường và giá trị dạng JSON, như trong lệnh kehoach review correct.',
  path: 'Trường',
  json: 'Giá trị (JSON)',
  faults: {
    empty: 'Không được để trống.',
    number: 'Không phải là số. Viết như 30.000 hoặc 7,5.',
    year: 'Không phải là năm: bốn chữ số.',
    date: 'Không phải là ngày: viết như 29/12/2022.',
    agency: 'Có dòng không phải tên cơ quan nào trong bộ dữ liệu.',
    agencies: 'Có dòng có thể là nhiều cơ quan: hãy viết đủ tên.',
  },
}
