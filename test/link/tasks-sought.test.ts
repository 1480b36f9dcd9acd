import { describe, expect, it } from 'vitest'
import { type SoughtInput, seekTasks } from '../../pipeline/link/tasks/sought-tasks.js'
import { plan } from './sample-plan.js'

/** Plans of one province, one a year, each with a task that has the same two keys and one of its own. */
function plansOf(count: number): SoughtInput {
  const documents = Array.from({ length: count }, (_, at) => {
    const document = plan(`nghe-an-${at + 1}-kh-ubnd-${1960 + at}`)
    const keys = [{ keys: Int32Array.of(7, 8, 1_000 + at), places: Int32Array.of(0, 1, 2) }]
    return { document, ids: [`${document.id}.task-0`], keys: () => keys }
  })
  return { documents, judgements: [], former: { documents: [], keys: new Set() } }
}

const nothing = { links: [], candidates: [] }

function soughtIn(input: SoughtInput, fresh: readonly number[]) {
  const ids = fresh.map((at) => input.documents[at]!.document.id)
  const places = [...seekTasks(input, nothing, new Set(ids)).places]
  return { stirred: places.flatMap(({ stirred }) => [...stirred]), read: places[0]?.documents.size ?? 0 }
}

describe('tasks that are sought', () => {
  it('are none where nothing happened', () => {
    expect(soughtIn(plansOf(30), [])).toEqual({ stirred: [], read: 0 })
  })

  it('are those of a fresh plan; it and the sixteen nearest on either side have to be read', () => {
    expect(soughtIn(plansOf(60), [30])).toEqual({ stirred: [30], read: 33 })
    expect(soughtIn(plansOf(60), [59])).toEqual({ stirred: [59], read: 17 })
  })

  it('are those that a plan stood between which is gone, once so many have its words that not all meet', () => {
    const gone = { documents: [plan('nghe-an-99-kh-ubnd-1999')], keys: new Set([7]) }
    expect(soughtIn({ ...plansOf(16), former: gone }, [])).toEqual({ stirred: [], read: 0 })
    const { stirred, read } = soughtIn({ ...plansOf(17), former: gone }, [])
    expect([stirred.length, read]).toEqual([17, 17])
  })

  it('are none elsewhere: a plan that is gone stood between those of its own province', () => {
    const gone = {
      documents: [plan('ca-mau-99-kh-ubnd-1999', { place: 'Cà Mau', issuer: 'Ủy ban nhân dân tỉnh Cà Mau' })],
      keys: new Set([7]),
    }
    expect(soughtIn({ ...plansOf(40), former: gone }, [])).toEqual({ stirred: [], read: 0 })
  })
})
