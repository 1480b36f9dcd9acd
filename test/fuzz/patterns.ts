import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../../knowledge/load.js'

/** A regular expression of the program, and the first place that it was found in. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  readonly where: string
}

const folders = ['cli', 'desk', 'knowledge', 'parsers', 'pipeline', 'schemas']

/** The program's source files, as paths from the root. */
export function sourceFiles(): string[] {
  const all = folders.flatMap((folder) => {
    try {
      return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      )
    } catch {
      return [] // not every one of them has to be there
    }
  })
  return all.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts')).sort()
}

/** The patterns that are written in the source as such. */
export function writtenPatterns(): Pattern[] {
  return sourceFiles().flatMap((path) => {
    const found: Pattern[] = []
    const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)!
        const { line } = file.getLineAndCharacterOfPosition(node.pos)
        found.push({ source: source!, flags: flags!, where: `${path}:${line + 1}` })
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
    return found
  })
}

/**
 * The patterns that the program puts together as it runs: all that are made while `work` is done. Those that its libraries
 * make for themselves are not its own.
 *
 * @param work loads the program, and lets it do what it is for
 */
export async function madePatterns(work: () => Promise<void>): Promise<Pattern[]> {
  const real = globalThis.RegExp
  const made = new Map<string, Pattern>()
  globalThis.RegExp = new Proxy(real, {
    construct(target, args, newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp
      const { source, flags } = pattern
      const where = whereMade()
      if (where !== null) made.set(`/${source}/${flags}`, { source, flags, where })
      return pattern
    },
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = real
  }
  return [...made.values()]
}

/** The line of the program that makes a pattern just now; null where a library does. */
function whereMade(): string | null {
  const [, , ...callers] = (new Error().stack ?? '').split('\n').filter((line) => /:\d+:\d+\)?$/.test(line))
  const caller = callers.find((line) => !line.includes('/language/latin.ts')) ?? ''
  const isOwn = caller.includes(`${root}/`) && !caller.includes('node_modules')
  return isOwn ? caller.slice(caller.indexOf(root) + root.length + 1).replace(/:\d+\)?$/, '') : null
}
