import type { Frame } from './frame.js'

/** What shows that a form comes from a page of this desk: it stands in every form that writes. */
export function Token({ frame }: { readonly frame: Frame }) {
  return <input type="hidden" name="_token" value={frame.token} />
}
