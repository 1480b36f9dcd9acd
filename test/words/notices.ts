import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../../knowledge/load.js'
import { sourceFiles } from '../fuzz/patterns.js'

/** A message that the program warns with, and its parts: what is written, and between them what is filled in. */
export interface Notice {
  readonly where: string
  readonly written: readonly string[]
  readonly filled: readonly string[]
}

/** The messages that stand as templates in calls of `warn`. */
export function notices(): Notice[] {
  return sourceFiles().flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    if (!text.includes('warn(')) return []
    const found: Notice[] = []
    const visit = (node: ts.Node): void => {
      const message =
        ts.isCallExpression(node) && node.expression.getText(file) === 'warn' && node.arguments[2]
      if (message && ts.isTemplateExpression(message)) {
        const { line } = file.getLineAndCharacterOfPosition(message.pos)
        found.push({
          where: `${path}:${line + 1}`,
          written: [message.head.text, ...message.templateSpans.map(({ literal }) => literal.text)],
          filled: message.templateSpans.map(({ expression }) => expression.getText(file)),
        })
      }
      ts.forEachChild(node, visit)
    }
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
    visit(file)
    return found
  })
}

/** What a message may say: each of what is filled in is a number, a day or words. */
export function sayings({ written, filled }: Notice): string[] {
  const samples = ['7', '2026-01-02', 'a b']
  let said = [written[0]!]
  for (const at of filled.keys())
    said = said.flatMap((before) => samples.map((sample) => before + sample + written[at + 1]!))
  return said
}
