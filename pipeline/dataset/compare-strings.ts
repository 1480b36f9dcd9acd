/** Orders strings by their UTF-16 units, alike on every machine and in every locale. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
