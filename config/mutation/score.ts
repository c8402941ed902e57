/** What became of the mutants of one room, or of all. */
export interface Room {
  readonly name: string
  /** A test failed, or ran without an end. */
  readonly killed: number
  readonly survived: number
  /** No test runs the place at all. */
  readonly unreached: number
}

/** Killed in percent of all. */
export const scoreIn = ({ killed, survived, unreached }: Room) =>
  (100 * killed) / Math.max(1, killed + survived + unreached)

export function scoreOf(rooms: readonly Room[]): Room & { readonly score: number } {
  const sum = (part: 'killed' | 'survived' | 'unreached') => rooms.reduce((total, room) => total + room[part], 0)
  const whole = {
    name: 'core/domain',
    killed: sum('killed'),
    survived: sum('survived'),
    unreached: sum('unreached'),
  }
  return { ...whole, score: scoreIn(whole) }
}

export const noted = (room: Room) =>
  `${room.name}：改动 ${room.killed + room.survived + room.unreached} 处，被测试发现 ${room.killed}，没被发现 ${room.survived}，没有测试走到 ${room.unreached}，${scoreIn(room).toFixed(1)}%`

/** Two-sided, 95 %. */
const z = 1.96

/**
 * Between which scores that of all lies, in percent, by what was drawn of them by lot: Wilson's interval, with the finite
 * population taken into account. One where all of them were drawn.
 */
export function between(drawn: Room, of: number): { readonly least: number; readonly most: number } {
  const n = drawn.killed + drawn.survived + drawn.unreached
  if (n === 0) return { least: 0, most: 100 }
  const squared = z * z * (of > n ? (of - n) / (of - 1) : 0)
  const share = drawn.killed / n
  const middle = share + squared / (2 * n)
  const half = Math.sqrt(squared * ((share * (1 - share)) / n + squared / (4 * n * n)))
  const inPercent = (value: number) => (100 * value) / (1 + squared / n)
  return { least: inPercent(middle - half), most: inPercent(middle + half) }
}
