import type { PosterFile, PosterFormat } from '#core/domain/placements/poster'
import { codeAddress } from '../_runtime/code-address'
import { codeOfScene } from '../_runtime/wx'
import type { Codes } from './drawing/codes'

/** Where a scanned code leads: core/contracts/sites/land.ts is asked there. */
const page = 'pages/landing/index'

/** In pixels, as WeChat draws it: 280 to 1280. */
const widthFor = (format: PosterFormat, file: PosterFile): number =>
  file === 'preview' || format === 'card' ? 430 : format === 'a4' ? 860 : 1280

/** Null where it gives none, whatever the reason: then the poster has the other code alone, and says which it has. */
async function codeOfWeChat(scene: string, width: number): Promise<Codes['wechat']> {
  try {
    return await codeOfScene({ scene, page, width })
  } catch {
    return null
  }
}

export async function codesFor(scene: string, format: PosterFormat, file: PosterFile): Promise<Codes> {
  return { wechat: await codeOfWeChat(scene, widthFor(format, file)), web: codeAddress(process.env, scene) }
}
