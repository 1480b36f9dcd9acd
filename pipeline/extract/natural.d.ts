// The library declares the types of its index alone, which loads five more files.
declare module 'natural/lib/natural/distance/dice_coefficient.js' {
  /** How many pairs of neighbouring letters two texts have in common, from 0 to 1. */
  export default function diceCoefficient(one: string, other: string): number
}
