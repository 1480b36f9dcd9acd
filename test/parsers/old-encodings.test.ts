import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { encode } from '../../fixtures/formats/encode.mjs'
import { ingest } from '../../pipeline/ingest.js'

/** A plan in letters that every old encoding has: its quotes and dashes are plain ones. */
const plan = readFileSync('fixtures/plans/345-kh-ubnd-2022.txt', 'utf8')
  .normalize('NFC')
  .replace(/[“”]/g, '"')
  .replace(/[–…]/g, '-')
  .replace(/[≥•\u00a0]/g, ' ')

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

async function read(bytes: Uint8Array) {
  const result = await ingest({ path: 'plan.txt', bytes })
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

const utf8 = await read(new TextEncoder().encode(plan))

function utf16(littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * plan.length))
  for (let k = 0; k < plan.length; k++) view.setUint16(2 * k, plan.charCodeAt(k), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('the same plan in another encoding', () => {
  test.each([
    ['vni', bytesOf(encode('vni', plan))],
    ['viscii', bytesOf(encode('viscii', plan))],
    ['vps', bytesOf(encode('vps', plan))],
    ['windows-1258', bytesOf(encode('windows-1258', plan))],
    ['utf-16le', utf16(true)],
    ['utf-16be', utf16(false)],
    // Copied from a document in a VNI font: the letters are those of the bytes, the file is UTF-8.
    ['vni', new TextEncoder().encode(encode('vni', plan))],
  ])('%s gives the same records', async (encoding, bytes) => {
    const { text, targets, tasks, agencies, document } = await read(bytes)
    expect(document.source).toMatchObject({ encoding, mediaType: 'text/plain' })
    expect(text).toBe(utf8.text)
    expect(targets).toEqual(utf8.targets)
    expect(tasks).toEqual(utf8.tasks)
    expect(agencies).toEqual(utf8.agencies)
    const isConverted = document.warnings.some(({ code }) => code === 'encoding-converted')
    expect(isConverted).toBe(!encoding.startsWith('utf'))
  })

  test('tcvn3, which has no marked capitals, gives the same words', async () => {
    const { text, targets, document } = await read(bytesOf(encode('tcvn3', plan)))
    expect(document.source.encoding).toBe('tcvn3')
    expect(document).toMatchObject({ number: utf8.document.number, issuedOn: utf8.document.issuedOn })
    expect(text.toLowerCase()).toBe(utf8.text.toLowerCase())
    expect(targets.map(({ values }) => values.map(({ min, max }) => [min, max]))).toEqual(
      utf8.targets.map(({ values }) => values.map(({ min, max }) => [min, max])),
    )
  })

  test('several in one file are told apart by their lines', async () => {
    const encodings = ['vni', 'viscii', 'tcvn3'] as const
    const lines = plan.split('\n').map((line, k) => encode(encodings[Math.floor(k / 40) % 3]!, line))
    const { text, document } = await read(bytesOf(lines.join('\n')))
    expect(document.source.encoding?.split('+').sort()).toEqual(['tcvn3', 'viscii', 'vni'])
    const wrong = text
      .split('\n')
      .filter((line, k) => line.toLowerCase() !== plan.split('\n')[k]!.toLowerCase())
    expect(wrong).toEqual([])
  })
})
