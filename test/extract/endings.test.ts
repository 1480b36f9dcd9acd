import { expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

/** The recipients and the signer of a plan that ends in these lines. */
function ending(lines: string) {
  const text = `KẾ HOẠCH\nTrồng cây năm 2025\n\nI. NHIỆM VỤ\n1. Trồng 500 cây trong trường học.\n2. Chăm sóc cây./.\n\n${lines}\n`
  const result = ingestText({ path: 'a.txt', bytes: Buffer.from(text) })
  if (!result.ok) throw new Error(result.problem.reason)
  const { recipients, signer, appendices } = result.document
  return { recipients, signer, appendices: appendices.length, tasks: result.tasks.length }
}

const recipients = 'Nơi nhận:\n- Sở Y tế;\n- Lưu: VT, KT.'
const signature = 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nVi Văn Mão'
const found = { recipients: ['Sở Y tế', 'Lưu: VT, KT'], signer: 'Vi Văn Mão', tasks: 2 }

it.each([
  ['one below the other', `${recipients}\n${signature}`, 0],
  [
    'beside each other',
    'Nơi nhận:          KT. CHỦ TỊCH\n- Sở Y tế;          PHÓ CHỦ TỊCH\n- Lưu: VT, KT.\n          Vi Văn Mão',
    0,
  ],
  ['in one line', `Nơi nhận: - Sở Y tế; - Lưu: VT, KT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Vi Văn Mão`, 0],
  ['before an appendix', `${recipients}\n${signature}\nPhụ lục\nDANH SÁCH TRƯỜNG\n`, 1],
  ['behind an appendix', `PHỤ LỤC\nDANH SÁCH TRƯỜNG\n${recipients}\n${signature}`, 1],
])('recipients and signature %s', (_, lines, appendices) => {
  expect(ending(lines)).toEqual({ ...found, appendices })
})
