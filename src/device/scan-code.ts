import Taro from '@tarojs/taro'
import { readScene } from './scene'

/** A browser has no camera of its own to lend; there what a code says is typed, or the phone's camera opens the page. */
export const canScanCode = process.env.TARO_ENV === 'weapp'

/**
 * WeChat's own camera: what the code says. Of a code of this program that is its page and query, of any other its text.
 * Null where nothing was scanned: closed again, or refused.
 */
export async function scanCode(): Promise<string | null> {
  try {
    const { path, result } = await Taro.scanCode({ scanType: ['qrCode', 'wxCode' as 'qrCode'] })
    return path || result || null
  } catch {
    return null
  }
}

/** The scene in what a code says or somebody typed: of an address its `scene`, else all of it. */
export function sceneIn(text: string): string {
  const [, found] = /[?&]scene=([^&#]*)/.exec(text) ?? []
  return (found === undefined ? text : (readScene(found) ?? '')).trim()
}
