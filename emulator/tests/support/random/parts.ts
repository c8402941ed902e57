import type { Dice } from './values'

/** A request before it is written down. */
export interface Parts {
  method: string
  path: string
  action: string | null
  headers: string[]
  body: Buffer
}

export const j = (value: unknown): string => JSON.stringify(value) ?? 'null'

export const method = (dice: Dice, usual: string): string =>
  dice.chance(0.93)
    ? usual
    : dice.one(['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND'])

/** Some bytes of it changed, cut away or put in. It never begins with a line break, which would be no request at all. */
export function damaged(dice: Dice, bytes: Buffer): Buffer {
  if (dice.chance(0.2))
    return Buffer.concat([
      Buffer.from('x'),
      Buffer.from(Array.from({ length: 1 + dice.number(300) }, () => dice.number(256))),
    ])
  let changed = Buffer.from(bytes)
  for (let times = 1 + dice.number(4); times > 0; times -= 1) {
    const at = 1 + dice.number(Math.min(changed.length - 1, 400))
    const kind = dice.number(3)
    if (kind === 0) changed[at] = dice.number(256)
    else if (kind === 1) changed = Buffer.from(changed.subarray(0, at + 1))
    else changed = Buffer.concat([changed.subarray(0, at), Buffer.from([dice.number(256)]), changed.subarray(at)])
    if (changed.length < 3) break
  }
  return changed
}
