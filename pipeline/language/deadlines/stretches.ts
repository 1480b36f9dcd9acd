/** Stretches of several years (`giai đoạn 2025-2027`): the time of a duty, or a part of a programme's name. */

import { latin } from '../latin.js'
import type { Span } from './spans.js'
import { clauseBefore, endsClause, sentenceBefore } from './surroundings.js'

const stretch = latin(
  /^(?:trong\s+(?:(?:cả|suốt|toàn)\s+)?)?(?:giai\s+đoạn|gđ\.?|nhiệm\s+kỳ|thời\s+kỳ)(?!\p{L})/u,
)
/** Papers, money and findings are of years, whoever deals with them and whenever: `nhu cầu vốn trong giai đoạn 2026-2030`. */
const ofYears =
  'chương\\s+trình|đề\\s+án|kế\\s+hoạch|chiến\\s+lược|quy\\s+hoạch|nghị\\s+quyết|quyết\\s+định|chỉ\\s+thị|kết\\s+luận|báo\\s+cáo|phương\\s+án|lộ\\s+trình|danh\\s+mục|chính\\s+sách|định\\s+hướng|mục\\s+tiêu|chỉ\\s+tiêu|tiêu\\s+chí|chuẩn|nhiệm\\s+vụ|giải\\s+pháp|phong\\s+trào|cuộc\\s+vận\\s+động|nhu\\s+cầu|tình\\s+hình|kết\\s+quả|thực\\s+trạng|số\\s+liệu|dữ\\s+liệu|hồ\\s+sơ|dự\\s+toán|ngân\\s+sách|kinh\\s+phí|(?:nguồn\\s+)?vốn|đầu\\s+tư\\s+công|trung\\s+hạn'
/** Who foresees or looks back speaks of years that are not those of the duty itself. */
const spokenOf =
  'dự\\s+báo|dự\\s+kiến|đề\\s+xuất|đánh\\s+giá|(?:sơ|tổng)\\s+kết|rà\\s+soát|xác\\s+định|thống\\s+kê|tổng\\s+hợp'
const words = (list: string): RegExp => latin(new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu'))
const adverbial = words(`${ofYears}|${spokenOf}`)
/** Without `trong` the years may belong to any name: `Dự án 7 (giai đoạn 2021-2025)`. */
const attached = words(`${ofYears}|${spokenOf}|(?:tiểu\\s+)?dự\\s+án|hợp\\s+phần|hoạt\\s+động|phân\\s+kỳ`)
const ownVerb = latin(
  /^\s*(?:được\s+|sẽ\s+|dự\s+kiến\s+)?(?:hoàn\s+thành|hoàn\s+tất|thực\s+hiện|triển\s+khai|thi\s+công|xây\s+dựng|đầu\s+tư)\s*$/iu,
)
const whereOrWhom = latin(/^\s+(?:tại|ở|trên|cho|theo|để|nhằm|bằng|với|bảo\s+đảm|đảm\s+bảo)(?!\p{L})/iu)
const throughout = /^trong\s+(?:suốt|cả|toàn)\s/u
const setApart = /[(,]\s*$/u

/** Whether a span is a stretch of years with the word that says so: `giai đoạn 2025-2027`, `trong nhiệm kỳ 2025-2030`. */
export function isStretch({ cueWords }: Span): boolean {
  return stretch.test(cueWords)
}

/**
 * Whether a stretch of years is the time of a duty: where it opens a sentence, where its own verb stands before it, where
 * `trong` binds it to the verb or a mark sets it apart, and no word before it names what has years of its own.
 *
 * @example // `Dựng 20 nhà sinh hoạt trong giai đoạn 2025-2027.` yes, `Triển khai Chương trình OCOP giai đoạn 2021-2025.` no
 */
export function stretchBinds(text: string, span: Span, fronted: boolean): boolean {
  const ends = endsClause(text, span.to)
  if (fronted) return ends
  const clause = clauseBefore(text, span.from)
  if (ownVerb.test(clause)) return ends
  const sentence = wholeBefore(text, span.from)
  if (span.cueWords.startsWith('trong')) {
    const free = ends || throughout.test(span.cueWords) || whereOrWhom.test(text.slice(span.to, span.to + 20))
    return free && !adverbial.test(sentence)
  }
  return ends && setApart.test(text.slice(Math.max(0, span.from - 3), span.from)) && !attached.test(sentence)
}

/** The sentence before a place; what stands before a bracket belongs to it. */
function wholeBefore(text: string, at: number): string {
  const own = sentenceBefore(text, at)
  const open = at - own.length - 1
  return text[open] === '(' ? `${sentenceBefore(text, open)} ${own}` : own
}
