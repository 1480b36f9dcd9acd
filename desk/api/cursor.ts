/**
 * The cursor that goes on after a record: it names the record itself, so that paging stays right where records are added
 * or removed meanwhile. Callers pass it on and do not look into it.
 *
 * @example keyOfCursor(cursorAfter('so-tai-chinh')) // 'so-tai-chinh'
 */
export function cursorAfter(key: string): string {
  return Buffer.from(key, 'utf8').toString('base64url')
}

/** The key that a cursor names. */
export function keyOfCursor(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString('utf8')
}

/**
 * The place of the first of a sorted list that stands after a key.
 *
 * @param isBefore how the list is sorted
 */
export function placeAfter(
  key: string,
  sorted: readonly { readonly key: string }[],
  isBefore: (a: string, b: string) => boolean,
): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(key, sorted[middle]!.key)) high = middle
    else low = middle + 1
  }
  return low
}
