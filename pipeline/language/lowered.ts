/**
 * The text in lower case, unit for unit, so that places in one are places in the other; a text whose length would
 * change (`İ`) stays as it is. A pattern that reads it needs no flag `i`, under which V8 compiles many times longer.
 *
 * @example lowered('Quyết định SỐ 5') // 'quyết định số 5'
 */
export function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}
