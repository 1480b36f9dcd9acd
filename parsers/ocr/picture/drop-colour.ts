import type { Colour, Gray } from './pixels.js'

/**
 * A page in shades of grey without its coloured ink: each pixel is as light as the lightest of its three colours. Black is
 * dark in all three, a red stamp or a blue signature is light in one, so the text under it stays and it goes.
 */
export function dropColour({ width, height, data }: Colour): Gray {
  const gray = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < gray.length; at++, from += 3)
    gray[at] = Math.max(data[from]!, data[from + 1]!, data[from + 2]!)
  return { width, height, data: gray }
}
