import { warn } from '../pipeline/tree/warn.js'
import { type Parsed, type ParseResult, refused } from './parsed.js'

/** Warns of something that a file as a whole is or lacks. @example noteOfWhole(parsed, 'part-skipped', 'Pictures that were not read: 2.') */
export function noteOfWhole(
  { file }: Parsed,
  code: 'changes-accepted' | 'part-skipped',
  message: string,
): void {
  warn(file, code, message, { start: 0, end: String(file.value).length })
}

/** Warns that a word processor's file holds changes that nobody has accepted yet. */
export function noteChanges(parsed: Parsed): void {
  noteOfWhole(
    parsed,
    'changes-accepted',
    'The file holds tracked changes; it is read as if all were accepted.',
  )
}

/** The document that a word processor's file holds, or the refusal of one without a word. */
export function unlessEmpty(path: string, parsed: Parsed): ParseResult {
  if (String(parsed.file.value).trim() !== '') return parsed
  return refused(path, 'file-empty', 'The document holds no text.', 'Give a file with text in it.')
}
