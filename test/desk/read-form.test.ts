import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../../desk/pages/record/fields.js'
import { readForm, shownIn } from '../../desk/pages/record/read-form.js'
import type { Json } from '../../pipeline/judge/field-path.js'
import type { Agency } from '../../schemas/agency.js'
import { target } from '../link/sample-plan.js'
import { value } from '../report/sample-report.js'

const agency = (id: string, name: string): Agency => ({
  id,
  name,
  shortName: null,
  kind: null,
  level: null,
  collective: false,
  aliases: [],
  validFrom: null,
  validTo: null,
  successors: [],
  predecessors: [],
  place: null,
  listed: true,
})
const agencies = [agency('ha-noi.so-tai-chinh', 'Sở Tài chính'), agency('ha-noi.so-noi-vu', 'Sở Nội vụ')]
const record = {
  ...target('ha-noi-1-kh-2025', 0, 'Tỷ trọng kinh tế số', { by: 2030, min: 50 }),
  values: [value({ comparator: 'gte', min: 50.5, max: null, by: 2030 })],
  leadAgencies: [{ agencyId: 'ha-noi.so-tai-chinh', name: 'Sở Tài chính', mention: 'Sở TC' }],
}
const groups = fieldsOf(record)
const read = (filled: Record<string, string>) => readForm(groups, filled, record as unknown as Json, agencies)

describe('readForm', () => {
  it.each([
    ['one field', { name: 'Quy mô kinh tế số' }, [{ field: 'name', value: 'Quy mô kinh tế số' }]],
    [
      'a number as Vietnamese writes it',
      { 'values.0.min': '1.250,5' },
      [{ field: 'values.0.min', value: 1250.5 }],
    ],
    ['a field that is emptied', { unit: ' ' }, [{ field: 'unit', value: null }]],
    [
      'several fields of one value as a whole',
      { 'values.0.comparator': 'lte', 'values.0.min': '', 'values.0.max': '60' },
      [{ field: 'values.0', value: { ...record.values[0], comparator: 'lte', min: null, max: 60 } }],
    ],
    [
      'agencies, the known one with the words it was named by',
      { leadAgencies: 'Sở Tài chính\r\nso noi vu' },
      [
        {
          field: 'leadAgencies',
          value: [
            record.leadAgencies[0],
            { agencyId: 'ha-noi.so-noi-vu', name: 'Sở Nội vụ', mention: 'so noi vu' },
          ],
        },
      ],
    ],
    ['nothing where nothing differs', { name: 'Tỷ trọng kinh tế số', 'values.0.min': '50,50' }, []],
  ])('takes %s', (_, filled, corrections) => {
    expect(read(filled)).toEqual({ corrections, faults: new Map() })
  })

  it.each([
    ['name', '', 'empty'],
    ['values.0.min', 'năm mươi', 'number'],
    ['values.0.by', '30', 'year'],
    ['leadAgencies', 'Sở Không Có', 'agency'],
  ])('finds fault with %s: %j', (field, written, fault) => {
    expect([...read({ [field]: written }).faults]).toEqual([[field, fault]])
  })

  it('shows every field so that sending the form untouched changes nothing', () => {
    const untouched = Object.fromEntries(
      groups.flatMap(({ fields }) => fields.map((field) => [field.name, shownIn(field)])),
    )
    expect(read(untouched)).toEqual({ corrections: [], faults: new Map() })
  })
})
