import { allNamed, attribute, childNamed, childrenNamed, type XmlElement } from '../xml.js'

/** What styles say of letters, as far as it matters for what they are. */
export interface Letters {
  readonly font: string | null
  readonly capitals: boolean
}

interface Style {
  readonly parent: string | undefined
  readonly font: string | undefined
  readonly capitals: boolean | undefined
}

const plain: Letters = { font: null, capitals: false }

/** Styles lean on others, so many at the most: a circle of them would have no end. */
const mostParents = 20

/** The styles of letters by their family and name (ODF 1.2 Part 1, 16). */
export class TextStyles {
  readonly #styles = new Map<string, Style>()
  readonly #fonts = new Map<string, string>()
  /** What letters are where no style says anything. */
  readonly usual: Letters

  /** @param parts the document's content, and before it the styles it shares where there are any */
  constructor(parts: readonly XmlElement[]) {
    let usual: Style | undefined
    for (const part of parts) {
      for (const face of allNamed(part, 'style:font-face')) {
        const family = attribute(face, 'svg:font-family')?.replace(/^'|'$/g, '')
        if (family !== undefined) this.#fonts.set(attribute(face, 'style:name') ?? '', family)
      }
      for (const group of ['office:styles', 'office:automatic-styles']) {
        const list = childNamed(part, group)
        for (const style of list ? childrenNamed(list, 'style:style') : [])
          this.#styles.set(
            keyOf(attribute(style, 'style:family'), attribute(style, 'style:name')),
            this.#read(style),
          )
        for (const style of list ? childrenNamed(list, 'style:default-style') : [])
          if (attribute(style, 'style:family') === 'paragraph') usual = this.#read(style)
      }
    }
    this.usual = { ...plain, ...defined(usual) }
  }

  /** What the style of a sheet's cell says. */
  cell(name: string | undefined): Letters {
    return { ...this.usual, ...this.#resolve('table-cell', name) }
  }

  /** What a paragraph's style says inside what is around it. */
  paragraph(name: string | undefined, around: Letters): Letters {
    return { ...around, ...this.#resolve('paragraph', name) }
  }

  /** What a stretch's style says inside another. */
  span(name: string | undefined, around: Letters): Letters {
    return { ...around, ...this.#resolve('text', name) }
  }

  #resolve(family: string, name: string | undefined): Partial<Letters> {
    const chain: Style[] = []
    for (let at = name; at !== undefined && chain.length < mostParents; ) {
      const style = this.#styles.get(keyOf(family, at))
      if (!style) break
      chain.unshift(style)
      at = style.parent
    }
    return Object.assign({}, ...chain.map(defined))
  }

  #read(style: XmlElement): Style {
    const properties = childNamed(style, 'style:text-properties')
    const named = attribute(properties, 'style:font-name')
    const family = attribute(properties, 'fo:font-family')?.replace(/^'|'$/g, '')
    const transform = attribute(properties, 'fo:text-transform')
    return {
      parent: attribute(style, 'style:parent-style-name'),
      font: named === undefined ? family : (this.#fonts.get(named) ?? named),
      capitals: transform === undefined ? undefined : transform === 'uppercase',
    }
  }
}

const keyOf = (family: string | undefined, name: string | undefined): string => `${family}/${name}`

function defined(style: Style | undefined): Partial<Letters> {
  return {
    ...(style?.font === undefined ? {} : { font: style.font }),
    ...(style?.capitals === undefined ? {} : { capitals: style.capitals }),
  }
}
