import { isPromise } from './promise.ts'

/** Tells an error hook of something. One that throws or rejects takes nothing with it: that goes to the console. */
export function tellHook(tell: () => unknown): void {
  const failed = (failure: unknown) => console.error('youchat: the error hook failed:', failure)
  try {
    const told = tell()
    if (isPromise(told)) told.then(undefined, failed)
  } catch (failure) {
    failed(failure)
  }
}
