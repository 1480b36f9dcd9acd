interface BarProps {
  /** How long each part is; the first is drawn full, the others lighter. */
  readonly parts: readonly number[]
  /** How long the longest bar is. */
  readonly most: number
}

const width = 200
const height = 10

/** A bar that shows again what numbers beside it say. */
export function Bar({ parts, most }: BarProps) {
  const lengths = parts.map((part) => (part / most) * width)
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, one) => sum + one, 0))
  return (
    <svg class="bar" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" preserveAspectRatio="none">
      {lengths.map((length, index) => (
        <rect
          class={index === 0 ? 'full' : 'light'}
          x={starts[index]!.toFixed(1)}
          y="0"
          width={length.toFixed(1)}
          height={height}
        />
      ))}
    </svg>
  )
}
