import { latin } from '../latin.js'

/**
 * By the year, said in the middle of what is counted: before whom it is for, or where (`2 lớp tập huấn mỗi năm cho cán bộ`). In
 * `2 kế hoạch hằng năm cho …` it tells of which kind the plans are.
 */
export const eachYearInside = latin(
  /(?<!kế hoạch|dự toán|báo cáo|ngân sách|định kỳ|\s)\s{1,3}(?:mỗi|hằng|hàng)\s+năm(?=\s+(?:cho|tại|ở|trên địa bàn|nhằm|để|đối với|dành cho)(?!\p{L}))/iu,
)
