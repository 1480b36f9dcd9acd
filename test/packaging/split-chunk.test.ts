import { expect, test } from 'vitest'
import { chunksBefore } from '../../packaging/code-cache/chunk-imports.mjs'
import { splitChunk } from '../../packaging/code-cache/split-chunk.mjs'

/** What a chunk exports when it is run as a function, with what it asks for itself and what it loads later. */
function run(code: string, modules: unknown[], later: (name: string) => unknown = () => undefined): unknown {
  const { maker } = splitChunk(code)!
  const make = new Function(`return (${maker})`)() as (...given: unknown[]) => unknown
  return make({ url: 'file:///bin/own.js' }, later, ...modules)
}

test.each([
  ['names', 'import { t as fold, a } from "./fold.js";\nconst b = fold(a);\nexport { b as c };', { c: 'x!' }],
  ['a default', 'import join from "./join.js";\nexport { join as t };', { t: 'whole' }],
  ['a whole module', 'import * as all from "./all.js";\nconst t = all.a;\nexport { t };', { t: 'x' }],
  ['both', 'import join, { a } from "./both.js";\nconst t = join + a;\nexport { t };', { t: 'wholex' }],
  ['itself', 'const t = new URL("./w.js", import.meta.url).href;\nexport { t };', { t: 'file:///bin/w.js' }],
  ['nothing to export', 'const t = 1;', {}],
])('a chunk as a function: %s', (_, code, exported) => {
  const given = { t: (text: string) => `${text}!`, a: 'x', default: 'whole' }
  expect(run(code, [given])).toEqual(exported)
})

test('what a chunk loads later goes through the one who runs it', () => {
  const code = 'const t = () => import("./later.js");\nexport { t };'
  const { t } = run(code, [], (name) => `loaded ${name}`) as { t: () => string }
  expect(t()).toBe('loaded ./later.js')
})

test('what it imports is in the order of the chunk', () => {
  const code = 'import "./first.js";\nimport { b } from "second";\nexport { b };'
  expect(splitChunk(code)).toMatchObject({ imports: ['./first.js', 'second'], exports: ['b'] })
})

test.each([
  ['waits at its top', 'const a = await fetch("x");\nexport { a };'],
  ['waits for each of a list', 'for await (const a of all) use(a);\nexport {};'],
  ['sets what it exports anew', 'let count = 0;\nconst add = () => { count += 1; };\nexport { add, count };'],
  ['counts what it exports', 'let count = 0;\nconst add = () => count++;\nexport { add, count };'],
  ['takes apart into what it exports', 'let a;\nconst set = (b) => { [a] = b; };\nexport { a, set };'],
  ['hands on what it does not have', 'export { a } from "./a.js";'],
])('a chunk stays a module that %s', (_, code) => {
  expect(splitChunk(code)).toBeNull()
})

test.each([
  ['a function that waits', 'const a = async () => { await fetch("x"); };\nexport { a };'],
  [
    'a name of its own that is called like it',
    'const a = () => 1;\nconst f = () => { let a = 2; a = 3; return a; };\nexport { a, f };',
  ],
])('%s is no hindrance', (_, code) => {
  expect(splitChunk(code)).not.toBeNull()
})

test('the chunks before a chunk, and those in a circle', () => {
  const chunks = new Map([
    ['a.js', 'import { x } from "./b.js";\nimport "node:fs";\nconst later = () => import("./d.js");'],
    ['b.js', 'import { y } from "./c.js";'],
    ['c.js', 'import { z } from "./b.js";'],
    ['d.js', ''],
  ])
  expect([...chunksBefore('a.js', chunks)]).toEqual(['b.js', 'c.js'])
  expect([...chunksBefore('b.js', chunks)]).toContain('b.js')
  expect([...chunksBefore('d.js', chunks)]).toEqual([])
})
