import { expect, test } from 'vitest'

test('pdfjs leaves the own functions of the engine in their places', async () => {
  const { push } = Array.prototype
  const { parse } = JSON
  const { pdfjs, WorkerMessageHandler } = await import('../../../parsers/pdf/pdfjs.js')
  expect(pdfjs.getDocument).toBeTypeOf('function')
  expect(WorkerMessageHandler).toBeDefined()
  expect(Array.prototype.push).toBe(push)
  expect(JSON.parse).toBe(parse)
})
