import { detect } from './detect.js'
import { openAgile } from './encryption/agile.js'
import { openStandard } from './encryption/standard.js'
import { LimitExceeded } from './limit-exceeded.js'
import { openContainer, type Streams } from './ole/container.js'
import type { ParseOptions } from './options.js'
import { type ParseResult, type ParserInput, refused } from './parsed.js'
import { XmlError } from './xml.js'

/**
 * Reads an encrypted DOCX or XLSX (MS-OFFCRYPTO) with its password.
 *
 * @example await parseEncrypted({ path: 'plan.docx', bytes }, { ...defaultOptions, password: 'mo' })
 */
export async function parseEncrypted(input: ParserInput, options: ParseOptions): Promise<ParseResult> {
  const { path, bytes } = input
  if (options.password === null)
    return refused(
      path,
      'encrypted',
      'The document is encrypted.',
      'Give its password with --password, or save it without one.',
    )
  try {
    const opened = open(openContainer(bytes), options.password)
    if (opened === null)
      return refused(
        path,
        'encrypted',
        'The document is encrypted, and the password is wrong.',
        'Give the right password.',
      )
    return await parseOpened({ path, bytes: new Uint8Array(opened) }, options)
  } catch (error) {
    const why =
      error instanceof XmlError || error instanceof LimitExceeded
        ? error.message
        : 'Its parts do not fit together.'
    const remedy = 'Open it in Word or Excel and save it without a password.'
    return refused(path, 'encrypted', `The encrypted document cannot be opened: ${why}`, remedy)
  }
}

/** The version that Word and Excel write since 2010; those of 2007 have others (MS-OFFCRYPTO 2.3.4.5 and 2.3.4.10). */
const agile = 0x0004_0004
/** The description stands behind the version and the flags. */
const descriptionAt = 8
/** The size of what was encrypted stands before it. */
const contentAt = 8

function open(streams: Streams, password: string): Buffer | null {
  const info = Buffer.from(streams.get('EncryptionInfo') ?? [])
  const content = Buffer.from(streams.get('EncryptedPackage') ?? [])
  const size = Number(content.readBigUInt64LE(0))
  const read = info.readUInt32LE(0) === agile ? openAgile : openStandard
  return read(info.subarray(descriptionAt), content.subarray(contentAt), password)?.subarray(0, size) ?? null
}

async function parseOpened(input: ParserInput, options: ParseOptions): Promise<ParseResult> {
  const format = detect(input.bytes)
  if (format === 'docx') return (await import('./docx.js')).parseDocx(input, options)
  if (format === 'xlsx') return (await import('./xlsx.js')).parseXlsx(input, options)
  const remedy = 'Save the document as DOCX or XLSX without a password and give that file.'
  return refused(input.path, 'not-text', 'What was encrypted is neither a document nor a workbook.', remedy)
}
