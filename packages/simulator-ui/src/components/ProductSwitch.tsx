import { useApp } from '../context.ts'
import { moveFocus } from '../keys.ts'
import { products } from '../preferences.ts'

/** Goes from one platform to the other; the address says which, so that it can be linked. */
export function ProductSwitch() {
  const { state, dispatch, t } = useApp()
  return (
    <nav class="products" aria-label={t.products} onKeyDown={(event) => moveFocus(event, '.product', true)}>
      {products.map((product) => (
        <button
          key={product}
          type="button"
          class="product"
          aria-current={product === state.product ? 'page' : undefined}
          data-testid={`product-${product}`}
          onClick={() => dispatch({ type: 'product', product })}
        >
          {t.productNames[product]}
        </button>
      ))}
    </nav>
  )
}
