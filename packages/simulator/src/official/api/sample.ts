import { createSamples } from '../../api/sample.ts'
import type { Endpoint } from './endpoint.ts'
import { officialProduct } from './product.ts'

/** The endpoints of the manual that none of `routed` is, each answering a sample. */
export function sampleEndpoints(routed: readonly Endpoint[]): readonly Endpoint[] {
  return createSamples(officialProduct, routed)
}
