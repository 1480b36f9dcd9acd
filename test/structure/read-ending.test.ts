import { describe, expect, test } from 'vitest'
import { outline } from './outline.js'
import { structure } from './stages.js'

const plan = (mark: string) => `KẾ HOẠCH
Phát triển du lịch năm 2025
I. NHIỆM VỤ
1. Sở Du lịch chủ trì thực hiện Kế hoạch.
2. Sở Tài chính bố trí kinh phí thực hiện Kế hoạch./.
${mark}
- Như trên;
- Lưu: VT.
`

describe('readEnding', () => {
  test.each(['Nơi nhận:', 'Nơi nhấn:', 'Nơỉ nhậu;'])('%s opens the recipients', (mark) => {
    const { tree } = structure(plan(mark))
    expect(JSON.stringify(outline(tree.children))).toMatch(/"recipients":/)
  })

  test.each(['Nội dung:', 'Người nhận hỗ trợ:', 'Nơi ở:'])('%s does not', (mark) => {
    const { tree } = structure(plan(mark))
    expect(JSON.stringify(outline(tree.children))).not.toMatch(/"recipients":/)
  })
})
