import { describe, expect, test } from 'vitest'
import { detect } from '../../parsers/detect.js'

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('detect', () => {
  test.each([
    ['pdf', ascii('%PDF-1.7\n')],
    ['zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    ['zip', Uint8Array.of(0x50, 0x4b, 5, 6, 0, 0)],
    ['odt', ascii('PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.textPK')],
    ['ods', ascii('PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK')],
    ['xlsx', ascii('PK\u0003\u0004 xl/workbook.xml')],
    ['docx', ascii('PK\u0003\u0004 word/document.xml')],
    ['ole', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)],
    ['png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d)],
    ['jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['gif', ascii('GIF89a')],
    ['tiff', Uint8Array.of(0x49, 0x49, 0x2a, 0)],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8)],
    ['rar', Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0)],
    ['7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
    ['rtf', ascii('{\\rtf1\\ansi')],
    ['html', ascii('\n<!DOCTYPE html><html>')],
    ['html', ascii('\ufeff<html>')],
    ['html', Buffer.from('\ufeff<!DOCTYPE html><html>', 'utf16le')],
    [
      'mhtml',
      ascii('From: <x>\r\nSubject: a\r\n b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n'),
    ],
    ['text', ascii('MIME-Version: 1.0\r\nContent-Type: text/plain\r\n')],
    ['text', ascii('KẾ HOẠCH')],
    ['text', ascii('\ufeffKẾ HOẠCH')],
    ['delimited', ascii('\ufeff"ỦY BAN NHÂN DÂN\nTỈNH A",,"Độc lập, Tự do"\nSố: 5,,"A, ngày 5"\n')],
    ['text', Uint8Array.of(0xff, 0xfe, 0x4b, 0)],
    ['text', Uint8Array.of(0xfe, 0xff, 0, 0x4b)],
    ['text', new Uint8Array()],
    ['binary', Uint8Array.of(0x4b, 0, 0x4b)],
  ] as const)('%s by content', (format, bytes) => {
    expect(detect(bytes)).toBe(format)
  })
})
