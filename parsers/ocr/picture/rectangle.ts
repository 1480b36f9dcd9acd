/** A part of a picture in pixels; `right` and `bottom` are the first pixel behind it. */
export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The smallest rectangle that holds all of these. @throws RangeError where there are none */
export function around(parts: readonly Rectangle[]): Rectangle {
  if (parts.length === 0) throw new RangeError('Nothing to draw a rectangle around.')
  return {
    left: Math.min(...parts.map(({ left }) => left)),
    top: Math.min(...parts.map(({ top }) => top)),
    right: Math.max(...parts.map(({ right }) => right)),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  }
}

/** Whether two rectangles come within a distance of each other. */
export function near(a: Rectangle, b: Rectangle, distance: number): boolean {
  return (
    a.left <= b.right + distance &&
    b.left <= a.right + distance &&
    a.top <= b.bottom + distance &&
    b.top <= a.bottom + distance
  )
}
