/** The value below which the share `q` of `values` lies. */
export function quantile(values, q) {
  const sorted = Float64Array.from(values).sort()
  const at = (sorted.length - 1) * q
  const low = Math.floor(at)
  return sorted[low] + (sorted[Math.ceil(at)] - sorted[low]) * (at - low)
}

export function median(values) {
  return quantile(values, 0.5)
}

/** Median and where the middle 80 % of the rounds lie. */
export function spread(values) {
  return { mid: median(values), low: quantile(values, 0.1), high: quantile(values, 0.9) }
}

export function shuffled(list) {
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1))
    ;[copy[i], copy[j]] = [copy[j], copy[i]]
  }
  return copy
}

/** A Markdown table as the formatter writes it; the first column is text, the others are numbers. */
export function table(head, rows) {
  const lines = [head, ...rows].map((cells) => cells.map(String))
  const widths = head.map((_, i) => Math.max(3, ...lines.map((cells) => cells[i].length)))
  const line = (cells) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [lines[0], rule, ...lines.slice(1)].map(line).join('\n')
}

export function range({ low, high }, digits = 2) {
  return `${low.toFixed(digits)}–${high.toFixed(digits)}`
}

/**
 * Whether the median of `values` is on the right side of a limit. With too few rounds, or too restless a machine, the
 * limit lies inside the median's 95 % confidence interval, and nothing is claimed.
 */
export function judge(values, isWithin) {
  if (values.length === 0) return 'not measured'
  const sorted = Float64Array.from(values).sort()
  const reach = 0.98 * Math.sqrt(sorted.length)
  const low = sorted[Math.max(0, Math.floor(sorted.length / 2 - reach))]
  const high = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length / 2 + reach))]
  if (isWithin(low) !== isWithin(high))
    return `${isWithin(median(values)) ? 'met' : '**not met**'}, but within the noise`
  return isWithin(low) ? 'met' : '**not met**'
}

/** The same for a figure without noise. */
export function verdictOf(isMet) {
  return isMet ? 'met' : '**not met**'
}
