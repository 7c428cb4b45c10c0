/** Why a call is refused, as a status of the control API. */
export type RefusalStatus = 400 | 403 | 404 | 405 | 409 | 413 | 415

/** A call the simulator refuses: over HTTP it becomes a `ControlError` with `status`, in process it is thrown. */
export class SimulatorError extends Error {
  override readonly name: string = 'SimulatorError'
  /** Status of the HTTP answer. */
  readonly status: RefusalStatus
  /** Stable name of what is wrong, in snake_case. */
  readonly code: string

  constructor(status: RefusalStatus, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}
