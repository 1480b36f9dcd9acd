/**
 * A word in the case of the one it replaces: capitals stay capitals, a capital first letter stays one.
 *
 * @example sameCase('phố', 'PHỔ') // 'PHỐ'
 */
export function sameCase(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase())
    return word.toUpperCase()
  const first = model.slice(0, 1)
  if (first !== first.toLowerCase()) return word.slice(0, 1).toUpperCase() + word.slice(1)
  return word
}
