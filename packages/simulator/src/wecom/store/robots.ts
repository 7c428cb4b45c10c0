import type { Clock } from '../../clock.ts'
import { Windows } from '../../store/windows.ts'

/** A robot of a group: who has its key can write to the group. */
export interface Robot {
  readonly key: string
  /** The group it writes to, and what that is called. */
  readonly chatid: string
  readonly name: string
}

/** The robot there is from the start. */
export const seededRobot: Robot = {
  key: '00000000-0000-4000-8000-000000000001',
  chatid: 'robot-group',
  name: '群机器人 Robot Group',
}

const perMinute = 20

interface SavedRobots {
  readonly robots: readonly Robot[]
  readonly minutes: ReturnType<Windows['save']>
}

/** The webhook robots. Source: path/91770 of the WeCom manual. */
export class Robots {
  readonly #robots = new Map<string, Robot>([[seededRobot.key, seededRobot]])
  readonly #minutes: Windows

  constructor(clock: Clock) {
    this.#minutes = new Windows(clock, 60_000)
  }

  get(key: string): Robot | undefined {
    return this.#robots.get(key)
  }

  list(): readonly Robot[] {
    return [...this.#robots.values()]
  }

  /** Counts a message. @returns false where there were 20 in this minute */
  use(key: string): boolean {
    return this.#minutes.use(key, perMinute)
  }

  save(): SavedRobots {
    return { robots: this.list(), minutes: this.#minutes.save() }
  }

  load(saved: SavedRobots): void {
    this.#robots.clear()
    for (const robot of saved.robots) this.#robots.set(robot.key, robot)
    this.#minutes.load(saved.minutes)
  }

  clear(): void {
    this.#robots.clear()
    this.#robots.set(seededRobot.key, seededRobot)
    this.#minutes.clear()
  }
}
