import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Grid, GridCell, Line, PlanContent } from '../pipeline/tree/nodes.js'
import { collapseText, joinTexts, type Place, sourceText, trimText } from '../pipeline/tree/text.js'
import { allowance, LimitExceeded, type Take } from './limit-exceeded.js'
import { checkDepth, checkMarks } from './markdown/nesting.js'
import { placeOf, wordPlaces } from './markdown/text-of.js'
import type { ParseOptions } from './options.js'
import { type ParseResult, type ParserInput, refused } from './parsed.js'
import { parseText } from './text.js'

/**
 * Reads a Markdown text as converters write it (CommonMark with the tables of GFM). The source text is the file's own, marks
 * and all; lines and cells hold the words without them. What is no table by GFM's rules stays lines with bars.
 *
 * @example
 * const parsed = parseMarkdown({ path: 'plan.md', bytes: await readFile('plan.md') }, defaultOptions)
 */
export function parseMarkdown(input: ParserInput, options: ParseOptions): ParseResult {
  const read = parseText(input, options)
  if (!read.ok) return read
  const source = String(read.file.value)
  const { depth, cells } = options.limits
  try {
    checkMarks(source, depth)
    const root: Root = unified().use(remarkParse).use(remarkGfm).parse(read.file)
    checkDepth(root, depth)
    const children = new Reader(source, allowance('cells of tables', cells)).nodes(root.children)
    return { ...read, tree: { ...read.tree, children }, mediaType: 'text/markdown' }
  } catch (error) {
    if (!(error instanceof LimitExceeded)) throw error
    return refused(input.path, 'too-complex', error.message, 'Give it as a text without marks.')
  }
}

type Block = RootContent | BlockContent

class Reader {
  readonly #source: string
  readonly #takeCells: Take
  /** Where the last line that was read ends. */
  #end = 0

  constructor(source: string, takeCells: Take) {
    this.#source = source
    this.#takeCells = takeCells
  }

  nodes(blocks: readonly Block[]): PlanContent[] {
    return blocks.flatMap((block) => this.#block(block))
  }

  #block(block: Block): PlanContent[] {
    if (block.type === 'table') return [this.#grid(block)]
    if (block.type === 'paragraph' || block.type === 'heading') return this.#lines(block.children)
    if (block.type === 'html' || block.type === 'code') return this.#rawLines(placeOf(block))
    if (block.type === 'list')
      return block.children.flatMap((item) => this.#item(placeOf(item), item.children))
    if ('children' in block) return this.nodes(block.children as Block[])
    return []
  }

  /** A point of a list keeps the mark that it is printed with: it is the document's own numbering. */
  #item(item: Place, children: readonly Block[]): PlanContent[] {
    const [first, ...rest] = children
    if (first?.type !== 'paragraph') return this.nodes(children)
    const marker = { start: item.start, end: placeOf(first).start }
    return [...this.#lines(first.children, marker), ...this.nodes(rest)]
  }

  #lines(content: Paragraph['children'], marker?: Place): Line[] {
    const lines = wordPlaces(content, this.#source)
    if (marker) lines[0]!.unshift(marker)
    return lines.flatMap((places) => this.#line(places))
  }

  /** Lines of what Markdown does not read: HTML without its tags, and code. */
  #rawLines({ start, end }: Place): Line[] {
    const lines: Place[][] = [[]]
    for (const match of this.#source.slice(start, end).matchAll(/<[^<>]*>|\n|[^<\n]+|</g)) {
      if (match[0] === '\n') lines.push([])
      else if (!/^<[^<>]*>$/.test(match[0]))
        lines.at(-1)!.push({ start: start + match.index, end: start + match.index + match[0].length })
    }
    return lines.flatMap((places) => this.#line(places))
  }

  #line(places: readonly Place[]): Line[] {
    const line = lineOf(places, this.#source)
    if (!line) return []
    const start = places[0]!.start
    line.blanksBefore = Math.max(0, this.#source.slice(this.#end, start).split('\n').length - 2)
    this.#end = places.at(-1)!.end
    return [line]
  }

  #grid(table: Table): Grid {
    for (const row of table.children) this.#takeCells(row.children.length)
    this.#end = placeOf(table).end
    return {
      type: 'grid',
      children: table.children.map((row) => ({
        type: 'gridRow',
        children: row.children.map((cell) => this.#cell(cell.children)),
        position: row.position!,
      })),
      position: table.position!,
    }
  }

  #cell(content: readonly PhrasingContent[]): GridCell {
    const lines = wordPlaces(content, this.#source).flatMap((places) => lineOf(places, this.#source) ?? [])
    return { type: 'gridCell', children: lines, columnSpan: 1, rowSpan: 1 }
  }
}

function lineOf(places: readonly Place[], source: string): Line | undefined {
  const texts = places.map(({ start, end }) => sourceText(source, start, end))
  const text = collapseText(trimText(joinTexts(texts, '')))
  if (text.value.length === 0) return undefined
  return { type: 'line', text, indent: 0, blanksBefore: 0, tabs: [] }
}
