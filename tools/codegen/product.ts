/** One of the platform's products, as the generator knows it. */
export interface Product {
  /** Its name in `spec/`. */
  readonly spec: string
  /** Its folder in `packages/youchat/src`. */
  readonly folder: string
  /** What its types begin with. */
  readonly prefix: string
}

export const products: readonly Product[] = [{ spec: 'official-account', folder: 'official', prefix: 'Official' }]
