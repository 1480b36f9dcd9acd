import { Command, InvalidArgumentError } from 'commander'
import { type Format, formats } from '../pipeline/export/formats.js'
import type { ExportOptions } from './export.js'
import type { Terminal } from './terminal.js'

const help = `
Examples:
  $ kehoach export                                       CSV tables of ./extracted, into ./export
  $ kehoach export --format xlsx --out bang-tinh         an Excel workbook in Vietnamese
  $ kehoach export --format parquet,ics                  Parquet tables and a calendar of deadlines
  $ kehoach export --format csv --format jsonl --dataset data/2025

Formats:
  csv      a file for each table; a text that a spreadsheet might run as a formula has an apostrophe before it
  jsonl    a file for each table, an object a line
  parquet  a file for each table, typed
  xlsx     kehoach.xlsx: a sheet for each table, headings in Vietnamese
  ics      deadlines.ics: a calendar of the duties that have a date

datapackage.json (Frictionless) types every column of them and ties the tables by keys. The same dataset gives the same
bytes. Tables and columns are explained in docs/export.md.

Exit codes: 0 written, 1 nothing could be written, 2 wrong usage.`

/** The command `export`. */
export function exportCommand(terminal: Terminal): Command {
  return new Command('export')
    .summary('write a dataset as flat tables, a workbook or a calendar')
    .description(
      'Writes a dataset as flat tables tied by keys, as an Excel workbook or as a calendar of deadlines.',
    )
    .option('--format <formats>', `${formats.join(', ')}; may be given again, or with commas`, formatsOf)
    .option('--dataset <dir>', 'the folder of the dataset', 'extracted')
    .option('--out <dir>', 'the folder to write to', 'export')
    .option('--debug', 'print where an error happened', false)
    .addHelpText('after', help)
    .action(async (options: ExportOptions) => {
      const { runExport } = await import('./export.js')
      await runExport(options, terminal)
    })
}

/** The formats named in a word, after those of earlier words, each once. */
function formatsOf(text: string, earlier: readonly Format[] = []): Format[] {
  const named = text.split(',').map((word) => {
    const format = formats.find((name) => name === word.trim())
    if (format === undefined) throw new InvalidArgumentError(`There are: ${formats.join(', ')}.`)
    return format
  })
  return [...new Set([...earlier, ...named])]
}
