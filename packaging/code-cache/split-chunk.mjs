import { parseAst } from 'rolldown/parseAst'

/**
 * Makes a function of a chunk of the bundle, which takes the modules that the chunk imports and gives what it exports.
 *
 * @param {string} code the chunk, as rolldown writes it: imports and one list of exports at its top level
 * @returns {{ imports: string[], exports: string[], maker: string } | null} what it imports, in order, the names that it
 *   exports, and the function; null for a chunk whose meaning would change: one that waits for something at its top, or
 *   exports a name that it sets anew later
 * @example splitChunk('import { a as b } from "./a.js";\nconst c = b + 1;\nexport { c as t };').maker
 * // 'function (importMeta, importLater, from0) { "use strict"; const { a: b } = from0; const c = b + 1; return { t: c }; }' on more lines
 */
export function splitChunk(code) {
  const { body } = parseAst(code)
  const imports = body.filter(({ type }) => type === 'ImportDeclaration')
  const lists = body.filter(({ type }) => type.startsWith('Export'))
  if (
    !lists.every(
      ({ type, declaration, source }) => type === 'ExportNamedDeclaration' && !declaration && !source,
    )
  )
    return null
  const names = lists.flatMap(({ specifiers }) => specifiers)
  const facts = factsOf(body)
  if (facts.waits || names.some(({ local }) => facts.set.has(local.name) && facts.changeable.has(local.name)))
    return null

  const cuts = [...imports, ...lists].map(({ start, end }) => ({ start, end, put: '' }))
  const metas = facts.metas.map(({ start, end }) => ({ start, end, put: 'importMeta' }))
  const later = facts.later.map(({ start }) => ({ start, end: start + 'import'.length, put: 'importLater' }))
  const maker = [
    `function (${['importMeta', 'importLater', ...imports.map((_, at) => `from${at}`)].join(', ')}) {`,
    '"use strict";',
    ...imports.flatMap(({ specifiers }, at) => specifiers.map((one) => taken(one, `from${at}`))),
    edited(code, [...cuts, ...metas, ...later]).trim(),
    `return { ${names.map(({ local, exported }) => `${exported.name}: ${local.name}`).join(', ')} };`,
    '}',
  ].join('\n')
  return {
    imports: imports.map(({ source }) => source.value),
    exports: names.map(({ exported }) => exported.name),
    maker,
  }
}

function taken({ type, local, imported }, from) {
  if (type === 'ImportNamespaceSpecifier') return `const ${local.name} = ${from};`
  const name = type === 'ImportDefaultSpecifier' ? 'default' : imported.name
  return `const ${local.name} = ${from}.${name};`
}

/** What a chunk does that a function can't: waits at its top, names that it can set anew and does, and where it asks for itself and for more. */
function factsOf(body) {
  const facts = { waits: false, set: new Set(), changeable: changeable(body), metas: [], later: [] }
  const visit = (node, inFunction) => {
    if (!node || typeof node !== 'object') return
    if (node.type === 'MetaProperty' && node.meta.name === 'import') facts.metas.push(node)
    if (node.type === 'ImportExpression') facts.later.push(node)
    if (!inFunction && (node.type === 'AwaitExpression' || node.await === true)) facts.waits = true
    if (node.type === 'AssignmentExpression') noteNames(node.left, facts.set)
    if (node.type === 'UpdateExpression') noteNames(node.argument, facts.set)
    const within = inFunction || /Function/.test(node.type ?? '')
    for (const value of Object.values(node)) visit(value, within)
  }
  visit(body, false)
  return facts
}

/** The names at the top of a chunk that can be set anew: those of `let` and `var`. */
function changeable(body) {
  const declared = body.filter(({ type, kind }) => type === 'VariableDeclaration' && kind !== 'const')
  return new Set(declared.flatMap(({ declarations }) => declarations.map(({ id }) => id.name)))
}

function noteNames(target, names) {
  if (target.type === 'Identifier') names.add(target.name)
  if (target.type === 'MemberExpression') return
  for (const value of Object.values(target)) if (value && typeof value === 'object') noteNames(value, names)
}

function edited(code, edits) {
  let [done, at] = ['', 0]
  for (const { start, end, put } of edits.sort((a, b) => a.start - b.start)) {
    done += code.slice(at, start) + put
    at = end
  }
  return done + code.slice(at)
}
