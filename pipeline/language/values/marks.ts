/**
 * A text without the white space and the given marks at its end. A regular expression would try a run of marks
 * from each of them.
 *
 * @param marks the marks, as characters of one string
 * @example withoutMarksBehind('Tỷ lệ X: ,', ',:') // 'Tỷ lệ X'
 */
export function withoutMarksBehind(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && (marks.includes(text[end - 1]!) || text[end - 1]!.trim() === '')) end--
  return text.slice(0, end)
}
