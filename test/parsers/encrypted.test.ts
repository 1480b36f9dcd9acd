import { readFileSync } from 'node:fs'
import CFB from 'cfb'
import { describe, expect, it } from 'vitest'
import { detect } from '../../parsers/detect.js'
import { defaultOptions } from '../../parsers/options.js'
import { parse } from '../../parsers/parse.js'

/**
 * Encrypted by another program (officecrypto-tool 0.0.19, from npm): as Word does since 2010, as Word 2007 did, and a workbook.
 */
const files = ['encrypted.docx', 'encrypted-2007.docx', 'encrypted.xlsx']
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`fixtures/formats/${name}`))

const read = (bytes: Uint8Array, password: string | null) =>
  parse({ path: 'plan.docx', bytes }, { ...defaultOptions, password })

async function problemOf(bytes: Uint8Array, password: string | null): Promise<string> {
  const parsed = await read(bytes, password)
  if (parsed.ok) throw new Error('was read')
  return `${parsed.problem.code}: ${parsed.problem.reason} ${parsed.problem.remedy}`
}

describe.each(files)('%s', (name) => {
  it('is told by its content', () => {
    expect(detect(bytesOf(name))).toBe('encrypted')
  })

  it('is opened with its password', async () => {
    const parsed = await read(bytesOf(name), 'mở khóa')
    if (!parsed.ok) throw new Error(parsed.problem.reason)
    const lines = String(parsed.file.value).trimEnd().split('\n')
    expect([lines[0], lines.at(-1)]).toEqual([
      'ỦY BAN NHÂN DÂN',
      '1. Sở Công Thương báo cáo kết quả trước ngày 15/12/2023.',
    ])
    expect(parsed.file.messages).toEqual([])
  })

  it('is refused without its password, or with another', async () => {
    expect(await problemOf(bytesOf(name), null)).toContain('encrypted. Give its password with --password')
    expect(await problemOf(bytesOf(name), 'mo khoa')).toContain('the password is wrong')
  })
})

/** The file with its description of the encryption changed. */
function described(change: (xml: string) => string): Uint8Array {
  const file = CFB.read(Buffer.from(bytesOf('encrypted.docx')), { type: 'buffer' })
  const entry = CFB.find(file, 'EncryptionInfo')!
  const old = Buffer.from(entry.content as Uint8Array)
  const xml = change(old.subarray(8).toString('utf8'))
  CFB.utils.cfb_add(file, '/EncryptionInfo', Buffer.concat([old.subarray(0, 8), Buffer.from(xml)]))
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer)
}

it.each([
  ['rounds without end', (xml: string) => xml.replace(/spinCount="\d+"/, 'spinCount="4000000000"')],
  ['no rounds', (xml: string) => xml.replace(/spinCount="\d+"/, '')],
  ['another cipher', (xml: string) => xml.replaceAll('"AES"', '"RC4"')],
  ['a key that is cut', (xml: string) => xml.replace(/encryptedKeyValue="[^"]*"/, '')],
  ['no description', () => ''],
])('%s is refused with a line', async (_, change) => {
  expect(await problemOf(described(change), 'mở khóa')).toMatch(
    /^encrypted: The encrypted document cannot be opened: .*save it without a password\.$/,
  )
})
