/**
 * The same function with a memory of its last answers, for what several readers ask about one and the same text. The
 * memory is emptied when it is full, so a long run takes no more room than a short one. Answers must not be changed.
 *
 * @param most how many answers are kept
 * @example const fold = lately(foldAnew, 400)
 */
export function lately<T>(read: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const answer = known.get(text)
    if (answer !== undefined) return answer
    const made = read(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
