/** One of the platform's products, as the generator knows it. */
export interface Product {
  /** Its name in `spec/`. */
  readonly spec: string
  /** Its folder in `packages/youchat/src`. */
  readonly folder: string
  /** What its types begin with. */
  readonly prefix: string
  /** Whether its pushes are described in `spec/callbacks`. */
  readonly hasCallbacks: boolean
  /** Whether the simulator plays it. */
  readonly isSimulated: boolean
  /** Whether errcode and errmsg stand in every answer, also where all went well. */
  readonly alwaysSaysErrcode: boolean
}

export const products: readonly Product[] = [
  {
    spec: 'official-account',
    folder: 'official',
    prefix: 'Official',
    hasCallbacks: true,
    isSimulated: true,
    alwaysSaysErrcode: false,
  },
  {
    spec: 'wecom',
    folder: 'wecom',
    prefix: 'Wecom',
    hasCallbacks: false,
    isSimulated: false,
    alwaysSaysErrcode: true,
  },
]
