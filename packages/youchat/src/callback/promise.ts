/** The next turn of the event loop: what has arrived by now, and who has hung up, is known then. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}

/** Whether a value has to be waited for. To wait for others, too, would cost each push a turn of the microtasks. */
export function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof value === 'object' && value !== null && 'then' in value
}
