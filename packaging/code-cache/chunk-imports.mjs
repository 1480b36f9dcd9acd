/** The chunks that a chunk imports before it begins, by their files: what it loads later is not among them. */
const importsOf = (code) => [...code.matchAll(/^import\b[^;]*?"\.\/([^"]+)";/gm)].map(([, file]) => file)

/**
 * The chunks that begin before a chunk does.
 *
 * @param {string} file the chunk's own file
 * @param {ReadonlyMap<string, string>} chunks the code by the name of its file
 * @returns {Set<string>} files; its own is among them where chunks import each other in a circle
 * @example chunksBefore('a.js', new Map([['a.js', 'import "./b.js";'], ['b.js', '']])) // Set { 'b.js' }
 */
export function chunksBefore(file, chunks) {
  const found = new Set()
  const add = (from) => {
    for (const next of importsOf(chunks.get(from) ?? '')) {
      if (found.has(next)) continue
      found.add(next)
      add(next)
    }
  }
  add(file)
  return found
}
