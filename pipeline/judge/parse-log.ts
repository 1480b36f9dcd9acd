import { Judgement } from '../../schemas/judgement.js'

/** A line of the log that could not be used; it stays in the log. */
export interface DamagedLine {
  /** Its number, from 1. */
  readonly line: number
  readonly reason: string
}

/** What a log says, in its order. */
export interface JudgementLog {
  readonly judgements: readonly Judgement[]
  readonly damaged: readonly DamagedLine[]
}

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/**
 * Reads the bytes of a log, however they are cut into chunks. A line that is torn, no JSON or no judgement is reported
 * with its number; all others are used. Empty lines mean nothing.
 */
export async function parseJudgementLog(chunks: Chunks): Promise<JudgementLog> {
  const judgements: Judgement[] = []
  const damaged: DamagedLine[] = []
  let line = 0
  for await (const { bytes, whole } of linesOf(chunks)) {
    line += 1
    const read = readLine(bytes, whole)
    if (typeof read === 'string') damaged.push({ line, reason: read })
    else if (read) judgements.push(read)
  }
  return { judgements, damaged }
}

interface Line {
  readonly bytes: Buffer
  /** Whether it ends in a newline. */
  readonly whole: boolean
}

const newline = 0x0a

async function* linesOf(chunks: Chunks): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      yield { bytes: Buffer.concat([...parts, chunk.subarray(start, end)]), whole: true }
      parts = []
      start = end + 1
    }
    if (start < chunk.length) parts.push(chunk.slice(start))
  }
  if (parts.length > 0) yield { bytes: Buffer.concat(parts), whole: false }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The judgement of a line, undefined for an empty one, or the reason why it cannot be used. */
function readLine(bytes: Buffer, whole: boolean): Judgement | string | undefined {
  let content: unknown
  try {
    const text = utf8.decode(bytes).trim()
    if (text.length === 0) return undefined
    content = JSON.parse(text)
  } catch {
    return whole ? 'is no JSON' : 'is cut off: it is no JSON and has no line end'
  }
  const parsed = Judgement.safeParse(content)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const field = issue?.path.join('.') || 'the line'
  return `is no judgement: ${field}: ${issue?.message ?? 'does not fit its schema'}`
}
