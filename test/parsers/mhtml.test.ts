import { expect, test } from 'vitest'
import { parseMhtml } from '../../parsers/mhtml.js'
import { defaultOptions } from '../../parsers/options.js'

/** A saved page as a browser writes it. */
const saved = (...parts: readonly string[]): Uint8Array =>
  new TextEncoder().encode(
    [
      'From: <Saved by a browser>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="--b"',
      '',
      ...parts.flatMap((part) => ['----b', part]),
      '----b--',
      '',
    ].join('\r\n'),
  )

const picture = 'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo='

const page = (encoding: string, text: string): string =>
  `Content-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${text}`

const html = '<html><body><h1>KẾ HOẠCH</h1><p>Trồng rừng ven biển</p></body></html>'

test.each([
  ['base64', Buffer.from(html).toString('base64')],
  [
    'quoted-printable',
    '<html><body><h1>K=E1=BA=BE HO=E1=BA=A0CH</h1><p>Tr=E1=BB=93ng r=E1=BB=ABng =\r\nven bi=E1=BB=83n</p></body></html>',
  ],
])('the page in %s, beside its pictures', async (encoding, text) => {
  const parsed = await parseMhtml(
    { path: 'a.mht', bytes: saved(picture, page(encoding, text)) },
    defaultOptions,
  )
  if (!parsed.ok) throw new Error(parsed.problem.reason)
  expect(String(parsed.file.value).trim().split('\n').filter(Boolean)).toEqual([
    'KẾ HOẠCH',
    'Trồng rừng ven biển',
  ])
  expect(parsed.mediaType).toBe('multipart/related')
})

test('a file without a page is refused with what to do', async () => {
  const parsed = await parseMhtml({ path: 'a.mht', bytes: saved(picture) }, defaultOptions)
  expect(parsed).toMatchObject({ ok: false, problem: { code: 'file-damaged' } })
})
