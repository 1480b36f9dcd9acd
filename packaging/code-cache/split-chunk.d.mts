export interface SplitChunk {
  readonly imports: string[]
  readonly exports: string[]
  /** The code of a function that takes what the chunk asks for itself, what imports later, and the modules in their order. */
  readonly maker: string
}

export function splitChunk(code: string): SplitChunk | null
