/**
 * A number with the noun it counts, which adds an s for the plural.
 *
 * @example counted(1, 'target') // '1 target'
 * @example counted(0, 'agency', 'agencies') // '0 agencies'
 */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
