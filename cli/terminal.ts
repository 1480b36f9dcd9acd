import { styleText } from 'node:util'

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan'

/** Where a command writes to. Results go to `out`, all else to `err`. */
export interface Terminal {
  /** Writes a line to standard output. */
  out(line: string): void
  /** Writes a line to standard error. */
  err(line: string): void
  /** Writes raw text to standard error, without a line end. */
  rawErr(text: string): void
  /** Whether standard error is a screen that can rewrite its line. */
  readonly errIsScreen: boolean
  /** The columns of standard output: of the screen, else of COLUMNS, else 100. */
  readonly outColumns: number
  /** The text in a style where standard output is a screen, else as it is. */
  styleOut(style: Style, text: string): string
  /** The text in a style where standard error is a screen, else as it is. */
  styleErr(style: Style, text: string): string
}

/** The terminal of this process; without colours where there is no screen, or where NO_COLOR is set (no-color.org). */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  const mayColour = !env.NO_COLOR && env.TERM !== 'dumb'
  const paint = (isScreen: boolean, style: Style, text: string) =>
    isScreen && mayColour ? styleText(style, text, { validateStream: false }) : text
  return {
    out: (line) => void stdout.write(`${line}\n`),
    err: (line) => void stderr.write(`${line}\n`),
    rawErr: (text) => void stderr.write(text),
    errIsScreen: stderr.isTTY === true && env.TERM !== 'dumb',
    outColumns: stdout.columns || Number(env.COLUMNS) || 100,
    styleOut: (style, text) => paint(stdout.isTTY === true, style, text),
    styleErr: (style, text) => paint(stderr.isTTY === true, style, text),
  }
}
