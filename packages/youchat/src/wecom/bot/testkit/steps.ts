/** Moves the clock step by step, with room for sockets in between, until something holds. */
export async function advanceUntil(
  clock: { advance(ms: number): void },
  condition: () => boolean,
  stepMs = 1000,
): Promise<void> {
  for (let i = 0; !condition(); i++) {
    if (i > 2000) throw new Error('It does not come to that.')
    clock.advance(stepMs)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}
