/**
 * Reading a PDF of some two hundred pages beside `pdftotext -layout`, in turn. The files are printed here, by whichever of
 * Chromium and LibreOffice is installed, from one of the plans five times over.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultOptions } from '../../dist/parsers/options.js'
import { layOut } from '../../dist/parsers/pdf/lay-out.js'
import { readPages } from '../../dist/parsers/pdf/read-pages.js'
import { clockOf, cpuOf, cpuOfProgram, median } from '../measure.mjs'
import { root } from '../plans.mjs'
import { give } from '../tables.mjs'

const copies = 5
const runs = 9
/** Runs that only warm the code. */
const first = 3

const printers = [
  {
    name: 'Chromium',
    command: process.env.CHROMIUM ?? 'chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      '--print-to-pdf=plan.pdf',
    ],
  },
  {
    name: 'LibreOffice',
    command: 'soffice',
    args: ['--headless', '--convert-to', 'pdf:writer_web_pdf_Export'],
  },
]

function writePlan(folder) {
  const page = readFileSync(join(root, 'fixtures/formats/43-kh-ubnd-2025.html'), 'utf8')
  const [, head, body, end] = /^(.*<body[^>]*>)(.*)(<\/body>.*)$/s.exec(page)
  writeFileSync(join(folder, 'plan.html'), head + body.repeat(copies) + end)
}

/** The row of one printer's file; undefined where it is not installed. */
async function rowOf({ name, command, args }, folder) {
  const printed = spawnSync(command, [...args, 'plan.html'], { cwd: folder, stdio: 'ignore' })
  if (printed.status !== 0) return undefined
  const path = join(folder, 'plan.pdf')
  const bytes = readFileSync(path)
  const taken = { text: [], textClock: [], read: [], readClock: [], laid: [] }
  let pages = 0
  for (let run = 0; run < runs; run++) {
    let text
    const textClock = await clockOf(() => {
      text = cpuOfProgram('pdftotext', ['-layout', path, '-'])
    })
    if (text === null) return undefined
    let content
    let read
    const readClock = await clockOf(async () => {
      read = await cpuOf(async () => {
        content = await readPages({ path, bytes: Buffer.from(bytes) }, defaultOptions)
      })
    })
    const laid = await cpuOf(() => layOut(content.pages))
    pages = content.pages.length
    if (run >= first)
      for (const [key, seconds] of Object.entries({ text, textClock, read, readClock, laid }))
        taken[key].push(seconds)
  }
  const [text, read, laid] = [median(taken.text), median(taken.read), median(taken.laid)]
  return [
    `${name}, ${pages} pages`,
    text.toFixed(2),
    read.toFixed(2),
    (read / text).toFixed(2),
    (median(taken.readClock) / median(taken.textClock)).toFixed(2),
    (laid / text).toFixed(2),
  ]
}

const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
try {
  writePlan(folder)
  const rows = []
  for (const printer of printers) rows.push(await rowOf(printer, folder))
  give([
    {
      title: 'PDF, warm',
      columns: [
        'printed by',
        'pdftotext -layout: CPU s',
        'reading: CPU s',
        'reading over pdftotext',
        'the same by the clock',
        'laying out over pdftotext',
      ],
      rows: rows.filter((row) => row !== undefined),
    },
  ])
} finally {
  rmSync(folder, { recursive: true })
}
