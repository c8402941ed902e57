import type { Buffer } from 'node:buffer'
import { encode } from 'uqr'
import { posterWords } from '#core/content/posters'
import type { CodeKind } from '#core/domain/placements/poster'
import { paper } from './colours'
import { boxPath, codePath, type Shape } from './sheet'

export interface Codes {
  /** A PNG of a square; null where WeChat gave none. */
  readonly wechat: Buffer | null
  /** An address; null where the operator has set none. */
  readonly web: string | null
}

export interface Code {
  readonly kind: CodeKind
  readonly caption: string
  /** In a square of its own, white round it. */
  draw(x: number, y: number, side: number): Shape[]
}

const onPaper = (x: number, y: number, side: number): Shape => ({
  kind: 'path',
  d: boxPath(x, y, side, side),
  colour: paper,
})

/** The one to scan first stands first. */
export function codesOf({ wechat, web }: Codes): Code[] {
  const codes: Code[] = []
  if (wechat) {
    codes.push({
      ...{ kind: 'wechat', caption: posterWords.scan },
      draw: (x, y, side) => [onPaper(x, y, side), { kind: 'picture', png: wechat, x, y, side }],
    })
  }
  if (web) {
    // Read also where a corner is torn or a drop fell on it.
    const { data } = encode(web, { ecc: 'Q', border: 3 })
    codes.push({
      ...{ kind: 'web', caption: wechat ? posterWords.camera : posterWords.cameraAlone },
      draw: (x, y, side) => [onPaper(x, y, side), { kind: 'path', d: codePath(data, x, y, side), colour: '#000000' }],
    })
  }
  return codes
}
