/** One of the platform's products, as the generator knows it. */
export interface Product {
  /** Its name in `spec/`. */
  readonly spec: string
  /** Its folder in `packages/youchat/src`. */
  readonly folder: string
  /** What its types begin with. */
  readonly prefix: string
  /** What it pushes. */
  readonly callbacks: readonly Callbacks[]
  /** Whether the simulator plays it. */
  readonly isSimulated: boolean
  /** Whether errcode and errmsg stand in every answer, also where all went well. */
  readonly alwaysSaysErrcode: boolean
}

/** Pushes that go to one callback URL: a file in `spec/callbacks`. */
export interface Callbacks {
  /** Its name there. */
  readonly spec: string
  /** The folder in `packages/youchat/src` that its types are for. */
  readonly folder: string
  /** What its types begin with. */
  readonly prefix: string
  /** What every push carries, in `callback/message.ts`: also the first part of every schema. */
  readonly base: string
  /** What a push is that is not described; there too. */
  readonly unknown: string
}

export const products: readonly Product[] = [
  {
    spec: 'official-account',
    folder: 'official',
    prefix: 'Official',
    callbacks: [
      { spec: 'official-account', folder: 'official', prefix: 'Official', base: 'Push', unknown: 'UnknownPush' },
    ],
    isSimulated: true,
    alwaysSaysErrcode: false,
  },
  {
    spec: 'wecom',
    folder: 'wecom',
    prefix: 'Wecom',
    callbacks: [
      { spec: 'wecom', folder: 'wecom', prefix: 'Wecom', base: 'Push', unknown: 'UnknownPush' },
      { spec: 'wecom-suite', folder: 'wecom/suite', prefix: 'Suite', base: 'InfoPush', unknown: 'UnknownInfo' },
    ],
    isSimulated: true,
    alwaysSaysErrcode: true,
  },
]
