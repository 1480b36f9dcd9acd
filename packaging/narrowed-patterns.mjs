import { parseAst } from 'rolldown/parseAst'

/**
 * Does at build time what `latin` does when the program begins: of each pattern that is written in its call, the narrowed one
 * stands in the bundle. V8 would read each of them twice, and what a class like `\p{L}` holds takes it the longest.
 *
 * @param {string} code a module of the program in JavaScript
 * @param {(pattern: RegExp) => RegExp} latin the program's own function
 * @returns {string | null} the code with the narrowed patterns; null where it calls `latin` for none that is written there
 * @example narrowPatterns('const a = latin(/\\p{N}/u)', latin) // 'const a = /[0-9²³¹¼-¾⁰-⁹]/u'
 */
export function narrowPatterns(code, latin) {
  if (!code.includes('latin(')) return null
  const calls = []
  noteCalls(parseAst(code), calls)
  if (calls.length === 0) return null
  let [done, at] = ['', 0]
  for (const { start, end, pattern } of calls.sort((a, b) => a.start - b.start)) {
    done += code.slice(at, start) + latin(pattern)
    at = end
  }
  return done + code.slice(at)
}

function noteCalls(node, calls) {
  if (!node || typeof node !== 'object') return
  const isCall = node.type === 'CallExpression' && node.callee.name === 'latin'
  const written = isCall && node.arguments.length === 1 ? node.arguments[0].regex : undefined
  if (written) {
    calls.push({
      start: node.start,
      end: node.end,
      pattern: new RegExp(written.pattern, written.flags),
    })
    return
  }
  for (const value of Object.values(node)) noteCalls(value, calls)
}
