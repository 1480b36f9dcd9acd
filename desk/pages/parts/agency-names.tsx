import type { AgencyReference } from '../../../schemas/agency-reference.js'
import type { Texts } from '../../texts/texts.js'
import { agencyAddress } from './address.js'
import { Words } from './words.js'

/** How much of a name is shown, in UTF-16 units: a broken text may give an agency any name. */
const longestName = 160

export interface AgencyNamesProps {
  readonly texts: Texts
  readonly agencies: readonly AgencyReference[]
}

/** The agencies that a record names, each leading to its page. */
export function AgencyNames({ texts, agencies }: AgencyNamesProps) {
  return (
    <>
      {agencies.map(({ agencyId, name }, index) => (
        <>
          {index > 0 && '; '}
          <a href={agencyAddress(agencyId)}>
            <Words texts={texts} text={name} most={longestName} />
          </a>
        </>
      ))}
    </>
  )
}
