import { attribute, childNamed, childrenNamed, type XmlElement } from '../xml.js'

/** What a paragraph's or a run's style says that the words themselves do not. */
export interface Style {
  readonly font: string | undefined
  readonly isCapitals: boolean | undefined
  readonly isHidden: boolean | undefined
  readonly numId: string | undefined
  readonly level: number | undefined
}

const nothing: Style = {
  font: undefined,
  isCapitals: undefined,
  isHidden: undefined,
  numId: undefined,
  level: undefined,
}

/** The styles of `word/styles.xml` with what they take from those they rest on (ECMA-376 Part 1, 17.7). */
export class Styles {
  readonly #elements = new Map<string, XmlElement>()
  readonly #found = new Map<string, Style>()
  readonly #defaults: Style
  readonly #defaultParagraph: string | undefined

  constructor(root: XmlElement | undefined) {
    for (const style of root ? childrenNamed(root, 'w:style') : []) {
      const id = attribute(style, 'w:styleId')
      if (id) this.#elements.set(id, style)
    }
    const defaults = childNamed(childNamed(childNamed(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
    this.#defaults = { ...nothing, ...runProperties(defaults) }
    this.#defaultParagraph = [...this.#elements].find(
      ([, style]) => attribute(style, 'w:type') === 'paragraph' && attribute(style, 'w:default') === '1',
    )?.[0]
  }

  /** The style of a paragraph; the document's default where it names none. */
  paragraph(id: string | undefined): Style {
    return merged(this.#defaults, this.#style(id ?? this.#defaultParagraph ?? '', 0))
  }

  /** The style of a run alone, without what its paragraph says. */
  character(id: string | undefined): Style {
    return id === undefined ? nothing : this.#style(id, 0)
  }

  #style(id: string, depth: number): Style {
    const known = this.#found.get(id)
    if (known) return known
    const element = this.#elements.get(id)
    if (!element || depth > 20) return nothing
    const base = attribute(childNamed(element, 'w:basedOn'), 'w:val')
    const own = {
      ...runProperties(childNamed(element, 'w:rPr')),
      ...numberOf(childNamed(element, 'w:pPr')),
    }
    const style = merged(base === undefined ? nothing : this.#style(base, depth + 1), own)
    this.#found.set(id, style)
    return style
  }
}

/** What a style says, over what it rests on. */
export function merged(base: Style, own: Partial<Style>): Style {
  return {
    font: own.font ?? base.font,
    isCapitals: own.isCapitals ?? base.isCapitals,
    isHidden: own.isHidden ?? base.isHidden,
    numId: own.numId ?? base.numId,
    level: own.level ?? base.level,
  }
}

/** The font of a `w:rPr`, and whether it shows capitals or nothing. */
export function runProperties(
  properties: XmlElement | undefined,
): Pick<Style, 'font' | 'isCapitals' | 'isHidden'> {
  const fonts = childNamed(properties, 'w:rFonts')
  return {
    font: attribute(fonts, 'w:ascii') ?? attribute(fonts, 'w:hAnsi'),
    isCapitals: isOn(childNamed(properties, 'w:caps')),
    isHidden: isOn(childNamed(properties, 'w:vanish')),
  }
}

/** A property that is there is on unless it says otherwise (ECMA-376 Part 1, 17.17.4 ST_OnOff). */
const isOn = (property: XmlElement | undefined): boolean | undefined =>
  property ? !/^(?:0|false|off)$/.test(attribute(property, 'w:val') ?? '1') : undefined

/** The list and the level of a `w:pPr`. */
export function numberOf(properties: XmlElement | undefined): Pick<Style, 'numId' | 'level'> {
  const number = childNamed(properties, 'w:numPr')
  const level = attribute(childNamed(number, 'w:ilvl'), 'w:val')
  return {
    numId: attribute(childNamed(number, 'w:numId'), 'w:val'),
    level: level === undefined ? undefined : Number(level) || 0,
  }
}
