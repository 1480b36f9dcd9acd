import { allowance } from '../limit-exceeded.js'
import type { Limits } from '../limits.js'
import type { Sheet } from '../sheet/render-sheets.js'
import type { Entries } from '../unzip.js'
import { attribute, countElements, elementsCalled, parseXml, type XmlElement, XmlError } from '../xml.js'
import { readSheet, type Shared } from './read-sheet.js'
import { readStrings } from './strings.js'
import { readStyles } from './styles.js'

/**
 * Reads the sheets of a workbook.
 *
 * @param entries the parts of the file below `xl/`
 * @throws XmlError where a part is broken, LimitExceeded for more cells than the limits allow
 */
export function readXlsx(entries: Entries, limits: Limits): readonly Sheet[] {
  const part = (name: string): XmlElement | undefined => {
    const bytes = entries.get(name)
    return bytes && parseXml(bytes, limits.depth)
  }
  const workbook = part('xl/workbook.xml')
  if (!workbook) throw new XmlError('It has no main part.')
  const takeCells = allowance('cells with text', limits.cells)
  const shared: Shared = {
    styles: readStyles(part('xl/styles.xml')),
    strings: readStrings(part('xl/sharedStrings.xml')),
    from1904: isTrue(attribute(elementsCalled(workbook, 'workbookPr')[0], 'date1904')),
  }
  const targets = targetsOf(part('xl/_rels/workbook.xml.rels'))
  const sheets = elementsCalled(workbook, 'sheets').flatMap((list) => elementsCalled(list, 'sheet'))
  return sheets.flatMap((sheet) => {
    const bytes = entries.get(targets.get(relationOf(sheet)) ?? '')
    if (!bytes) return []
    takeCells(countElements(bytes, 'c'))
    const { cells, merged } = readSheet(parseXml(bytes, limits.depth), shared)
    const isHidden = (attribute(sheet, 'state') ?? 'visible') !== 'visible'
    return [{ name: attribute(sheet, 'name') ?? '', isHidden, cells, merged }]
  })
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** The name of the relation that leads to a sheet; its prefix is not the same in all files. */
function relationOf(sheet: XmlElement): string {
  const named = Array.from(sheet.attributes).find(({ name }) => /^\w+:id$/.test(name))
  return named?.value ?? ''
}

/** The parts that a workbook names, by their relation; what lies outside the file is left out. */
function targetsOf(relations: XmlElement | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const relation of relations ? elementsCalled(relations, 'Relationship') : []) {
    const target = attribute(relation, 'Target') ?? ''
    if (attribute(relation, 'TargetMode') === 'External') continue
    targets.set(
      attribute(relation, 'Id') ?? '',
      target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
    )
  }
  return targets
}
