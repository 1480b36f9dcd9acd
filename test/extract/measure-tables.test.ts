import { describe, expect, it } from 'vitest'
import { ingestText } from '../ingest-text.js'

function read(title: string, rows: readonly string[]) {
  const lines = ['UBND TỈNH LÀO CAI', 'KẾ HOẠCH', 'Trồng rừng năm 2026', '', title, ...rows]
  const result = ingestText({ path: 'plan.txt', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) })
  if (!result.ok) throw new Error(result.problem.reason)
  return result
}

describe('a table of amounts under names that no heading tells', () => {
  it.each([
    ['planned', 'II. NỘI DUNG', 'Kế hoạch 2026'],
    ['among goals', 'I. MỤC TIÊU', 'Giá trị'],
  ])('is one of targets where they are %s', (_, title, heading) => {
    const { targets } = read(title, [`TT\tNội dung\tĐVT\t${heading}`, '1\tTrồng rừng mới\tha\t7 500'])
    expect(targets.map(({ name, values }) => [name, values[0]!.min, values[0]!.unit])).toEqual([
      ['Trồng rừng mới', 7500, 'ha'],
    ])
  })

  it('is one of tasks where somebody is to do them', () => {
    const { targets, tasks } = read('II. NỘI DUNG', [
      'TT\tNội dung\tĐVT\tKế hoạch 2026\tChủ trì\tThời gian',
      '1\tTrồng rừng mới\tha\t7.500\tSở Tài chính\tQuý I/2026',
    ])
    expect([targets, tasks.map(({ text }) => text)]).toEqual([[], ['Trồng rừng mới']])
  })
})
