import Taro from '@tarojs/taro'

interface Spot {
  readonly latitude: number
  readonly longitude: number
  readonly name: string
  readonly address: string
}

/** A browser has no map of its own; there the address can be copied. */
export const canOpenMap = process.env.TARO_ENV === 'weapp'

/** WeChat's own map, with the way there. Where the phone refuses, the address stands beside it. */
export async function openMap(spot: Spot): Promise<void> {
  try {
    await Taro.openLocation({ ...spot, scale: 17 })
  } catch {
    // Closed again, or refused: nothing was to be changed.
  }
}
