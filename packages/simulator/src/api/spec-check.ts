import { bodyKindOf } from './checks.ts'
import type { ApiCall, ApiEndpoint, BaseContext } from './endpoint.ts'
import type { ApiProduct } from './product.ts'
import { ApiRefusal } from './refusal.ts'
import { objectionOf } from './trial.ts'

/**
 * Holds the body of a call against the spec. Where both have something to say, the endpoint's own code goes before that of
 * the spec.
 * @throws ApiRefusal
 */
export async function checkAgainstSpec<C extends BaseContext>(
  endpoint: ApiEndpoint<C>,
  call: ApiCall,
  { product, api }: { readonly product: ApiProduct<C>; readonly api: C },
): Promise<void> {
  const kind = bodyKindOf(endpoint)
  if (endpoint.takesAnyBody === true || (kind !== 'json' && kind !== 'optional')) return
  const refusal = bodyRefusal(endpoint.path, call, product)
  if (refusal !== null) throw (await objectionOf(endpoint, call, api)) ?? refusal
}

function bodyRefusal<C extends BaseContext>(
  path: string,
  { query, body }: ApiCall,
  { spec, codes }: ApiProduct<C>,
): ApiRefusal | null {
  const operations = spec.operationsOf(path)
  const action = query.get('action')
  const operation = operations.length > 1 ? operations.find((one) => one.action === action) : operations[0]
  const fault = operation?.fields === undefined ? null : spec.findBodyFault(operation.fields, body)
  if (fault === null) return null
  if (fault.kind === 'missing') return new ApiRefusal(codes.missing(fault.field))
  return new ApiRefusal(fault.kind === 'type' ? codes.type : codes.value)
}
