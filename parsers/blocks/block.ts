import type { Run } from '../encodings/evidence.js'

/** A stretch of text in one font, as an office file has it. */
export interface FontRun extends Run {
  /** Shown in capitals whatever its letters are. */
  readonly capitals: boolean
}

/** A paragraph; a line break within it is a line feed of its runs. */
export type RunParagraph = readonly FontRun[]

/** A cell of a table with its paragraphs, and how many columns and rows it takes. */
export interface BlockCell {
  readonly paragraphs: readonly RunParagraph[]
  readonly columnSpan: number
  readonly rowSpan: number
}

/** What stands one below the other in an office document. */
export type Block =
  | {
      readonly type: 'paragraph'
      readonly runs: RunParagraph
      /** Its lines are set as in a text file: with their spaces, and tabs between the cells of a table. */
      readonly isPreformatted?: boolean
    }
  | { readonly type: 'table'; readonly rows: readonly (readonly BlockCell[])[] }
  | { readonly type: 'footnote'; readonly label: string; readonly paragraphs: readonly RunParagraph[] }

/** All paragraphs of a block, those of its cells too. */
export function paragraphsOf(block: Block): readonly RunParagraph[] {
  if (block.type === 'paragraph') return [block.runs]
  return block.type === 'table' ? block.rows.flat().flatMap((cell) => cell.paragraphs) : block.paragraphs
}
