/** A straight line across or down the page, in points from its upper left corner; thin filled boxes are lines too. */
export interface Ruling {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
