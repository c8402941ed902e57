import Taro from '@tarojs/taro'
import { type Entry, readStored, store } from './storage'

export const typeScales = [1, 1.25, 1.5] as const
export type TypeScale = (typeof typeScales)[number]

/** `system` follows WeChat's font setting, or the browser's. */
export type TypeChoice = TypeScale | 'system'

const nearest = (ratio: number): TypeScale => (ratio < 1.12 ? 1 : ratio < 1.37 ? 1.25 : 1.5)

/** WeChat gives pixels, 17 being its standard step; a browser's default is 16. */
export function systemTypeScale(): TypeScale {
  if (process.env.TARO_ENV === 'h5') {
    return nearest(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16)
  } else {
    // In an `else`, so that the web build drops it together with all that Taro's imitation of it brings along.
    const { fontSizeSetting } = Taro.getAppBaseInfo() as { fontSizeSetting?: number }
    return nearest((fontSizeSetting ?? 17) / 17)
  }
}

const chosen: Entry<TypeChoice> = {
  key: 'type-size',
  version: 1,
  parse: (stored) => (stored === 'system' ? stored : (typeScales.find((scale) => scale === stored) ?? null)),
}

export function typeChoice(): TypeChoice {
  return readStored(chosen) ?? 'system'
}

/** Where the phone keeps nothing the choice holds as long as the program is open. */
export function chooseType(choice: TypeChoice): void {
  store(chosen, choice)
}
