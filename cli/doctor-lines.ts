import type { Doctored } from './doctor.js'
import type { Check } from './doctor-checks.js'
import { type CellPiece, type FittedRow, fittedTable } from './fitted-table.js'
import type { Style, Terminal } from './terminal.js'

/** What was found, as lines no wider than the screen. */
export function doctorLines({ version, node, parts, engine, cache }: Doctored, terminal: Terminal): string[] {
  const megabytes = (cache.bytes / 1024 ** 2).toFixed(1)
  return [
    `kehoach ${version}, Node.js ${node}`,
    '',
    ...fittedTable(['part', 'state', 'adds', 'install'], parts.map(row), terminal.outColumns, (style, text) =>
      terminal.styleOut(style, text),
    ),
    '',
    engine.ok
      ? `Scans are read by ${engine.name}.`
      : `Scans cannot be read: ${engine.reason} Install the program tesseract, or run npm ci again.`,
    `Recognised pages are kept in ${cache.folder}: ${cache.pages} pages, ${megabytes} MB. It may be deleted at any time.`,
  ]
}

const styles: Readonly<Record<Check['state'], Style>> = { here: 'green', missing: 'yellow', unfit: 'red' }

function row({ name, state, found, adds, install }: Check): FittedRow {
  const states: CellPiece[] = [{ text: found === null ? state : `${state}: ${found}`, style: styles[state] }]
  return [[{ text: name }], states, [{ text: adds }], state === 'here' ? [] : [{ text: install }]]
}
