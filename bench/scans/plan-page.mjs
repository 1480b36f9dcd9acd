/** A plan's text as a page to be printed: tables of tabs with their rows joined over pages, everything else as paragraphs. */

const style = `
  @page { size: A4; margin: 20mm 20mm 20mm 30mm }
  body { font: 14pt "Liberation Serif" }
  p { text-align: justify; text-indent: 1cm; margin: 6pt 0 }
  p.c { text-align: center; text-indent: 0; font-weight: bold }
  p.b { font-weight: bold }
  table { border-collapse: collapse; width: 100%; font-size: 12pt }
  td { border: 0.6pt solid #000; padding: 2pt 4pt; vertical-align: middle }
  tr { break-inside: avoid }`

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** @param text a text of `fixtures/plans` */
export function planPage(text) {
  const lines = text.split('\n')
  const parts = []
  for (let at = 0; at < lines.length; ) {
    if (lines[at].includes('\t')) {
      const end = tableEnd(lines, at)
      parts.push(tableOf(rowsOf(lines.slice(at, end))))
      at = end
    } else {
      const line = lines[at].replace(/\*\*|_\{Hr\}/g, '').trim()
      if (line) parts.push(`<p${kindOf(line)}>${escaped(line)}</p>`)
      at += 1
    }
  }
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${parts.join('\n')}`
}

function kindOf(line) {
  if (/^(?:KẾ HOẠCH$|PHỤ LỤC|\((?:K|k)èm)/.test(line)) return ' class="c"'
  return /^(?:[IVX]+|\d+)\.\s/.test(line) ? ' class="b"' : ''
}

/** Empty lines stand between the parts of a table that pages cut. */
function tableEnd(lines, from) {
  let end = from
  for (let at = from; at < lines.length; at++) {
    if (lines[at].includes('\t')) end = at + 1
    else if (lines[at].trim() !== '') break
  }
  return end
}

function rowsOf(lines) {
  const rows = []
  const heads = new Set()
  let isAfterHead = false
  for (const line of lines.filter((one) => one.trim() !== '')) {
    const cells = line.split('\t')
    const isHead = /^\t*(?:TT|STT|NĂM)\b|^\t\t[A-ZĂÂĐÊÔƠƯ]/u.test(line)
    if (isHead && heads.has(line)) {
      isAfterHead = true
      continue
    }
    if (isHead) heads.add(line)
    const isRest = isAfterHead && cells[0] === '' && cells.filter(Boolean).length > 2
    if (isRest) appendTo(rows.at(-1), cells)
    else rows.push(cells)
    isAfterHead = false
  }
  return rows
}

function appendTo(row, cells) {
  for (const [at, cell] of cells.entries()) if (cell) row[at] = `${row[at] ?? ''} ${cell}`.trim()
}

function tableOf(rows) {
  const width = Math.max(...rows.map((row) => row.length))
  const row = (cells) =>
    `<tr>${Array.from({ length: width }, (_, at) => `<td>${escaped(cells[at] ?? '')}</td>`).join('')}</tr>`
  return `<table>${rows.map(row).join('')}</table>`
}
