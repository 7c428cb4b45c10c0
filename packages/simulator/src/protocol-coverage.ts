/** The part of the control API's JSON that tells what is simulated. Types only. */

/**
 * How far an endpoint is simulated: `full`; `partial`, as `lacks` says; or `sample`, where calls are checked and
 * answered with what the manual says an answer looks like.
 */
export type Coverage = 'full' | 'partial' | 'sample'

/** One endpoint of the manual. */
export interface CoverageRow {
  /** The chapter of the manual, such as `messageCustom`. */
  readonly chapter: string
  /** Method and path; the action too where several endpoints share a path. */
  readonly endpoint: string
  readonly summary: string
  readonly coverage: Coverage
  /** What is not simulated; left out where nothing is, and of samples. */
  readonly lacks?: string
}

/** Answer of `GET /_sim/coverage`. */
export interface CoverageAnswer {
  readonly counts: Readonly<Record<Coverage, number>>
  readonly endpoints: readonly CoverageRow[]
}
